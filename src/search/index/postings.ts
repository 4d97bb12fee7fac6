import { encodeAscending, encodeStrewn } from '../engine/codes.ts'
import type { SearchDocument } from '../engine/document.ts'
import { type BeginningsFile, listSeparator, type ListsFile } from '../engine/index-files.ts'
import { indexTokens } from '../engine/tokenise.ts'

/** A word with the numbers of the documents that have it, ascending. */
export interface WordPostings {
  readonly term: string
  /** Documents whose own texts have it. */
  readonly own: readonly number[]
  /** Documents whose context alone has it. */
  readonly context: readonly number[]
}

/**
 * List all words of all documents with their documents.
 *
 * @param documents - The documents; a document’s number is its position.
 * @returns Words in code-unit order.
 */
export function buildWords(documents: readonly SearchDocument[]): WordPostings[] {
  const postings = new Map<string, { own: number[]; context: number[] }>()
  const termsOf = rememberTerms()
  const add = (term: string, where: 'own' | 'context', document: number) => {
    const entry = postings.get(term)
    if (!entry) postings.set(term, { own: [], context: [], [where]: [document] })
    else if (entry.own.at(-1) !== document && entry.context.at(-1) !== document) entry[where].push(document)
  }
  for (const [number, document] of documents.entries()) {
    for (const text of ownTexts(document)) for (const { term } of indexTokens(text)) add(term, 'own', number)
    for (const text of contextTexts(document)) for (const term of termsOf(text)) add(term, 'context', number)
  }
  return [...postings].map(([term, lists]) => ({ term, ...lists })).sort((a, b) => (a.term < b.term ? -1 : 1))
}

/** Give the texts that are a document’s own; a word of them counts fully. */
const ownTexts = ({ kind, title, answer, quote, keywords }: SearchDocument): readonly string[] => [
  // A claim's or a silence's title is its fact's label, which it shares with the whole row.
  kind === 'claim' || kind === 'silence' ? '' : title,
  answer,
  quote,
  ...keywords,
]

/** Give the texts that a document shares with its neighbours; a word of them counts for less. */
const contextTexts = ({ story, fact, outlet, origins, cues }: SearchDocument): readonly string[] => [
  story.title,
  fact?.label ?? '',
  outlet?.name ?? '',
  ...origins.map((origin) => origin.name),
  ...cues,
]

/** Neighbouring documents share their context, so its terms are remembered. */
function rememberTerms(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const terms = known.get(text) ?? [...new Set(indexTokens(text).map((token) => token.term))]
    known.set(text, terms)
    return terms
  }
}

// A single letter brings eight words’ lists at most: it says little, and the reader is typing on.
const wordsPerBeginning = 8
// In a large index the most frequent words are in every third document: no help, and hundreds of kilobytes.
const documentsPerBeginning = 30_000

/**
 * List the most frequent words for each first letter and each two first letters.
 *
 * @param words - All words in code-unit order.
 */
export function beginningsOf(words: readonly WordPostings[]): BeginningsFile {
  const byBeginning = new Map<string, WordPostings[]>()
  for (const word of words) {
    for (const beginning of new Set([word.term.slice(0, 1), word.term.slice(0, 2)])) {
      const others = byBeginning.get(beginning)
      if (others) others.push(word)
      else byBeginning.set(beginning, [word])
    }
  }
  return Object.fromEntries(
    [...byBeginning].map(([beginning, found]) => [
      beginning,
      fewEnough(
        // Words that are equally frequent stay in their order.
        found.sort((a, b) => frequency(b) - frequency(a)),
      ).map((word) => word.term),
    ]),
  )
}

/** Pick the first words, without those that would make the documents too many. */
function fewEnough(words: readonly WordPostings[]): readonly WordPostings[] {
  let documents = 0
  const picked: WordPostings[] = []
  for (const word of words) {
    if (picked.length === wordsPerBeginning) break
    if (documents + frequency(word) > documentsPerBeginning) continue
    documents += frequency(word)
    picked.push(word)
  }
  return picked
}

const frequency = (word: WordPostings): number => word.own.length + word.context.length

/**
 * Write the lists of some words’ documents.
 *
 * @param words - The words.
 * @param documentCount - How many documents there are.
 */
export const buildLists = (words: readonly WordPostings[], documentCount: number): ListsFile => [
  words.map(({ own }) => encodeStrewn(own, documentCount)).join(listSeparator),
  words.map(({ context }) => encodeAscending(context)).join(listSeparator),
]

/**
 * Cut words into runs whose lists are of about equal length.
 *
 * @param words - The words.
 * @param length - How many characters a run’s lists have at most; a longer list has a run of its own.
 */
export function cutLists(words: readonly WordPostings[], length: number): WordPostings[][] {
  const runs: WordPostings[][] = []
  let size = 0
  for (const word of words) {
    // Two characters a document come close to what the codes write.
    const wordSize = 2 * (word.own.length + word.context.length)
    size += wordSize
    if (runs.length === 0 || size > length) {
      runs.push([])
      size = wordSize
    }
    runs.at(-1)!.push(word)
  }
  return runs
}
