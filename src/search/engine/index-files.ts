import type { FacetName, StoredDocument } from './document.ts'

/** The version of the files’ format. An index of another version is refused, never guessed at. */
export const indexVersion = 2

/** The file that every reader fetches first. Its address never changes; all others’ name their content. */
export const manifestPath = 'index.json'

/**
 * `index.json`: where the parts of the index are. A small index is one file, `bundle`, with all parts in it.
 */
export type Manifest =
  { readonly version: number; readonly bundle: string } | { readonly version: number; readonly parts: Parts }

/** The bundle: the parts, and the files by the paths that the parts name. */
export interface Bundle {
  readonly parts: Parts
  readonly files: Readonly<Record<string, unknown>>
}

/** The parts of an index, as paths relative to `index.json`. */
export interface Parts {
  /** How many documents there are. */
  readonly documentCount: number
  /** How many documents each text file but the last has. */
  readonly documentsEach: number
  /** How many text files each names file but the last names. */
  readonly namesEach: number
  /** The names files, in the documents’ order. */
  readonly texts: readonly string[]
  /** The dictionary: for each shelf the words with a first letter. */
  readonly words: readonly string[]
  /** For each shelf the words with a last letter; only those that a misspelt word can mean. */
  readonly endings: readonly string[]
  /** The most frequent words by their first letter and first two letters. */
  readonly beginnings: string
  /** Each facet’s values. */
  readonly facets: Readonly<Record<FacetName | 'article', string>>
}

/** The paths of some text files, in the documents’ order: all of a large index would outweigh the rest of a query. */
export type NamesFile = readonly string[]

/** A text file: some documents in order. */
export type TextFile = readonly StoredDocument[]

/**
 * A shelf of the dictionary: words in code-unit order, as `encodeWords` writes them, and the files with their
 * documents, each with how many of the words it has.
 */
export type WordsFile = readonly [words: string, lists: readonly (readonly [count: number, path: string])[]]

/**
 * The documents of some words: for each word, joined by `!`, those whose own texts have it as `encodeStrewn`
 * writes them, and those whose context alone has it, which are often neighbours, as `encodeAscending` does.
 */
export type ListsFile = readonly [own: string, context: string]

/** Words that end in some letters, in code-unit order, as `encodeWords` writes them. */
export type EndingsFile = string

/** Beginnings of one and two letters, each with its most frequent words. */
export type BeginningsFile = Readonly<Record<string, readonly string[]>>

/** A facet: its values as ID and label in the order of their IDs, and the documents of each, joined by `!`. */
export interface FacetFile {
  readonly values: readonly (readonly [id: string, label: string])[]
  readonly documents: string
}

/** Joins lists of documents in index files; the codes have no use for it. */
export const listSeparator = '!'

/** The letter by which a shelf of the dictionary holds its words. */
export type ShelfLetter = 'first' | 'last'

/** How many shelves there are for either letter: one for each Latin letter; other scripts share them. */
export const shelfCount = 32

/**
 * Tell on which shelf of the dictionary a word is.
 *
 * @param word - A folded word of at least one letter.
 * @param letter - The letter that decides.
 * @returns A number from 0 to 31.
 */
export const shelfOf = (word: string, letter: ShelfLetter): number =>
  word.charCodeAt(letter === 'first' ? 0 : word.length - 1) % shelfCount

/**
 * Fetches one file of the index and parses it.
 *
 * Rejects with `OutdatedError` where there is no such file, with any other error where it can’t be had now.
 * `fresh` asks for the server’s state rather than a cache’s.
 */
export type LoadFile = (path: string, options?: { readonly fresh: boolean }) => Promise<unknown>

/** The manifest doesn’t fit: a file that it names is gone, or its version isn’t this script’s. */
export class OutdatedError extends Error {}

/** Gives a file of the index; each file is fetched once, and again only after a failure. */
export type ReadFile = (path: string) => Promise<unknown>

/**
 * Keep fetched files, so that each is fetched once.
 *
 * @param load - Fetches a file.
 * @param files - Files that are there already, by path. Default: none.
 */
export function createStore(load: LoadFile, files: Readonly<Record<string, unknown>> = {}): ReadFile {
  const kept = new Map<string, Promise<unknown>>()
  return (path) => {
    const reading = kept.get(path) ?? (path in files ? Promise.resolve(files[path]) : load(path))
    kept.set(path, reading)
    reading.catch(() => kept.delete(path))
    return reading
  }
}
