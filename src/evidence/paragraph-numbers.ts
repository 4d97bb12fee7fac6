import { counted } from '../text/phrasing.ts'

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
