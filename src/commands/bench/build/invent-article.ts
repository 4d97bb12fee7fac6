import { between, pick } from '../random-words.ts'
import type { InventedFact } from './invent-fact.ts'
import { capitalised, type Inventor } from './invented-words.ts'

/** An article’s file in two parts, and its source. */
export interface InventedArticle {
  readonly data: Readonly<Record<string, unknown>>
  /** The outline, in Markdown. */
  readonly outline: string
  /** The text that it was read from, one paragraph a line. */
  readonly source: string
}

/** What an article reports. */
export interface Report {
  readonly story: string
  readonly outlet: string
  readonly published: string
  /** The name of the source’s file. */
  readonly file: string
  /** The facts that its story asks, by ID. */
  readonly facts: ReadonlyMap<string, InventedFact>
  /** Whom it may credit. */
  readonly sources: readonly string[]
  /** The statements that it may quote, by ID: the words of each part. */
  readonly statements: ReadonlyMap<string, readonly (readonly string[])[]>
}

const silentShare = 0.2
const unreadShare = 0.05
const secondClaimShare = 0.15
const quotesStatement = 0.4
const paragraphs = 14
const certainties = ['stated', 'reported', 'expected', 'possible'] as const

/**
 * Invent an article: what it answers, its outline and its source. Every quote stands once in the source and in the outline.
 *
 * @param inventor - Draws words.
 * @param report - What it reports.
 */
export function inventArticle(inventor: Inventor, report: Report): InventedArticle {
  const quotes: string[] = []
  const quote = (words: readonly string[]) => {
    const text = words.join(' ')
    quotes.push(text)
    return text
  }
  const claims: Record<string, unknown> = {}
  for (const [id, fact] of report.facts) {
    const draw = inventor.random()
    if (draw < unreadShare) continue
    if (draw < unreadShare + silentShare) claims[id] = 'silent'
    else {
      const count = inventor.chance(secondClaimShare) ? 2 : 1
      claims[id] = Array.from({ length: count }, () => inventClaim(inventor, fact, report, quote))
    }
  }
  const statements: Record<string, unknown> = {}
  for (const [id, parts] of report.statements) {
    if (!inventor.chance(quotesStatement)) continue
    statements[id] = parts.map((words, part) => ({
      part: `part-${part + 1}`,
      quote: quote(reworded(inventor, words)),
    }))
  }
  const title = inventor.title(5, 10)
  return {
    data: {
      title: inventor.chance(0.1) ? null : title,
      outlet: report.outlet,
      story: report.story,
      published: report.published,
      identifiedBy: 'the line under its headline',
      source: { file: report.file, read: '2026-01-31' },
      claims,
      ...(Object.keys(statements).length > 0 && { statements }),
    },
    outline: outlineOf(inventor, quotes),
    source: sourceOf(inventor, quotes),
  }
}

function inventClaim(
  inventor: Inventor,
  fact: InventedFact,
  { sources, statements }: Report,
  quote: (words: readonly string[]) => string,
): Record<string, unknown> {
  const words = inventor.words(6, 16)
  words.splice(between(inventor.random, 0, words.length), 0, fact.cues[0]!)
  const credited = inventor.chance(0.6)
  const cited = [...statements.keys(), ...sources]
  return {
    value: fact.value(),
    quote: quote(words),
    origin: credited ? [inventor.frequent(cited)] : [],
    voice: credited ? pick(inventor.random, ['quotation', 'paraphrase']) : 'outlet',
    certainty: inventor.frequent(certainties),
    ...(inventor.chance(0.05) && { denies: true }),
  }
}

/** Put words as another article does: some are left out, some changed. */
function reworded({ chance, words }: Inventor, original: readonly string[]): string[] {
  return original.flatMap((word) => {
    if (chance(0.06)) return []
    return chance(0.06) ? words(1, 1) : [word]
  })
}

/** Work the quotes into sentences of the curator’s own. */
function outlineOf({ words, random }: Inventor, quotes: readonly string[]): string {
  const sentences = quotes.map((quote) => `${capitalised(words(4, 9).join(' '))}, “${quote}”.`)
  const blocks: string[] = []
  while (sentences.length > 0) blocks.push(sentences.splice(0, between(random, 2, 4)).join(' '))
  return blocks.length > 0 ? blocks.join('\n\n') : `${capitalised(words(8, 14).join(' '))}.`
}

/** Spread the quotes over paragraphs of other words. */
function sourceOf({ words, random }: Inventor, quotes: readonly string[]): string {
  const texts = Array.from({ length: paragraphs }, () => [`${capitalised(words(45, 70).join(' '))}.`])
  for (const quote of quotes) {
    const sentence = `${capitalised(words(3, 8).join(' '))}, ${quote}, ${words(3, 8).join(' ')}.`
    pick(random, texts).push(sentence)
  }
  return `${texts.map((sentences) => sentences.join(' ')).join('\n')}\n`
}
