import type { StoredDocument } from './document.ts'

/** The version of the files’ format. An index of another version is refused, never guessed at. */
export const indexVersion = 1

/** What results can be narrowed by. */
export const facetNames = ['story', 'fact', 'outlet', 'coverage', 'origin'] as const

/** One of `facetNames`. */
export type FacetName = (typeof facetNames)[number]

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
  /** The text files, in the documents’ order. */
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
