import { HtmlValidate } from 'html-validate'
import type { BuiltPage } from '../../src/commands/support/built-site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows any ID without white space; those of the page itself begin with a low line.
    'valid-id': ['error', { relaxed: true }],
    // Browsers drop the roles of tables and lists that CSS lays out in another way.
    'no-redundant-role': 'off',
    // A box that scrolls is a region with a name, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // HTML takes any letters.
    'doctype-style': 'off',
    // Titles are content’s own.
    'long-title': 'off',
    // The search boxes are sent with the Enter key, as readers expect them to be.
    'wcag/h32': 'off',
    // How the file is laid out, not what it says.
    'no-trailing-whitespace': 'off',
    // The heading over two articles side by side is hidden until script fills it in.
    'empty-heading': 'off',
  },
})

/**
 * Have HTML checked by a validator that others wrote.
 *
 * @param page - A built page.
 * @returns What is wrong with it, a line each.
 */
export function htmlProblems({ address, html }: BuiltPage): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId}: ${message}`,
      ),
    )
}

/**
 * Pick a page of each type, the longest: it has most of what there is of its type.
 *
 * @param pages - A build’s pages.
 */
export function pageOfEachType(pages: readonly BuiltPage[]): BuiltPage[] {
  const typeOf = ({ address, redirect }: BuiltPage) => {
    const [, folder, ...rest] = address.split('/')
    return `${folder!} ${rest.length} ${redirect === null ? 'page' : 'redirect'}`
  }
  const byType = Map.groupBy(pages, typeOf)
  return [...byType.values()].map((alike) => alike.reduce((a, b) => (b.html.length > a.html.length ? b : a)))
}
