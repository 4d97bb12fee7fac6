import type { SearchDocument } from '../../search/engine/document.ts'

/** A search engine of the benchmark. */
export interface Contestant {
  readonly name: string
  /** The largest corpus that it can be asked in bearable time, in claims. */
  readonly upToClaims: number
  /** How many queries of each sort it is asked; slow engines are asked fewer. */
  readonly queriesOfEachSort: number
  /**
   * Prepare to search.
   *
   * @param documents - The corpus.
   */
  readonly open: (documents: readonly SearchDocument[]) => Promise<OpenContestant>
}

/** An engine that is ready to search. */
export interface OpenContestant {
  /** Count the compressed index without the texts of results, in bytes; null where it keeps none. */
  readonly indexBytes: (() => number) | null
  /**
   * Search.
   *
   * @param query - What a reader typed.
   * @returns The numbers of the first ten documents.
   */
  readonly search: (query: string) => Promise<readonly number[]>
  /**
   * Work out what a reader’s first query transfers, compressed, with its results; null where the engine leaves
   * that to others.
   *
   * @param query - What the reader typed.
   */
  readonly firstQueryBytes: ((query: string) => Promise<number>) | null
  /** Let go of everything. */
  readonly close: () => void
}

/** How many results count as found. */
export const resultCount = 10

/**
 * Join a document’s words, for engines that search one text.
 *
 * @param document - The document.
 */
export const joinedText = (document: SearchDocument): string =>
  [
    document.title,
    document.answer,
    document.quote,
    ...document.keywords,
    document.story.title,
    document.fact?.label ?? '',
    document.outlet?.name ?? '',
    ...document.origins.map((origin) => origin.name),
  ].join(' ')
