import { isInHeadline } from '../schema/lock.ts'
import type { ArticleEvidence, QuotedPlace } from '../schema/lock.ts'
import { counted, listed, quoted } from '../text/phrasing.ts'
import { claimsOf, silencesOf } from '../schema/article.ts'
import type { ArticleContent } from '../schema/article.ts'
import { compareRecords, describePlace, recordOf } from './compare-evidence.ts'
import type { ArticleRecord } from './compare-evidence.ts'
import { locateQuote, quotedPlace } from './find-quote.ts'
import type { QuotePointer } from './find-quote.ts'
import type { EvidenceProblem } from './problem.ts'
import { foldTypography } from '../text/fold.ts'
import { selectParagraphs, withHeadline } from './paragraphs.ts'
import { staleProblems } from './problem.ts'
import { placesOfCues } from './check-silence.ts'
import type { CuesByFact } from './check-silence.ts'

/**
 * Hold an article’s content against its locked evidence, without the source: everything that the lock can tell.
 *
 * @param content - The article’s front matter.
 * @param cues - The cue words of the facts it is silent on; a silence on any other fact is passed over.
 * @param locked - The article’s locked evidence.
 * @returns Every difference.
 */
export function compareContentWithLock(
  content: ArticleContent,
  cues: CuesByFact,
  locked: ArticleEvidence,
): EvidenceProblem[] {
  const sections = [
    ['claims', claimsOf(content)],
    ['statements', Object.entries(content.statements)],
  ] as const
  return [
    ...compareRecords(recordOfContent(content, cues), recordOf(locked)),
    ...compareParagraphs(content, locked),
    ...compareReasons(content, locked),
    ...compareCuesInHeadline(content, cues, locked),
    ...sections.flatMap(([section, lists]) => [
      ...comparePlaces(section, lists, content, locked[section]),
      ...compareContexts(section, lists, locked[section]),
    ]),
  ]
}

type PointersById = readonly (readonly [id: string, pointers: readonly QuotePointer[]])[]

function recordOfContent(content: ArticleContent, cues: CuesByFact): ArticleRecord {
  const quotesOf = (lists: PointersById) =>
    new Map(lists.map(([id, pointers]) => [id, pointers.map(({ quote }) => quote)]))
  return {
    file: content.source.file,
    read: content.source.read,
    claims: quotesOf(claimsOf(content)),
    silences: new Map(
      silencesOf(content).flatMap(([fact]) => {
        const factCues = cues.get(fact)
        return factCues === undefined ? [] : [[fact, factCues]]
      }),
    ),
    statements: quotesOf(Object.entries(content.statements)),
  }
}

function compareParagraphs({ source }: ArticleContent, locked: ArticleEvidence): EvidenceProblem[] {
  const { own, problems } = selectParagraphs(source, locked.paragraphs.length)
  if (own === null) return [...problems]
  const counts = locked.paragraphs.filter((_, position) => own.includes(position + 1))
  const words = counts.reduce((total, count) => total + count, 0)
  const describe = (count: number) => `paragraphs with ${counted(count, 'word')}`
  return [...problems, ...staleProblems(['source', 'paragraphs'], describe(words), describe(locked.words))]
}

/** A reason stands where cue words were found, and nowhere else. */
function compareReasons(content: ArticleContent, locked: ArticleEvidence): EvidenceProblem[] {
  const lockedSilences = new Map(Object.entries(locked.silences))
  const describe = (explained: boolean) =>
    explained ? 'silent despite cue words that occur' : 'silent, as no cue word occurs'
  return silencesOf(content).flatMap(([fact, silence]) => {
    const checked = lockedSilences.get(fact)
    if (checked === undefined) return []
    return staleProblems(['claims', fact], describe(silence !== 'silent'), describe(checked.found.length > 0))
  })
}

/** The headline is at hand without the source, so what a search finds in it is known. */
function compareCuesInHeadline(
  content: ArticleContent,
  cues: CuesByFact,
  locked: ArticleEvidence,
): EvidenceProblem[] {
  const headline = withHeadline(content.title, [])
  return silencesOf(content).flatMap(([fact]) => {
    const known = locked.silences[fact]?.found
    if (known === undefined) return []
    const news = placesOfCues(headline, cues.get(fact) ?? []).filter(
      ({ cue, paragraphs }) => paragraphs.length > 0 && !known.includes(cue),
    )
    const found = news.map(({ cue }) => quoted(cue))
    const [now, before] = [`${listed(found)} in the headline`, 'no such word in the article']
    return news.length === 0 ? [] : staleProblems(['claims', fact], now, before)
  })
}

/** A quote of the text stays there, which only the source can tell more of; one of the headline is found anew. */
function comparePlaces(
  section: string,
  lists: PointersById,
  { title }: ArticleContent,
  locked: Readonly<Record<string, readonly QuotedPlace[]>>,
): EvidenceProblem[] {
  return lists.flatMap(([id, pointers]) =>
    pointers.flatMap((pointer, position) => {
      const place = locked[id]?.[position]
      if (place?.quote !== pointer.quote) return []
      const path = [section, id, position, 'quote']
      if (pointer.in !== 'headline')
        return isInHeadline(place) ? staleProblems(path, 'a quote in the text', 'in the headline') : []
      const located = locateQuote({ title, own: [], all: [], rights: 'quotation' }, pointer, path)
      if (located.place === null) return located.problems
      const now = quotedPlace(located.place, pointer.quote, withHeadline(title, []))
      return staleProblems(path, describePlace(now), describePlace(place))
    }),
  )
}

/** Prefixes and suffixes pick the place of a quote, so the locked context has to agree with them. */
function compareContexts(
  section: string,
  lists: PointersById,
  locked: Readonly<Record<string, readonly QuotedPlace[]>>,
): EvidenceProblem[] {
  const lockedPlaces = new Map(Object.entries(locked))
  return lists.flatMap(([id, pointers]) =>
    pointers.flatMap(({ quote, prefix, suffix }, position) => {
      const place = lockedPlaces.get(id)?.[position]
      if (place?.quote !== quote) return []
      const path = (key: string) => [section, id, position, key]
      return [
        ...(prefix === undefined || overlaps(place.before, prefix, 'endsWith')
          ? []
          : staleProblems(path('prefix'), quoted(prefix), quoted(place.before))),
        ...(suffix === undefined || overlaps(place.after, suffix, 'startsWith')
          ? []
          : staleProblems(path('suffix'), quoted(suffix), quoted(place.after))),
      ]
    }),
  )
}

/** Tell whether one of two texts ends, or starts, with the other: the locked one is cut short, the other may be. */
function overlaps(a: string, b: string, side: 'startsWith' | 'endsWith'): boolean {
  const [one, other] = [foldTypography(a).text.trim(), foldTypography(b).text.trim()]
  return one[side](other) || other[side](one)
}
