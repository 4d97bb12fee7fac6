import type { Paragraph } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { parse } from 'yaml'
import { parseOutline } from '../corpus/read/outline.ts'
import { splitFrontMatter } from '../corpus/read/yaml.ts'
import { quoted } from '../text/phrasing.ts'
import { findAll } from '../text/spans.ts'
import { setInYaml } from './edit-yaml.ts'

/** What an article answers to a fact: a further claim, or that it is silent. */
export type NewAnswer =
  | { readonly claim: { readonly quote?: unknown; readonly in?: unknown } }
  | { readonly silence: string | object }

/**
 * Write an answer into an article’s front matter, and leave all else in the file as it is, but for the quote of a claim, which goes to the
 * end of the outline where that lacks it and the quote isn’t of the headline.
 *
 * @param text - The article’s file.
 * @param fact - The fact’s ID.
 * @param answer - A claim goes behind those that are there; a silence takes their place.
 * @returns The file’s new text.
 * @throws Error where the file has no front matter, or its YAML can’t be edited.
 */
export function writeAnswer(text: string, fact: string, answer: NewAnswer): string {
  const parts = splitFrontMatter(text)
  if (parts === null) throw new Error('The file has no front matter.')
  const { yaml, body } = parts
  const start = text.indexOf('\n') + 1
  const { claims, source } = parse(yaml) as {
    claims: Record<string, unknown>
    source: { rights?: string }
  }
  const present = claims[fact]
  const edited =
    'silence' in answer
      ? setInYaml(yaml, ['claims', fact], answer.silence)
      : Array.isArray(present)
        ? setInYaml(yaml, ['claims', fact, present.length], answer.claim)
        : setInYaml(yaml, ['claims', fact], [answer.claim])
  const quote = 'claim' in answer && answer.claim.in !== 'headline' ? answer.claim.quote : undefined
  // A text that is published in full is its own outline.
  const outline = typeof quote === 'string' && source.rights !== 'full' ? withQuote(body, quote) : body
  const between = text.slice(start + yaml.length, text.length - body.length)
  return text.slice(0, start) + edited + between + outline
}

/**
 * Put a claim’s quote at the end of an outline, where it isn’t in there yet: the page marks each quote in its place.
 *
 * @param body - What stands behind the front matter.
 * @param quote - The quote.
 * @returns The body; the same where nobody has written an outline, as it is then made of the quotes.
 */
function withQuote(body: string, quote: string): string {
  const { blocks } = parseOutline(body)
  if (blocks.length === 0 || blocks.some(({ folded }) => findAll(folded, quote).length > 0)) return body
  const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: quoted(quote) }] }
  return `${body.trimEnd()}\n\n${toMarkdown(words)}`
}
