import type { StoredDocument } from './document.ts'
import type { FacetName } from './index-files.ts'
import type { Span } from './marks.ts'
import type { FacetCount, Filters } from './narrow.ts'

/** What a reader asks for. */
export interface SearchRequest {
  /** What was typed. */
  readonly query: string
  readonly filters: Filters
  readonly sort: 'relevance' | 'article'
  /** How many results to give, at least 1. */
  readonly limit: number
  /** The facets whose values are to be counted. */
  readonly counts: readonly FacetName[]
}

/** A document that was found, with the parts of its texts that match. */
export interface SearchResult {
  readonly document: StoredDocument
  readonly marks: Readonly<Record<'title' | 'answer' | 'quote', readonly Span[]>>
}

/** The answer to a request. */
export interface SearchOutcome {
  /** Whether the request asks for anything: a word or a filter. */
  readonly asked: boolean
  /** How many documents match. */
  readonly total: number
  /** Whether more than `total` may match, because a phrase was not looked for everywhere. */
  readonly more: boolean
  /** The first of them, up to the request’s limit. */
  readonly results: readonly SearchResult[]
  /** The counts asked for, except where a facet can’t be had. */
  readonly counts: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>
  /** Why files that the answer needs can’t be had; the rest of it is what the others give. */
  readonly failures: readonly unknown[]
}
