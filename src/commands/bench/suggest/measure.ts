import { inspectContent } from '../../../corpus/read-corpus.ts'
import { schemaOfFact } from '../../../corpus/read/content.ts'
import type { ArticleEntry, Content } from '../../../corpus/read/content.ts'
import { suggestClaims } from '../../../curate/suggest/suggest-claims.ts'
import type { Suggestion } from '../../../curate/suggest/suggest-claims.ts'
import { ownParagraphs, splitParagraphs } from '../../../evidence/paragraphs.ts'
import { openSources } from '../../../evidence/sources.ts'
import { factContext } from '../../../kinds/fact.ts'
import { kindOf } from '../../../kinds/registry.ts'
import { claimsOf, silencesOf } from '../../../schema/article.ts'
import type { ClaimData } from '../../../schema/claim.ts'
import { askedFacts } from '../../../schema/story.ts'

/** How many of a number of things were found. */
export interface Share {
  found: number
  of: number
}

/** What suggestions make of coded articles whose claims were taken away. */
export interface SuggestMeasurement {
  /** Coded paragraphs of a fact that are among its first three passages. */
  readonly paragraphs: Share
  /** Claims whose value the first suggestion from their paragraph has. */
  readonly firstValues: Share
  /** Claims whose value one of the fact’s first three passages has. */
  readonly anyValues: Share
  /** The same as `firstValues`, by kind of fact. */
  readonly byKind: ReadonlyMap<string, Share>
  /** Of claims whose value is right: those whose voice, certainty and last origin are right, too. */
  readonly voices: Share
  readonly certainties: Share
  readonly origins: Share
  /** Silences that look silent: the others hold a cue word, and are coded with a reason. */
  readonly silences: Share
  readonly articles: number
  /** In milliseconds, the slowest article last. */
  readonly times: readonly number[]
}

/** How many passages a curator looks at. */
const mostPassages = 3

/**
 * Take the claims of each coded article away, suggest, and hold the suggestions against them. Places are known from other articles only.
 *
 * @param folders - Content without problems, and its sources.
 * @param now - Gives the time in milliseconds.
 */
export function measureSuggestions(
  folders: { readonly content: string; readonly sources: string },
  now: () => number,
): SuggestMeasurement {
  const { content, evidence } = inspectContent(folders)
  const sources = openSources(folders.sources)
  const counts = {
    paragraphs: none(),
    firstValues: none(),
    anyValues: none(),
    voices: none(),
    certainties: none(),
    origins: none(),
    silences: none(),
    byKind: new Map<string, Share>(),
  }
  const times: number[] = []
  for (const [id, located] of evidence!) {
    const article = content.articles.get(id)!
    const reading = sources.read(article.data.source.file)
    if (reading.outcome !== 'read') continue
    const own = ownParagraphs(article.data.source, splitParagraphs(reading.text))
    const start = now()
    const suggestions = suggestClaims(
      without(content, id),
      bare(article),
      own!,
      askedFacts(content.stories.get(article.data.story)!.data),
    )
    times.push(now() - start)
    const byFact = new Map(suggestions.map((suggestion) => [suggestion.fact, suggestion]))
    for (const [fact] of silencesOf(article.data)) count(counts.silences, byFact.get(fact)!.looksSilent)
    for (const [fact, claims] of claimsOf(article.data)) {
      const { passages } = byFact.get(fact)!
      const top = passages.slice(0, mostPassages)
      const coded = located.claims[fact]!.map(({ paragraph }) => paragraph)
      for (const number of new Set(coded))
        count(
          counts.paragraphs,
          top.some(({ paragraph }) => paragraph === number),
        )
      const { kind } = content.facts.get(fact)!.data
      if (!counts.byKind.has(kind)) counts.byKind.set(kind, none())
      for (const [position, claim] of claims.entries()) {
        const isRight = ({ claim: { value } }: Suggestion) => sameValue(content, fact, claim, value)
        const first = passages.find(({ paragraph }) => paragraph === coded[position])
        const isFirstRight = first !== undefined && isRight(first)
        for (const share of [counts.firstValues, counts.byKind.get(kind)!]) count(share, isFirstRight)
        count(counts.anyValues, top.some(isRight))
        if (!isFirstRight) continue
        count(counts.voices, first.claim.voice === claim.voice)
        count(counts.certainties, first.claim.certainty === claim.certainty)
        count(counts.origins, endOf(content, first.claim.origin) === endOf(content, claim.origin))
      }
    }
  }
  return { ...counts, articles: times.length, times: times.toSorted((a, b) => a - b) }
}

const none = (): Share => ({ found: 0, of: 0 })

function count(share: Share, isFound: boolean): void {
  share.of += 1
  if (isFound) share.found += 1
}

function without(content: Content, id: string): Content {
  return { ...content, articles: new Map([...content.articles].filter(([other]) => other !== id)) }
}

function bare(article: ArticleEntry): ArticleEntry {
  return { ...article, data: { ...article.data, claims: {}, statements: {} } }
}

function sameValue(content: Content, fact: string, claim: ClaimData, value: unknown): boolean {
  const { data } = content.facts.get(fact)!
  if (value === undefined || claim.value === undefined) return false
  const [coded, suggested] = [claim.value, value].map((raw) => schemaOfFact(data).parse(raw))
  return (
    kindOf(data.kind).relate(
      coded,
      suggested,
      factContext(data, (person) => person),
    ).relation === 'same'
  )
}

/** Tell who a chain of origins ends with: a statement’s speaker, and the institution that somebody speaks for. */
function endOf({ statements, people }: Content, origin: readonly string[]): string | undefined {
  const end = origin.at(-1)
  if (end === undefined) return undefined
  const speaker = statements.get(end)?.data.speaker ?? end
  return people.get(speaker)?.data.speaksFor ?? speaker
}
