import type { ArticleEvidence, Checked, QuotedPlace } from '../schema/lock.ts'
import { counted, listed, quoted } from '../text/phrasing.ts'
import { compareRecords } from './compare-record.ts'
import type { ArticleRecord } from './compare-record.ts'
import type { Finding } from './finding.ts'
import { staleFindings } from './stale-findings.ts'

/**
 * Compare an article’s evidence, recomputed from its source, with the locked one. The source’s hash is left to
 * `compareLock`, because one source may carry several articles.
 *
 * @param current - The recomputed evidence.
 * @param locked - The locked evidence.
 * @returns Every difference.
 */
export function compareEvidence(current: ArticleEvidence, locked: ArticleEvidence): Finding[] {
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

function compareCounts(current: ArticleEvidence, locked: ArticleEvidence): Finding[] {
  const position = current.paragraphs.findIndex((count, index) => count !== locked.paragraphs[index])
  const describe = ({ words, paragraphs }: ArticleEvidence) => {
    const counts = `${counted(words, 'word')} in the article, ${counted(paragraphs.length, 'paragraph')} in the source`
    if (position === -1) return counts
    return `${counts}, ${counted(paragraphs[position] ?? 0, 'word')} in paragraph ${position + 1}`
  }
  return staleFindings(['source', 'paragraphs'], describe(current), describe(locked))
}

type Places = Readonly<Record<string, readonly QuotedPlace[]>>

/** Compare the places of equal quotes; other quotes differ already as quotes. */
function comparePlaces(section: 'claims' | 'statements', current: Places, locked: Places): Finding[] {
  const lockedPlaces = new Map(Object.entries(locked))
  return Object.entries(current).flatMap(([id, places]) =>
    places.flatMap((place, position) => {
      const lockedPlace = lockedPlaces.get(id)?.[position]
      if (lockedPlace?.quote !== place.quote) return []
      return staleFindings([section, id, position, 'quote'], describePlace(place), describePlace(lockedPlace))
    }),
  )
}

function describePlace({ paragraph, start, end, before, after }: QuotedPlace): string {
  return `paragraph ${paragraph}, characters ${start} to ${end}, between ${quoted(before)} and ${quoted(after)}`
}

/** Compare the searches that silences rest on; facts that are silent on one side only differ already as such. */
function compareSearches(current: ArticleEvidence, locked: ArticleEvidence): Finding[] {
  const lockedSilences = new Map(Object.entries(locked.silences))
  return Object.entries(current.silences).flatMap(([fact, checked]) => {
    const lockedChecked = lockedSilences.get(fact)
    if (lockedChecked === undefined) return []
    const found = describeSearch(checked, current)
    return staleFindings(['claims', fact], found, describeSearch(lockedChecked, locked))
  })
}

function describeSearch({ words, found }: Checked, article: ArticleEvidence): string {
  // Where all words were searched, their number is compared once, for the article.
  const searched = words === article.words ? 'all words' : counted(words, 'word')
  return `${searched} searched, found ${found.length === 0 ? 'none of the cue words' : listed(found.map(quoted))}`
}
