/** Make an element. Texts become text nodes, so that content that looks like HTML stays text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Make a button that submits nothing. */
export function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, label)
  button.addEventListener('click', act)
  return button
}
