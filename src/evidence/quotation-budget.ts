import { isInHeadline } from '../schema/lock.ts'
import type { Place, QuotedPlace } from '../schema/lock.ts'
import { counted, listed, quoted } from '../text/phrasing.ts'
import { countWords } from '../text/words.ts'
import type { ArticleProblem, EvidenceProblem } from './problem.ts'
import { mergeSpans } from '../text/spans.ts'
import { wordsIn } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'

/** Quotes longer than this republish rather than quote. */
const mostWords = 60

/** More of a source than this, in per cent of its words, is republishing … */
const mostOfSource = 30

/** … but this many words may be quoted of any source: of a brief of 80 words, 30 % would be two short quotes. */
const alwaysAllowed = 60

/**
 * Check the length of one quote.
 *
 * @param quote - The quote as content gives it.
 * @param path - Where it stands in the front matter.
 * @returns The problem, or null where the quote is short enough.
 */
export function checkQuoteLength(quote: string, path: EvidenceProblem['path']): EvidenceProblem | null {
  const words = countWords(quote)
  if (words <= mostWords) return null
  return {
    path,
    rule: 'quote-length',
    found: `a quote of ${words} words`,
    expected: `at most ${mostWords} words a quote`,
    hint: 'Shorten it to the words that carry the claim.',
  }
}

/**
 * Check how much of one source all its quotes publish together. Words that several quotes share count once; quotes of a
 * headline stand in no paragraph and don’t count.
 *
 * @param file - The source’s file name.
 * @param paragraphs - All paragraphs of the source.
 * @param places - The places of the quotes of each article that rests on the file with the rights to quote
 *   only, by the article’s ID.
 * @returns One problem that names all the articles, given to the first of them; none within the budget.
 */
export function checkQuotationBudget(
  file: string,
  paragraphs: readonly Paragraph[],
  places: ReadonlyMap<string, readonly Place[]>,
): ArticleProblem[] {
  const articles = [...places.keys()].sort()
  const [article] = articles
  const total = sum(paragraphs.map(wordsIn))
  const allPlaces = [...places.values()].flat()
  const quoted = sum(
    paragraphs.map(({ number, text }) =>
      countQuotedWords(
        text,
        allPlaces.filter(({ paragraph }) => paragraph === number),
      ),
    ),
  )
  const most = Math.max(alwaysAllowed, Math.floor((total * mostOfSource) / 100))
  if (article === undefined || quoted <= most) return []
  return [
    {
      article,
      path: ['source', 'file'],
      rule: 'quotation-budget',
      found: `quotes of ${quoted} of the ${total} words of ${file}, in ${counted(articles.length, 'article')}: ${listed(articles)}`,
      expected: `at most ${mostOfSource} % of a source’s words, or ${alwaysAllowed} words where that is more: here ${most}`,
      hint: `Quote ${counted(quoted - most, 'word')} fewer, or set rights: full where the text may be published. The longest: ${listed(longestOf(paragraphs, allPlaces))}.`,
    },
  ]
}

/** Enough to find what can be shortened. */
const mostShown = 3

const wordsShown = 6

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= wordsShown ? text : `${words.slice(0, wordsShown).join(' ')} …`
}

/** Name the longest quotes by their first words, with their length; what several articles quote is one. */
function longestOf(paragraphs: readonly Paragraph[], places: readonly Place[]): string[] {
  const texts = places.flatMap(({ paragraph, start, end }) => {
    const found = paragraphs.find(({ number }) => number === paragraph)
    return found === undefined ? [] : [found.text.slice(start, end)]
  })
  return [...new Set(texts)]
    .map((text) => ({ text, words: countWords(text) }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, mostShown)
    .map(({ text, words }) => `${quoted(firstWords(text))} (${counted(words, 'word')})`)
}

/**
 * Count the words of an article’s text that its quotes publish, from the quotes alone. Words that several quotes share count once; those
 * of the headline, which is published anyway, don’t.
 *
 * @param places - The places of its quotes, in any order.
 */
export function countQuoted(places: readonly QuotedPlace[]): number {
  const inText = places.filter((place) => !isInHeadline(place))
  const byParagraph = Map.groupBy(inText, ({ paragraph }) => paragraph)
  return sum([...byParagraph.values()].map((inParagraph) => countWords(textOf(inParagraph))))
}

/** Put the quotes of one paragraph behind each other, without what one repeats of those before it. */
function textOf(places: readonly QuotedPlace[]): string {
  let text = ''
  let reached = 0
  for (const { start, end, quote } of places.toSorted((a, b) => a.start - b.start)) {
    if (end <= reached) continue
    text += start < reached ? quote.slice(reached - start) : ` ${quote}`
    reached = end
  }
  return text
}

/** Count the words of a paragraph that stand in any of the places. */
function countQuotedWords(text: string, places: readonly Place[]): number {
  return sum(mergeSpans(places).map(({ start, end }) => countWords(text.slice(start, end))))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
