import { decodeAscending } from './dense-code.ts'
import { decodeWords } from './front-code.ts'
import { listSeparator, type BeginningsFile, type Parts, type WordFile } from './index-files.ts'
import type { ReadFile } from './index-store.ts'

/** A word of the index with its documents. */
export interface IndexedWord {
  readonly term: string
  /** Numbers of documents whose own texts have it, ascending. */
  readonly own: Int32Array
  /** Numbers of documents whose context alone has it, ascending. */
  readonly context: Int32Array
}

/** Looks words up in the index. Every method rejects when a word file can’t be had. */
export interface WordReader {
  /**
   * Look up one word.
   *
   * @param term - A folded word.
   * @returns The word, or null where no document has it.
   */
  readonly find: (term: string) => Promise<IndexedWord | null>
  /**
   * List the words that begin with some letters: all from three letters, the most frequent below.
   *
   * @param beginning - Folded letters, at least one.
   */
  readonly complete: (beginning: string) => Promise<IndexedWord[]>
}

// Two letters begin hundreds of words in dozens of files; from three on their files are neighbours.
const shortBeginning = 2

/** A word file cut into its entries; lists are decoded as they are asked for. */
interface OpenedFile {
  readonly terms: readonly string[]
  readonly wordAt: (position: number) => IndexedWord
}

/**
 * Make a reader of the index’s words.
 *
 * @param parts - Where the word files are.
 * @param read - Gives a file.
 */
export function createWordReader(parts: Parts, read: ReadFile): WordReader {
  const firstWords = parts.words.map(([first]) => first)
  const opened = new Map<string, OpenedFile>()

  const open = async (position: number): Promise<OpenedFile> => {
    const path = parts.words[position]![1]
    const content = (await read(path)) as WordFile
    const file = opened.get(path) ?? openWordFile(content)
    opened.set(path, file)
    return file
  }

  const find = async (term: string): Promise<IndexedWord | null> => {
    const file = countUpTo(firstWords, term) - 1
    if (file < 0) return null
    const { terms, wordAt } = await open(file)
    const position = countUpTo(terms, term) - 1
    return terms[position] === term ? wordAt(position) : null
  }

  const completeAll = async (beginning: string): Promise<IndexedWord[]> => {
    const from = Math.max(0, countUpTo(firstWords, beginning) - 1)
    let to = from + 1
    while (firstWords[to]?.startsWith(beginning)) to += 1
    const files = await Promise.all(parts.words.slice(from, to).map((_, offset) => open(from + offset)))
    return files.flatMap(({ terms, wordAt }) => {
      const words: IndexedWord[] = []
      const first = countUpTo(terms, beginning)
      for (let position = Math.max(0, first - 1); position < terms.length; position += 1) {
        if (terms[position]?.startsWith(beginning)) words.push(wordAt(position))
        else if (position >= first) break
      }
      return words
    })
  }

  const completeFrequent = async (beginning: string): Promise<IndexedWord[]> => {
    const beginnings = (await read(parts.beginnings)) as BeginningsFile
    const words = await Promise.all((beginnings[beginning] ?? []).map(find))
    return words.filter((word) => word !== null)
  }

  return {
    find,
    complete: (beginning) =>
      beginning.length > shortBeginning ? completeAll(beginning) : completeFrequent(beginning),
  }
}

function openWordFile([words, own, context]: WordFile): OpenedFile {
  const terms = decodeWords(words)
  const ownLists = own.split(listSeparator)
  const contextLists = context.split(listSeparator)
  const decoded = new Map<number, IndexedWord>()
  return {
    terms,
    wordAt: (position) => {
      const word = decoded.get(position) ?? {
        term: terms[position]!,
        own: decodeAscending(ownLists[position]!),
        context: decodeAscending(contextLists[position]!),
      }
      decoded.set(position, word)
      return word
    },
  }
}

/** Count the words up to and including one, in a list in code-unit order. */
function countUpTo(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! <= word) low = middle + 1
    else high = middle
  }
  return low
}
