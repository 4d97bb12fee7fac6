import { listed } from '../kinds/words.ts'

/**
 * Put a number with its noun, in the singular for one.
 *
 * @param count - How many.
 * @param noun - The noun in the singular; its plural ends in “s”.
 * @returns Words such as `1 paragraph` or `3 paragraphs`.
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * Name paragraphs in a sentence.
 *
 * @param numbers - At least one paragraph number.
 * @returns Words such as `paragraph 3` or `paragraphs 1, 2 and 7`.
 */
export function paragraphsNamed(numbers: readonly number[]): string {
  return `paragraph${numbers.length === 1 ? '' : 's'} ${listed(numbers.map(String))}`
}
