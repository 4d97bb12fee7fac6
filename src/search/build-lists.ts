import type { WordPostings } from './build-words.ts'
import { encodeAscending } from './dense-code.ts'
import { listSeparator, type ListsFile } from './index-files.ts'
import { encodeStrewn } from './rice-code.ts'

/**
 * Write the lists of some words’ documents.
 *
 * @param words - The words.
 * @param documentCount - How many documents there are.
 */
export const buildLists = (words: readonly WordPostings[], documentCount: number): ListsFile => [
  words.map(({ own }) => encodeStrewn(own, documentCount)).join(listSeparator),
  words.map(({ context }) => encodeAscending(context)).join(listSeparator),
]

/**
 * Cut words into runs whose lists are of about equal length.
 *
 * @param words - The words.
 * @param length - How many characters a run’s lists have at most; a longer list has a run of its own.
 */
export function cutLists(words: readonly WordPostings[], length: number): WordPostings[][] {
  const runs: WordPostings[][] = []
  let size = 0
  for (const word of words) {
    // Two characters a document come close to what the codes write.
    const wordSize = 2 * (word.own.length + word.context.length)
    size += wordSize
    if (runs.length === 0 || size > length) {
      runs.push([])
      size = wordSize
    }
    runs.at(-1)!.push(word)
  }
  return runs
}
