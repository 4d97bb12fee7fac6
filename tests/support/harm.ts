import type { Root } from 'hast'
import { selectAll } from 'hast-util-select'

/**
 * List what in a page could run or load something that its content brought along.
 *
 * @param tree - The page.
 * @param base - The path that the site stands at.
 */
export function harm(tree: Root, base: string): string[] {
  const attributes = selectAll('*', tree).flatMap(({ tagName, properties }) =>
    Object.entries(properties)
      .filter(
        ([name, value]) =>
          /^(?:on|style$|srcDoc$)/i.test(name) ||
          (['href', 'src', 'action', 'formAction', 'xLinkHref'].includes(name) &&
            !/^(?:https?:|#)/.test(String(value)) &&
            !String(value).startsWith(base)),
      )
      .map(([name, value]) => `<${tagName} ${name}="${String(value)}">`),
  )
  const elements = selectAll('img, iframe, object, embed, base', tree).map(({ tagName }) => `<${tagName}>`)
  return [...attributes, ...elements]
}
