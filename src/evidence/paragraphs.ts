import type { ArticleData } from '../schema/article.ts'
import { foldTypography } from '../text/fold.ts'
import type { Folded } from '../text/fold.ts'
import { counted, listed } from '../text/phrasing.ts'
import { countWords } from '../text/words.ts'
import type { EvidenceProblem } from './problem.ts'

/** A paragraph of a source: one of its non-blank lines; or an article’s headline, which comes ahead of them. */
export interface Paragraph {
  /** Its number, counted over the source’s non-blank lines from 1; 0 for the headline. */
  readonly number: number
  /** Its text as the source has it, without the line ending. */
  readonly text: string
  /** Its text folded, for comparison. */
  readonly folded: Folded
}

const byteOrderMark = /^\ufeff/
const lineEnding = /\r\n|\n|\r/
const notBlank = /\P{White_Space}/u

/**
 * Split a source into its paragraphs.
 *
 * @param source - The source’s text; a byte order mark at its start is left out.
 * @returns Its non-blank lines, in order.
 */
export function splitParagraphs(source: string): Paragraph[] {
  return source
    .replace(byteOrderMark, '')
    .split(lineEnding)
    .filter((line) => notBlank.test(line))
    .map((text, position) => ({ number: position + 1, text, folded: foldTypography(text) }))
}

const wordCounts = new WeakMap<Paragraph, number>()

/** Count the words of a paragraph, once for all that is measured by them. */
export function wordsIn(paragraph: Paragraph): number {
  const known = wordCounts.get(paragraph)
  if (known !== undefined) return known
  const words = countWords(paragraph.text)
  wordCounts.set(paragraph, words)
  return words
}

/**
 * Put an article’s headline ahead of its paragraphs, as paragraph 0.
 *
 * @param title - The headline; null where it has none.
 * @param paragraphs - Paragraphs of the article’s source, or none.
 */
export function withHeadline(title: string | null, paragraphs: readonly Paragraph[]): Paragraph[] {
  const headline = title === null ? [] : [{ number: 0, text: title, folded: foldTypography(title) }]
  return [...headline, ...paragraphs]
}

/**
 * Name paragraphs in a sentence.
 *
 * @param numbers - At least one paragraph number, ascending; 0 is the headline.
 * @returns Words such as `paragraph 3`, `paragraphs 1, 2 and 7` or `the headline and paragraph 2`.
 */
export function paragraphsNamed(numbers: readonly number[]): string {
  const [first, ...others] = numbers
  if (first === 0) return others.length === 0 ? 'the headline' : `the headline and ${paragraphsNamed(others)}`
  return `paragraph${numbers.length === 1 ? '' : 's'} ${listed(numbers.map(String))}`
}

/** The numbers of an article’s own paragraphs, null where they are wrong, with all that is wrong. */
export interface Selection {
  readonly own: readonly number[] | null
  readonly problems: readonly EvidenceProblem[]
}

/**
 * Read the numbers of an article’s paragraphs, and check those it names as left out.
 *
 * @param source - The article’s source record.
 * @param count - How many paragraphs the source has.
 * @returns The numbers, ascending, with the problems.
 */
export function selectParagraphs(source: Readonly<ArticleData['source']>, count: number): Selection {
  const problems: EvidenceProblem[] = []
  const parse = (
    written: string | number | undefined,
    path: EvidenceProblem['path'],
  ): readonly number[] | null => {
    const parsed = parseParagraphNumbers(written, count)
    if (parsed.numbers !== null) return parsed.numbers
    const { found, expected, hint } = parsed
    problems.push({ path, rule: 'paragraph-numbers', found, expected, hint })
    return null
  }
  const own = parse(source.paragraphs, ['source', 'paragraphs'])
  for (const [position, { paragraphs: written }] of source.leftOut.entries()) {
    const path = ['source', 'leftOut', position, 'paragraphs']
    const both = parse(written, path)?.find((number) => own?.includes(number))
    if (both === undefined) continue
    problems.push({
      path,
      rule: 'paragraph-numbers',
      found: `paragraph ${both}, which the article uses`,
      expected: 'paragraphs that no article uses',
      hint: 'Take it from source.leftOut or from source.paragraphs.',
    })
  }
  return { own, problems }
}

/**
 * Pick an article’s own paragraphs from those of its source.
 *
 * @param source - The article’s source record.
 * @param all - The source’s paragraphs.
 * @returns Null where the record names paragraphs that the source hasn’t.
 */
export function ownParagraphs(
  source: Readonly<ArticleData['source']>,
  all: readonly Paragraph[],
): Paragraph[] | null {
  const numbers = selectParagraphs(source, all.length).own
  return numbers && all.filter(({ number }) => numbers.includes(number))
}

/** Paragraph numbers in ascending order, or what is wrong with them. */
export type ParagraphNumbers =
  | { readonly numbers: readonly number[] }
  | { readonly numbers: null; readonly found: string; readonly expected: string; readonly hint: string }

/**
 * Read paragraph numbers as content gives them.
 *
 * @param written - A number, a list of numbers and ranges such as `1-4, 7`, or undefined for all paragraphs.
 * @param count - How many paragraphs the source has.
 * @returns The numbers, ascending, or the first error in words.
 */
export function parseParagraphNumbers(written: string | number | undefined, count: number): ParagraphNumbers {
  if (written === undefined) return { numbers: range(1, count) }
  const numbers = new Set<number>()
  for (const part of String(written).split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number)
    if (first > last) {
      const hint = `Write the smaller number first: ${last}-${first}.`
      return { numbers: null, found: `the range ${first}-${last}`, expected: 'a range that ascends', hint }
    }
    const outside = first < 1 ? first : last
    if (outside < 1 || outside > count) {
      return {
        numbers: null,
        found: `paragraph ${outside}`,
        expected: `paragraph numbers from 1 to ${count}`,
        hint: `The source has ${counted(count, 'paragraph')}; blank lines don’t count.`,
      }
    }
    for (const number of range(first, last)) {
      if (numbers.has(number)) {
        const hint = 'Name each paragraph once.'
        return { numbers: null, found: `paragraph ${number} twice`, expected: 'every paragraph once', hint }
      }
      numbers.add(number)
    }
  }
  return { numbers: [...numbers].sort((a, b) => a - b) }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, position) => first + position)
}
