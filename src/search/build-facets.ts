import { encodeAscending } from './dense-code.ts'
import type { SearchDocument } from './document.ts'
import { listSeparator, type FacetFile, type FacetName } from './index-files.ts'

/** How readers see the states of coverage. */
const coverageLabels = {
  says: 'Answers',
  denies: 'Denies',
  silent: 'Silent',
  unread: 'Unread',
} as const

/** Gives a document’s values of a facet, each as ID and label. */
export type FacetValues = (document: SearchDocument) => readonly (readonly [id: string, label: string])[]

/** The values of each facet that results can be narrowed by. */
export const facetsOf: Readonly<Record<FacetName, FacetValues>> = {
  story: ({ story }) => [[story.id, story.title]],
  fact: ({ fact }) => (fact ? [[fact.id, fact.label]] : []),
  outlet: ({ outlet }) => (outlet ? [[outlet.id, outlet.name]] : []),
  coverage: ({ coverage }) => (coverage ? [[coverage, coverageLabels[coverage]]] : []),
  origin: ({ origins }) => origins.map((origin) => [origin.id, origin.name] as const),
}

/** The articles, to sort by. */
export const facetOfArticle: FacetValues = ({ article }) => (article ? [[article.id, '']] : [])

/**
 * Build one facet’s file.
 *
 * @param documents - The documents; a document’s number is its position.
 * @param valuesOf - The facet’s values of a document. An ID’s first label counts.
 */
export function buildFacet(documents: readonly SearchDocument[], valuesOf: FacetValues): FacetFile {
  const found = new Map<string, { label: string; documents: number[] }>()
  for (const [number, document] of documents.entries()) {
    for (const [id, label] of valuesOf(document)) {
      const value = found.get(id)
      if (!value) found.set(id, { label, documents: [number] })
      else if (value.documents.at(-1) !== number) value.documents.push(number)
    }
  }
  const values = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    values: values.map(([id, { label }]) => [id, label]),
    documents: values.map(([, value]) => encodeAscending(value.documents)).join(listSeparator),
  }
}
