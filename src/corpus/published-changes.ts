import { isDeepStrictEqual } from 'node:util'
import type { FactData } from '../kinds/fact.ts'
import type { ClaimData } from '../schema/claim.ts'
import type { Publication, RecordedAnswer, RecordedClaim } from '../schema/publication.ts'
import { parseClaimValue, schemaOfFact } from './read/content.ts'
import type { ArticleEntry, Content, Entry, Section } from './read/content.ts'

/** What an article no longer says on a fact as it was published. */
export interface PublishedChange {
  readonly article: ArticleEntry
  readonly fact: Entry<FactData>
  /** What was published and isn’t there any more. */
  readonly was: RecordedAnswer
  /** Today’s claims that were not published; none where the article is silent, or unread. */
  readonly now: readonly ClaimData[]
}

/**
 * Find the answers that differ from what was published, and that no new correction accounts for.
 *
 * More claims beside the same ones are no difference, nor is another order, nor a new ID of what was renamed. Articles and facts
 * whose files have problems, or are gone, are left out: that is told elsewhere.
 *
 * @param content - All content.
 * @param publication - What was published.
 * @returns A change for each article and fact.
 */
export function uncorrectedChanges(content: Content, publication: Publication): PublishedChange[] {
  const fresh = [...content.ids.corrections].filter((id) => !publication.corrections.includes(id))
  // A draft whose file has problems may be about anything.
  if (fresh.some((id) => !content.corrections.has(id))) return []
  const corrected = new Set(fresh.map((id) => answerOf(content.corrections.get(id)!.data.claim)))
  return publishedChanges(content, publication).filter(
    ({ article, fact }) => !corrected.has(`${article.id}/${fact.id}`),
  )
}

function publishedChanges(content: Content, publication: Publication): PublishedChange[] {
  const current = currentIds(content)
  return Object.entries(publication.claims).flatMap(([key, recorded]): PublishedChange[] => {
    const [articleId = '', factId = ''] = key.split('/')
    const article = content.articles.get(current(articleId, ['articles']))
    const fact = content.facts.get(current(factId, ['facts']))
    if (article === undefined || fact === undefined) return []
    const answer = article.data.claims[fact.id]
    const claims = Array.isArray(answer) ? answer : []
    if (recorded === 'silent') {
      const isSilent = answer !== undefined && !Array.isArray(answer)
      return isSilent ? [] : [{ article, fact, was: recorded, now: claims }]
    }
    const fresh = new Set(claims)
    const was = recorded.filter((claim) => {
      const renamed = renameIn(claim, (id) => current(id, ['people', 'outlets', 'statements']))
      const same = [...fresh].find((candidate) => saysSame(candidate, renamed, fact.data))
      return same === undefined || !fresh.delete(same)
    })
    return was.length === 0 ? [] : [{ article, fact, was, now: [...fresh] }]
  })
}

function saysSame(claim: ClaimData, recorded: RecordedClaim, fact: FactData): boolean {
  const { data } = parseClaimValue(fact, claim)
  // The record may be older than keys that have got defaults since.
  const before = schemaOfFact(fact).safeParse(recorded.value)
  return (
    claim.quote === recorded.quote &&
    (claim.denies !== undefined) === recorded.denies &&
    isDeepStrictEqual(claim.origin, recorded.origin) &&
    isDeepStrictEqual(claim.denies === 'all' ? null : data, before.success ? before.data : recorded.value)
  )
}

/** The answer that a claim’s ID is about: `<article>/<fact>`. */
function answerOf(claim: string): string {
  return claim.split('/').slice(0, 2).join('/')
}

type Renamable = Exclude<Section, 'corrections'>

/** Give a function that finds the ID of today for one that may be a former one. */
function currentIds(content: Content): (id: string, sections: readonly Renamable[]) => string {
  const idsBySection = new Map<Renamable, Map<string, string>>()
  for (const section of ['articles', 'facts', 'outlets', 'people', 'statements'] as const) {
    const entries: Iterable<Entry<{ readonly formerly?: readonly string[] | undefined }>> =
      content[section].values()
    const pairs = [...entries].flatMap(({ id, data }) =>
      (data.formerly ?? []).map((former) => [former, id] as const),
    )
    idsBySection.set(section, new Map(pairs))
  }
  return (id, sections) =>
    sections.map((section) => idsBySection.get(section)?.get(id)).find((today) => today !== undefined) ?? id
}

/** Change every ID in a recorded claim, wherever in its value it stands. */
function renameIn(claim: RecordedClaim, rename: (id: string) => string): RecordedClaim {
  const text = JSON.stringify({ value: claim.value, origin: claim.origin })
  const renamed = JSON.parse(text, (_key, part: unknown) =>
    typeof part === 'string' ? rename(part) : part,
  ) as Pick<RecordedClaim, 'value' | 'origin'>
  return { ...claim, ...renamed }
}
