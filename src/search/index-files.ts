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
  /** The word files, in the order of their words; each with its first word. */
  readonly words: readonly (readonly [firstWord: string, path: string])[]
  /** The words that a misspelt one can mean, by their first and by their last letter. */
  readonly shelves: Readonly<Record<'first' | 'last', readonly string[]>>
  /** The most frequent words by their first letter and first two letters. */
  readonly beginnings: string
  /** Each facet’s values. */
  readonly facets: Readonly<Record<FacetName | 'article', string>>
}

/** A text file: some documents in order. */
export type TextFile = readonly StoredDocument[]

/**
 * A word file: words in code-unit order as `encodeWords` writes them, then for each word, joined by `!`, the
 * documents whose own texts have it, and those whose context alone has it, as `encodeAscending` writes them.
 */
export type WordFile = readonly [words: string, own: string, context: string]

/** A shelf of the vocabulary: words in code-unit order, as `encodeWords` writes them. */
export type ShelfFile = string

/** Beginnings of one and two letters, each with its most frequent words. */
export type BeginningsFile = Readonly<Record<string, readonly string[]>>

/** A facet: its values as ID and label in the order of their IDs, and the documents of each, joined by `!`. */
export interface FacetFile {
  readonly values: readonly (readonly [id: string, label: string])[]
  readonly documents: string
}

/** Joins lists of documents in index files; the dense code has no use for it. */
export const listSeparator = '!'
