import { decodeAscending, decodeStrewn, decodeWords } from './codes.ts'
import {
  type BeginningsFile,
  type EndingsFile,
  listSeparator,
  type ListsFile,
  type Parts,
  type ReadFile,
  type ShelfLetter,
  shelfOf,
  type WordsFile,
} from './index-files.ts'

/** A word of the index with its documents. */
export interface IndexedWord {
  readonly term: string
  /** Numbers of documents whose own texts have it, ascending. */
  readonly own: Int32Array
  /** Numbers of documents whose context alone has it, ascending. */
  readonly context: Int32Array
}

/** Looks words up in the index. Every method rejects when a file can’t be had. */
export interface Dictionary {
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
  /**
   * List the words on a shelf, without their documents.
   *
   * @param letter - The letter by which the shelf holds words; by the last only those that a misspelt word can
   *   mean.
   * @param shelf - The shelf’s number.
   */
  readonly wordsOn: (letter: ShelfLetter, shelf: number) => Promise<readonly string[]>
}

/** A shelf of the dictionary; documents are fetched and decoded as they are asked for. */
interface Shelf {
  readonly terms: readonly string[]
  readonly wordAt: (position: number) => Promise<IndexedWord>
}

// Two letters begin hundreds of words in dozens of files; from three on their files are neighbours.
const shortBeginning = 2

/**
 * Make a dictionary of one index.
 *
 * @param parts - Where the index’s files are.
 * @param read - Gives a file.
 */
export function createDictionary(parts: Parts, read: ReadFile): Dictionary {
  const shelves = new Map<number, Shelf>()
  const endings = new Map<number, readonly string[]>()

  const openShelf = async (number: number): Promise<Shelf> => {
    const file = (await read(parts.words[number]!)) as WordsFile
    const shelf = shelves.get(number) ?? createShelf(file, read)
    shelves.set(number, shelf)
    return shelf
  }

  const find = async (term: string): Promise<IndexedWord | null> => {
    const { terms, wordAt } = await openShelf(shelfOf(term, 'first'))
    const position = countBefore(terms, term)
    return terms[position] === term ? wordAt(position) : null
  }

  const complete = async (beginning: string): Promise<IndexedWord[]> => {
    if (beginning.length <= shortBeginning) {
      const beginnings = (await read(parts.beginnings)) as BeginningsFile
      const words = await Promise.all((beginnings[beginning] ?? []).map(find))
      return words.filter((word) => word !== null)
    }
    const { terms, wordAt } = await openShelf(shelfOf(beginning, 'first'))
    const found: Promise<IndexedWord>[] = []
    for (let at = countBefore(terms, beginning); terms[at]?.startsWith(beginning); at += 1)
      found.push(wordAt(at))
    return Promise.all(found)
  }

  const wordsOn = async (letter: ShelfLetter, number: number): Promise<readonly string[]> => {
    if (letter === 'first') return (await openShelf(number)).terms
    const words = endings.get(number) ?? decodeWords((await read(parts.endings[number]!)) as EndingsFile)
    endings.set(number, words)
    return words
  }

  return { find, complete, wordsOn }
}

function createShelf([words, lists]: WordsFile, read: ReadFile): Shelf {
  const terms = decodeWords(words)
  const cut: string[][][] = []
  const decoded = new Map<number, IndexedWord>()
  return {
    terms,
    wordAt: async (position) => {
      const known = decoded.get(position)
      if (known) return known
      let file = 0
      let place = position
      while (place >= lists[file]![0]) {
        place -= lists[file]![0]
        file += 1
      }
      const content = (await read(lists[file]![1])) as ListsFile
      const [own, context] = (cut[file] ??= content.map((joined) => joined.split(listSeparator)))
      const word = {
        term: terms[position]!,
        own: decodeStrewn(own![place]!),
        context: decodeAscending(context![place]!),
      }
      decoded.set(position, word)
      return word
    },
  }
}

/** Count the words before one, in a list in code-unit order. */
function countBefore(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}
