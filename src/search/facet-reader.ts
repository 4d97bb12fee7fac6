import { decodeAscending } from './dense-code.ts'
import { listSeparator, type FacetFile, type FacetName, type Parts } from './index-files.ts'
import type { ReadFile } from './index-store.ts'

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
