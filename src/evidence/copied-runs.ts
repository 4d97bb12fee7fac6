import { foldTypography, originalOffset } from '../text/fold.ts'
import type { Folded } from '../text/fold.ts'
import { quoted } from '../text/phrasing.ts'
import { letterWithoutSpaces, letterWithSpaces } from '../text/scripts.ts'
import { findAll, mergeSpans } from '../text/spans.ts'
import type { Paragraph } from './paragraphs.ts'
import type { EvidenceProblem } from './problem.ts'

/** From this many words in a row on, a shared run is a copy. */
const shortestCopy = 12

/**
 * Check that an outline is in the curator’s own words: outside its article’s quotes it shares no run of 12 or more words
 * with the source. Where the whole text may be published there is nothing to check.
 *
 * @param outline - The outline as plain text.
 * @param quotes - The quotes that its article declares, those of statements included.
 * @returns A problem for each run, with an empty path.
 */
export function checkOutline(
  outline: string,
  quotes: readonly string[],
  source: readonly Paragraph[],
): EvidenceProblem[] {
  const runs = findCopiedRuns(proseOutsideQuotes(outline, quotes), source)
  return runs.map(({ words, text, paragraph }) => ({
    path: [],
    rule: 'copied-run',
    found: `${words} words in a row from paragraph ${paragraph} of the source: ${quoted(text)}`,
    expected: `fewer than ${shortestCopy} words in a row shared with the source outside its quotes`,
    hint: 'Say it in your own words, or make the words a quote of a claim.',
  }))
}

/** A run of words that an outline shares with its source. */
export interface CopiedRun {
  /** How many words it has. */
  readonly words: number
  /** The words, as the outline has them. */
  readonly text: string
  /** The paragraph of the source that they begin in. */
  readonly paragraph: number
}

interface Word {
  /** The word folded and in lower case. */
  readonly word: string
  /** Its place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Hyphens divide words here, so that rewriting a compound doesn’t hide a copy. */
const wordWithSpaces = `(?:${letterWithSpaces})+`
const comparedWord = new RegExp(`${letterWithoutSpaces}|${wordWithSpaces}(?:'${wordWithSpaces})*`, 'gv')

/**
 * Take the declared quotes out of an outline.
 *
 * @param outline - The outline as plain text.
 * @returns The stretches between the places where the quotes occur, in order, so that no run of words crosses
 *   a quote.
 */
export function proseOutsideQuotes(outline: string, quotes: readonly string[]): string[] {
  const folded = foldTypography(outline)
  const spans = mergeSpans(quotes.flatMap((quote) => findAll(folded, quote)))
  const starts = [0, ...spans.map(({ end }) => end)]
  const ends = [...spans.map(({ start }) => start), outline.length]
  return starts
    .map((start, position) => outline.slice(start, ends[position]))
    .filter((stretch) => stretch !== '')
}

/**
 * Find the runs of 12 or more words that an outline shares with its source, compared without case, punctuation
 * and typography, and across the source’s paragraphs. A set of the source’s runs of 12 words makes the time
 * linear in the two lengths.
 *
 * @param prose - Stretches of the outline; no run crosses from one to the next.
 * @returns The runs, each as long as it goes, in the outline’s order.
 */
export function findCopiedRuns(prose: readonly string[], paragraphs: readonly Paragraph[]): CopiedRun[] {
  const stretches = prose
    .map((stretch) => ({ stretch, words: wordsOf(foldTypography(stretch)) }))
    .filter(({ words }) => words.length >= shortestCopy)
  if (stretches.length === 0) return []
  const vocabulary = new Set(stretches.flatMap(({ words }) => words.map(({ word }) => word)))
  const paragraphOf = runsOf(paragraphs, vocabulary)
  return stretches.flatMap(({ stretch, words }) => runsIn(stretch, words, paragraphOf))
}

/** Give the source’s runs of 12 words of a vocabulary, with the paragraph that each first begins in. */
function runsOf(
  paragraphs: readonly Paragraph[],
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const paragraphOf = new Map<string, number>()
  // The last words in a row that are all of the vocabulary, with their paragraphs; few come to twelve.
  let run: { word: string; number: number }[] = []
  for (const { number, folded } of paragraphs) {
    for (const found of folded.text.match(comparedWord) ?? []) {
      const word = found.toLowerCase()
      if (!vocabulary.has(word)) {
        run = []
        continue
      }
      run = [...run.slice(1 - shortestCopy), { word, number }]
      const key = keyOf(run, 0)
      if (key !== null && !paragraphOf.has(key)) paragraphOf.set(key, run[0]!.number)
    }
  }
  return paragraphOf
}

function runsIn(
  stretch: string,
  words: readonly Word[],
  paragraphOf: ReadonlyMap<string, number>,
): CopiedRun[] {
  const runs: { first: number; end: number; paragraph: number }[] = []
  for (const position of words.keys()) {
    const paragraph = paragraphOf.get(keyOf(words, position) ?? '')
    if (paragraph === undefined) continue
    const end = position + shortestCopy
    const last = runs.at(-1)
    if (last?.end === end - 1) last.end = end
    else runs.push({ first: position, end, paragraph })
  }
  return runs.map(({ first, end, paragraph }) => {
    const text = stretch.slice(words[first]?.start, words[end - 1]?.end)
    return { words: end - first, text, paragraph }
  })
}

/** Give the run of 12 words at a position as one string, or null where fewer are left. */
function keyOf(words: readonly Pick<Word, 'word'>[], position: number): string | null {
  const run = words.slice(position, position + shortestCopy)
  return run.length < shortestCopy ? null : run.map(({ word }) => word).join(' ')
}

function wordsOf(folded: Folded): Word[] {
  return [...folded.text.matchAll(comparedWord)].map((match) => ({
    word: match[0].toLowerCase(),
    start: originalOffset(folded, match.index),
    end: originalOffset(folded, match.index + match[0].length),
  }))
}
