/**
 * Make an element. Texts become text nodes, so content that looks like HTML stays text.
 *
 * @param tag - The element’s name.
 * @param attributes - Its attributes.
 * @param children - Its children in order; texts that are empty are left out.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== ''))
  return element
}
