import { defaultSchema } from 'rehype-sanitize'
import type { Options } from 'rehype-sanitize'

/**
 * What an outline may hold: text, emphasis, lists, headings and http(s) links. No pictures, because they would load from elsewhere, and
 * no IDs, because the page’s fragments belong to facts.
 */
export const outlineSchema: Options = {
  ...defaultSchema,
  tagNames: [
    'p',
    'em',
    'strong',
    'del',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h2',
    'h3',
    'h4',
    'code',
    'br',
    'hr',
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https'] },
}
