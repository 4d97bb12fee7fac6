import { counted, quoted } from '../text/phrasing.ts'
import type { Finding } from './finding.ts'
import { staleFindings } from './stale-findings.ts'

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
export function compareRecords(current: ArticleRecord, locked: ArticleRecord): Finding[] {
  const facts = keysOf(current.claims, current.silences, locked.claims, locked.silences)
  const statements = keysOf(current.statements, locked.statements)
  return [
    ...staleFindings(['source', 'file'], current.file, locked.file),
    ...staleFindings(['source', 'read'], current.read, locked.read),
    ...facts.flatMap((fact) => [
      ...staleFindings(['claims', fact], describeAnswer(fact, current), describeAnswer(fact, locked)),
      ...compareQuotes(['claims', fact], current.claims.get(fact), locked.claims.get(fact)),
    ]),
    ...statements.flatMap((statement) => {
      const quotes = current.statements.get(statement)
      const lockedQuotes = locked.statements.get(statement)
      const path = ['statements', statement]
      return [
        ...staleFindings(path, countOf(quotes, 'wording'), countOf(lockedQuotes, 'wording')),
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
): Finding[] {
  if (current.length !== locked.length) return []
  return current.flatMap((quote, position) =>
    staleFindings([...path, position, 'quote'], quoted(quote), quoted(String(locked[position]))),
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
