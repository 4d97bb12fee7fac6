import { createHash } from 'node:crypto'
import { encodeAscending, encodeWords } from '../engine/codes.ts'
import type { FacetName, SearchDocument, StoredDocument } from '../engine/document.ts'
import {
  type Bundle,
  type FacetFile,
  indexVersion,
  listSeparator,
  type Manifest,
  manifestPath,
  type Parts,
  shelfCount,
  type ShelfLetter,
  shelfOf,
  type WordsFile,
} from '../engine/index-files.ts'
import { isCorrectable } from '../engine/spelling.ts'
import { beginningsOf, buildLists, buildWords, cutLists, type WordPostings } from './postings.ts'

/** A file of the index: its path relative to the index’s folder, and its text, JSON throughout. */
export interface IndexFile {
  readonly path: string
  readonly content: string
}

/** How an index is cut into files. */
export interface IndexLayout {
  /** Up to so many documents all parts are in one file. */
  readonly bundleUpTo: number
  /** How many documents a text file holds. */
  readonly documentsEach: number
  /** How many text files a file names. */
  readonly namesEach: number
  /** How many characters of lists a file holds before the next begins. */
  readonly listsFileLength: number
}

/**
 * The layout for the web: a bundle of 2,000 documents is some 200 kB compressed, less than a picture; text
 * files of 32 documents and word files of 12,000 characters, because a query reads ten of the one and some
 * of the other, and then costs some 4 and 8 kB compressed each. Of a million claims the names of the text files
 * are 250 kB; in files of 256, some 2 kB each, a query reads a few.
 */
export const webLayout: IndexLayout = {
  bundleUpTo: 2000,
  documentsEach: 32,
  namesEach: 256,
  listsFileLength: 12_000,
}

/**
 * Build the search index as static files. Same documents, same files.
 *
 * @param documents - In the order in which equally good results are shown.
 * @param layout - How to cut it. Default: for the web.
 * @returns `index.json`, and the files that it names.
 * @throws {Error} When two files of different content get one name.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  layout: IndexLayout = webLayout,
): IndexFile[] {
  const bundled = documents.length <= layout.bundleUpTo
  const cut = bundled
    ? { ...layout, documentsEach: Math.max(1, documents.length), listsFileLength: Infinity }
    : layout
  const { parts, files } = cutIntoFiles(documents, cut)
  if (!bundled) return [manifestFile({ version: indexVersion, parts }), ...files.values()]
  const bundle: Bundle = {
    parts,
    files: Object.fromEntries([...files.values()].map(({ path, content }) => [path, JSON.parse(content)])),
  }
  const file = nameByContent('all', bundle)
  return [manifestFile({ version: indexVersion, bundle: file.path }), file]
}

const manifestFile = (manifest: Manifest): IndexFile => ({
  path: manifestPath,
  content: JSON.stringify(manifest),
})

function cutIntoFiles(documents: readonly SearchDocument[], layout: IndexLayout) {
  const files = new Map<string, IndexFile>()
  const add = (kind: string, data: unknown): string => {
    const file = nameByContent(kind, data)
    if ((files.get(file.path)?.content ?? file.content) !== file.content)
      throw new Error(
        `Two search files would be called ${file.path}. Change any document’s text to part them.`,
      )
    files.set(file.path, file)
    return file.path
  }
  const words = buildWords(documents)
  const shelved = (letter: ShelfLetter) => Map.groupBy(words, ({ term }) => shelfOf(term, letter))
  const [byFirst, byLast] = [shelved('first'), shelved('last')]
  const lists = (run: readonly WordPostings[]) =>
    [run.length, add('lists', buildLists(run, documents.length))] as const
  const dictionary = shelves.map((shelf): WordsFile => {
    const found = byFirst.get(shelf) ?? []
    return [encodeWords(termsOf(found)), cutLists(found, layout.listsFileLength).map(lists)]
  })
  const endings = shelves.map((shelf) => encodeWords(termsOf(byLast.get(shelf) ?? []).filter(isCorrectable)))
  const texts = inRuns(documents, layout.documentsEach).map((run) => add('text', run.map(toStored)))
  const facet = (name: FacetName) => add('facet', buildFacet(documents, facetsOf[name]))
  const parts: Parts = {
    documentCount: documents.length,
    documentsEach: layout.documentsEach,
    namesEach: layout.namesEach,
    texts: inRuns(texts, layout.namesEach).map((run) => add('names', run)),
    words: dictionary.map((file) => add('words', file)),
    endings: endings.map((file) => add('endings', file)),
    beginnings: add('beginnings', beginningsOf(words)),
    facets: {
      story: facet('story'),
      fact: facet('fact'),
      outlet: facet('outlet'),
      coverage: facet('coverage'),
      origin: facet('origin'),
      article: add('facet', buildFacet(documents, facetOfArticle)),
    },
  }
  return { parts, files }
}

function nameByContent(kind: string, data: unknown): IndexFile {
  const content = JSON.stringify(data)
  return { path: `${kind}-${contentHash(content)}.json`, content }
}

function toStored(document: SearchDocument): StoredDocument {
  const { kind, url, placeUrl, title, answer, quote, language, story, fact, article, note } = document
  return { kind, url, placeUrl, title, answer, quote, language, story, fact, article, note }
}

function inRuns<Item>(items: readonly Item[], each: number): Item[][] {
  const count = Math.ceil(items.length / each)
  return Array.from({ length: count }, (_, run) => items.slice(run * each, (run + 1) * each))
}

const shelves = Array.from({ length: shelfCount }, (_, shelf) => shelf)

const termsOf = (words: readonly WordPostings[]): string[] => words.map((word) => word.term)

/** How readers see the states of coverage. */
const coverageLabels = {
  says: 'Answers',
  denies: 'Denies',
  silent: 'Silent',
  unread: 'Unread',
} as const

/** Gives a document’s values of a facet, each as ID and label. */
type FacetValues = (document: SearchDocument) => readonly (readonly [id: string, label: string])[]

/** The values of each facet that results can be narrowed by. */
const facetsOf: Readonly<Record<FacetName, FacetValues>> = {
  story: ({ story }) => [[story.id, story.title]],
  fact: ({ fact }) => (fact ? [[fact.id, fact.label]] : []),
  outlet: ({ outlet }) => (outlet ? [[outlet.id, outlet.name]] : []),
  coverage: ({ coverage }) => (coverage ? [[coverage, coverageLabels[coverage]]] : []),
  origin: ({ origins }) => origins.map((origin) => [origin.id, origin.name] as const),
}

/** The articles, to sort by. */
const facetOfArticle: FacetValues = ({ article }) => (article ? [[article.id, '']] : [])

/** Build one facet’s file. */
function buildFacet(documents: readonly SearchDocument[], valuesOf: FacetValues): FacetFile {
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

// Forty bits: among the few thousand files of the largest index two names collide once in a million builds,
// and then the builder stops. Hexadecimal, because some file systems fold case.
const hashLength = 10

/**
 * Name a file by its content, so that browsers may keep it for ever.
 *
 * @returns Hexadecimal digits.
 */
function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, hashLength)
}
