import { listed } from '../../text/phrasing.ts'

const countWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * Write a count in running text: in words up to ten, in digits above.
 *
 * @param count - A whole number from 0.
 */
export function countWord(count: number): string {
  return countWords[count] ?? String(count)
}

/**
 * Write a count with its noun: “one article”, “12 articles”.
 *
 * @param count - A whole number from 0.
 * @param noun - The singular; its plural takes an s.
 */
export function countedInWords(count: number, noun: string): string {
  return `${countWord(count)} ${noun}${count === 1 ? '' : 's'}`
}

// Three names can be taken in at a glance; the page shows the rest beside the sentence.
const namesInSentence = 3

/**
 * List names, the first three of them where there are more: “a, b, c and two others”.
 *
 * @param names - Names as they stand inside a sentence, at least one.
 */
export function listedNames(names: readonly string[]): string {
  if (names.length <= namesInSentence + 1) return listed(names)
  const more = names.length - namesInSentence
  return `${names.slice(0, namesInSentence).join(', ')} and ${countWord(more)} others`
}

/**
 * Give a text an upper-case first letter, unless its first word is spelt with a capital inside, as iNews is.
 *
 * @param text - A clause or a name.
 */
export function atSentenceStart(text: string): string {
  const firstWord = text.split(' ', 1).join('')
  if (/\p{Lu}/u.test(firstWord)) return text
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * Make one sentence of clauses: joined by semicolons, begun with a capital, ended with a full stop.
 *
 * @param clauses - Clauses without a full stop; empty ones are left out.
 * @returns The sentence, or an empty string where no clause is left.
 */
export function sentenceOf(clauses: readonly string[]): string {
  const text = clauses.filter((clause) => clause !== '').join('; ')
  if (text === '') return ''
  return atSentenceStart(text.endsWith('.') ? text : `${text}.`)
}

/** A sentence is taken in at one look up to this length. */
export const sentenceWords = 20

/** Tell whether clauses make a sentence that is taken in at one look. */
export function fits(clauses: readonly string[]): boolean {
  return wordsIn(clauses.join(' ')) <= sentenceWords
}

/** Count the words of a sentence, as a reader would: runs of characters between spaces. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

/**
 * Make an answer fit for a list of clauses: semicolons become commas, but not inside quotation marks.
 *
 * @param answer - A kind’s phrase for a value.
 */
export function asClause(answer: string): string {
  return answer.replace(/“[^”]*”|; /gu, (part) => (part === '; ' ? ', ' : part))
}
