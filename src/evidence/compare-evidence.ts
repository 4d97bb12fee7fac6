import type { ArticleEvidence, Checked, QuotedPlace } from '../schema/lock.ts'
import { counted, listed, quoted } from '../text/phrasing.ts'
import { paragraphsNamed } from './paragraphs.ts'
import { staleProblems } from './problem.ts'
import type { EvidenceProblem } from './problem.ts'

/**
 * Compare an article’s evidence, recomputed from its source, with the locked one. The source’s hash is left to
 * `compareLock`, because one source may carry several articles.
 *
 * @param current - The recomputed evidence.
 * @param locked - The locked evidence.
 * @returns Every difference.
 */
export function compareEvidence(current: ArticleEvidence, locked: ArticleEvidence): EvidenceProblem[] {
  return [
    ...compareRecords(recordOf(current), recordOf(locked)),
    ...compareCounts(current, locked),
    ...comparePlaces('claims', current.claims, locked.claims),
    ...comparePlaces('statements', current.statements, locked.statements),
    ...compareSearches(current, locked),
  ]
}

/**
 * Give the record of locked or recomputed evidence.
 *
 * @param evidence - The evidence of an article.
 */
export function recordOf(evidence: ArticleEvidence): ArticleRecord {
  const quotesOf = (places: Readonly<Record<string, readonly QuotedPlace[]>>) =>
    new Map(Object.entries(places).map(([id, list]) => [id, list.map(({ quote }) => quote)]))
  return {
    file: evidence.file,
    read: evidence.read,
    claims: quotesOf(evidence.claims),
    silences: new Map(Object.entries(evidence.silences).map(([fact, { cues }]) => [fact, cues])),
    statements: quotesOf(evidence.statements),
  }
}

function compareCounts(current: ArticleEvidence, locked: ArticleEvidence): EvidenceProblem[] {
  const position = current.paragraphs.findIndex((count, index) => count !== locked.paragraphs[index])
  const describe = ({ words, paragraphs }: ArticleEvidence) => {
    const counts = `${counted(words, 'word')} in the article, ${counted(paragraphs.length, 'paragraph')} in the source`
    if (position === -1) return counts
    return `${counts}, ${counted(paragraphs[position] ?? 0, 'word')} in paragraph ${position + 1}`
  }
  return staleProblems(['source', 'paragraphs'], describe(current), describe(locked))
}

type Places = Readonly<Record<string, readonly QuotedPlace[]>>

/** Compare the places of equal quotes; other quotes differ already as quotes. */
function comparePlaces(section: 'claims' | 'statements', current: Places, locked: Places): EvidenceProblem[] {
  const lockedPlaces = new Map(Object.entries(locked))
  return Object.entries(current).flatMap(([id, places]) =>
    places.flatMap((place, position) => {
      const lockedPlace = lockedPlaces.get(id)?.[position]
      if (lockedPlace?.quote !== place.quote) return []
      return staleProblems([section, id, position, 'quote'], describePlace(place), describePlace(lockedPlace))
    }),
  )
}

/** Put the place of a quote into words, so that two can be compared. */
export function describePlace({ paragraph, start, end, before, after, exact, wide }: QuotedPlace): string {
  return [
    `${paragraphsNamed([paragraph])}, characters ${start} to ${end}, between ${quoted(before)} and ${quoted(after)}`,
    ...(exact === undefined ? [] : [`in the source’s characters ${quoted(exact)}`]),
    ...(wide === undefined ? [] : [`behind ${counted(wide, 'character')} of two units`]),
  ].join(', ')
}

/** Compare the searches that silences rest on; facts that are silent on one side only differ already as such. */
function compareSearches(current: ArticleEvidence, locked: ArticleEvidence): EvidenceProblem[] {
  const lockedSilences = new Map(Object.entries(locked.silences))
  return Object.entries(current.silences).flatMap(([fact, checked]) => {
    const lockedChecked = lockedSilences.get(fact)
    if (lockedChecked === undefined) return []
    const found = describeSearch(checked, current)
    return staleProblems(['claims', fact], found, describeSearch(lockedChecked, locked))
  })
}

function describeSearch({ words, found }: Checked, article: ArticleEvidence): string {
  // Where all words were searched, their number is compared once, for the article.
  const searched = words === article.words ? 'all words' : counted(words, 'word')
  return `${searched} searched, found ${found.length === 0 ? 'none of the cue words' : listed(found.map(quoted))}`
}

/** What content and lock both know of an article, whether or not its source is at hand. */
export interface ArticleRecord {
  readonly file: string
  readonly read: string
  /** The quotes of the claims, by fact. */
  readonly claims: ReadonlyMap<string, readonly string[]>
  /** The cue words of the silences, by fact. */
  readonly silences: ReadonlyMap<string, readonly string[]>
  /** The quotes of the wordings, by statement. */
  readonly statements: ReadonlyMap<string, readonly string[]>
}

/**
 * Compare an article’s record with the locked one.
 *
 * @param current - What the content says now.
 * @param locked - What the lock says.
 * @returns Every difference, with its place in the front matter; a fact or statement that only the lock has is
 *   not there.
 */
export function compareRecords(current: ArticleRecord, locked: ArticleRecord): EvidenceProblem[] {
  const facts = keysOf(current.claims, current.silences, locked.claims, locked.silences)
  const statements = keysOf(current.statements, locked.statements)
  return [
    ...staleProblems(['source', 'file'], current.file, locked.file),
    ...staleProblems(['source', 'read'], current.read, locked.read),
    ...facts.flatMap((fact) => [
      ...staleProblems(['claims', fact], describeAnswer(fact, current), describeAnswer(fact, locked)),
      ...compareQuotes(['claims', fact], current.claims.get(fact), locked.claims.get(fact)),
    ]),
    ...statements.flatMap((statement) => {
      const quotes = current.statements.get(statement)
      const lockedQuotes = locked.statements.get(statement)
      const path = ['statements', statement]
      return [
        ...staleProblems(path, countOf(quotes, 'wording'), countOf(lockedQuotes, 'wording')),
        ...compareQuotes(path, quotes, lockedQuotes),
      ]
    }),
  ]
}

/** Compare quotes one by one; where their numbers differ, nobody can tell which goes with which. */
function compareQuotes(
  path: readonly string[],
  current: readonly string[] = [],
  locked: readonly string[] = [],
): EvidenceProblem[] {
  if (current.length !== locked.length) return []
  return current.flatMap((quote, position) =>
    staleProblems([...path, position, 'quote'], quoted(quote), quoted(String(locked[position]))),
  )
}

function describeAnswer(fact: string, { claims, silences }: ArticleRecord): string {
  const cues = silences.get(fact)
  if (cues === undefined) return countOf(claims.get(fact), 'claim')
  return `silent, with the cue words ${cues.map(quoted).join(', ')}`
}

function countOf(quotes: readonly string[] = [], noun: string): string {
  return quotes.length === 0 ? `no ${noun}` : counted(quotes.length, noun)
}

function keysOf(...maps: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))]
}
