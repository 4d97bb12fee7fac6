import { decodeAscending } from './codes.ts'
import type { FacetName } from './document.ts'
import { type FacetFile, listSeparator, type Parts, type ReadFile } from './index-files.ts'

/** A facet with the documents of each of its values. */
export interface Facet {
  readonly values: readonly {
    readonly id: string
    readonly label: string
    /** Numbers of documents, ascending. */
    readonly documents: Int32Array
  }[]
}

/** Gives a facet; rejects when its file can’t be had. */
export type ReadFacet = (name: FacetName | 'article') => Promise<Facet>

/**
 * Make a reader of the index’s facets.
 *
 * @param parts - Where the facets’ files are.
 * @param read - Gives a file.
 */
export function createFacetReader(parts: Parts, read: ReadFile): ReadFacet {
  const opened = new Map<string, Facet>()
  return async (name) => {
    const { values, documents } = (await read(parts.facets[name])) as FacetFile
    const known = opened.get(name)
    if (known) return known
    const lists = documents.split(listSeparator)
    const facet = {
      values: values.map(([id, label], position) => ({
        id,
        label,
        documents: decodeAscending(lists[position]!),
      })),
    }
    opened.set(name, facet)
    return facet
  }
}

/** What results are narrowed to: by facet, the IDs of which a document has at least one. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** How many results a value of a facet has. */
export interface FacetCount {
  readonly id: string
  readonly label: string
  /** Results if the facet were narrowed to this value alone, and the other facets stayed as they are. */
  readonly count: number
  /** Whether results are narrowed to it. */
  readonly chosen: boolean
}

/** Which documents pass which filters. */
export interface Narrowing {
  /** By document: a bit for each facet whose filter it passes. */
  readonly passed: Uint8Array
  /** The bit of each facet with a filter. */
  readonly bits: ReadonlyMap<FacetName, number>
  /** All bits. */
  readonly all: number
}

/**
 * Work out which documents pass the filters.
 *
 * @param filters - The filters; a facet without IDs lets everything pass.
 * @param facets - The facets that have filters.
 * @param documentCount - How many documents there are.
 */
export function narrow(
  filters: Filters,
  facets: ReadonlyMap<FacetName, Facet>,
  documentCount: number,
): Narrowing {
  const passed = new Uint8Array(documentCount)
  const bits = new Map<FacetName, number>()
  for (const [name, facet] of facets) {
    const chosen = new Set(filters[name])
    const bit = 1 << bits.size
    bits.set(name, bit)
    for (const { id, documents } of facet.values) {
      if (chosen.has(id)) for (const document of documents) passed[document]! |= bit
    }
  }
  return { passed, bits, all: (1 << bits.size) - 1 }
}

/**
 * Count the results of each value of a facet.
 *
 * @param name - The facet’s name.
 * @param facet - The facet.
 * @param matching - The documents that match the query, whatever the filters.
 * @param narrowing - Which documents pass which filters.
 * @param filters - The filters.
 * @returns Values with results and chosen ones, most results first, then by label.
 */
export function countFacet(
  name: FacetName,
  facet: Facet,
  matching: Int32Array,
  narrowing: Narrowing,
  filters: Filters,
): FacetCount[] {
  const { passed, all } = narrowing
  const isMatching = new Uint8Array(passed.length)
  for (const document of matching) isMatching[document] = 1
  const own = narrowing.bits.get(name) ?? 0
  const chosen = new Set(filters[name])
  return facet.values
    .map(({ id, label, documents }) => {
      let count = 0
      for (const document of documents) {
        if (isMatching[document] === 1 && (passed[document]! | own) === all) count += 1
      }
      return { id, label, count, chosen: chosen.has(id) }
    })
    .filter((value) => value.count > 0 || value.chosen)
    .sort((a, b) => b.count - a.count || Number(a.label > b.label) - Number(a.label < b.label))
}
