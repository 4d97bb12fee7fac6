import type { Article } from '../corpus/corpus.ts'
import type { QuotedPlace } from '../schema/lock.ts'

/**
 * Link to a quote in the original: the address where the article was published, or else its archived copy, with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/) that has browsers scroll to the words and mark them.
 *
 * The words around the quote are given with it, so that of equal phrases the right one is found. All are the source’s own characters:
 * browsers don’t take a straight quotation mark for a curly one.
 *
 * @param source - Where the article was published.
 * @param place - The place of the quote in its text.
 * @returns The address; null where none is known.
 */
export function originalLink(
  { address, archive }: Pick<Article['source'], 'address' | 'archive'>,
  place: QuotedPlace,
): string | null {
  const page = address ?? archive
  if (page === undefined) return null
  const [prefix, suffix] = [wordsBefore(place), wordsAfter(place)].map(encoded)
  const directive = [
    ...(prefix ? [`${prefix}-`] : []),
    encoded(exactWords(place)),
    ...(suffix ? [`-${suffix}`] : []),
  ].join(',')
  // The fragment directive follows the fragment, where the address has one of its own.
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** Give a quote in the source’s own characters. */
export function exactWords({ exact, quote }: QuotedPlace): string {
  return exact ?? quote
}

/** A prefix begins at a word, or browsers don’t find it: what is cut off of a first word goes. */
function wordsBefore({ before, start }: QuotedPlace): string {
  return (start === before.length ? before : before.replace(/^\S*/u, '')).trim()
}

function wordsAfter({ after }: QuotedPlace): string {
  // The lock keeps this many characters, or one unit less where one would be cut in two: fewer are the paragraph’s end.
  return (after.length < contextLength ? after : after.replace(/\S*$/u, '')).trim()
}

const contextLength = 31

/** Hyphens, commas and ampersands have a meaning of their own in a text directive. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}
