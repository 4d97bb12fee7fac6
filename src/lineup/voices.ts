import type { Claim, Corpus } from '../corpus/corpus.ts'
import { listed } from '../text/phrasing.ts'
import type { CellClaim, Named, RowOrigin, RowVoice, Voice } from './line-up.ts'

/** What of a claim tells whom it credits. */
export type Credited = Pick<Claim, 'origin' | 'certainty'>

/** The credit of a claim that an article makes in its own name. */
export const ownVoice = 'in its own voice'

/**
 * Name whom an origin chain’s ID stands for.
 *
 * @param id - The ID of a person, an institution, an outlet or a statement.
 * @returns The ID with a name that can stand inside a sentence; the ID itself where content doesn’t know it.
 */
export function originNamed(corpus: Corpus, id: string): Named {
  const name =
    corpus.people.get(id)?.name ?? corpus.outlets.get(id)?.name ?? corpus.statements.get(id)?.title ?? id
  return { id, name }
}

/**
 * Find whose word a claim rests on in the end.
 *
 * The end of the chain counts: a digest that credits Forbes, which credits the Kremlin, rests on the Kremlin.
 * A statement rests on its speaker, and somebody who speaks for an institution is its voice. An empty chain
 * is the outlet’s own word, unless the article gives it as reported: then somebody’s whom it doesn’t name.
 *
 * @param outlet - The ID of the article’s outlet.
 * @returns The origin, or null where the article names none.
 */
export function independentOrigin(
  corpus: Corpus,
  { origin, certainty }: Credited,
  outlet: string,
): Named | null {
  if (origin.length === 0 && certainty === 'reported') return null
  const end = origin.at(-1) ?? outlet
  const speaker = corpus.statements.get(end)?.speaker ?? end
  return originNamed(corpus, corpus.people.get(speaker)?.speaksFor ?? speaker)
}

/**
 * Tell whose word a claim is.
 *
 * @param origin - The claim’s independent origin, or null.
 * @param article - The article’s ID: those whom two articles don’t name aren’t known to be one.
 */
export function voiceOf(origin: Named | null, claim: Credited, article: string): Voice {
  if (origin === null) return { id: `unnamed.${article}`, name: 'somebody unnamed', own: false }
  return { ...origin, own: claim.origin.length === 0 }
}

/**
 * Say in a short line whom an article credits.
 *
 * @returns “in its own voice”, “names no source”, or such as “credits the Kremlin, by way of Forbes”.
 */
export function creditOf(corpus: Corpus, { origin, certainty }: Credited): string {
  const end = origin.at(-1)
  if (end === undefined) return certainty === 'reported' ? 'names no source' : ownVoice
  const by = origin.slice(0, -1).map((id) => originNamed(corpus, id).name)
  return `credits ${creditedName(corpus, end)}${by.length === 0 ? '' : `, by way of ${listed(by)}`}`
}

/**
 * Say whom an article credits in as few words as a line-up’s cell has room for.
 *
 * @returns “in its own voice”, “names no source”, or such as “credits the Kremlin via Forbes”.
 */
export function shortCredit({ whose, origin, independentOrigin }: CellClaim): string {
  if (independentOrigin === null) return 'names no source'
  if (whose.own) return ownVoice
  const [nearest] = origin
  const via = origin.length > 1 && nearest !== undefined ? ` via ${nearest.name}` : ''
  return `credits ${whose.name}${via}`
}

function creditedName(corpus: Corpus, id: string): string {
  const statement = corpus.statements.get(id)
  if (statement !== undefined) return `${originNamed(corpus, statement.speaker).name} (${statement.title})`
  const institution = corpus.people.get(id)?.speaksFor
  const name = originNamed(corpus, id).name
  return institution === undefined ? name : `${name} for ${originNamed(corpus, institution).name}`
}

/** What of a cell its voices rest on. */
interface VoicedCell {
  readonly article: string
  readonly claims: readonly CellClaim[]
}

/**
 * Gather the voices of a row, in the order in which its claims bring them up. Claims that their article takes back are left out.
 *
 * @param cells - The row’s cells in column order.
 */
export function rowVoices(cells: readonly VoicedCell[]): RowVoice[] {
  const standing = cells.flatMap(({ article, claims }) =>
    claims.filter(({ correctedBy }) => correctedBy === null).map((claim) => ({ article, claim })),
  )
  const byVoice = Map.groupBy(standing, ({ claim }) => claim.whose.id)
  return [...byVoice.values()].map((ofVoice) => {
    const { id, name } = ofVoice[0]!.claim.whose
    const byArticle = Map.groupBy(ofVoice, ({ article }) => article)
    return {
      id,
      name,
      reports: [...byArticle].map(([article, said]) => ({
        article,
        own: said.every(({ claim }) => claim.whose.own),
        claims: said.map(({ claim }) => claim),
      })),
    }
  })
}

/**
 * Gather the independent origins of a row, in the order in which its claims lead to them. Claims that name no
 * source have none.
 *
 * @param cells - The row’s cells in column order: article and claims.
 */
export function rowOrigins(cells: readonly VoicedCell[]): RowOrigin[] {
  const credited = cells.flatMap(({ article, claims }) =>
    claims.flatMap(({ id, independentOrigin: named }) => (named === null ? [] : [{ article, id, named }])),
  )
  return [...Map.groupBy(credited, ({ named }) => named.id).values()].map((ofOrigin) => ({
    ...ofOrigin[0]!.named,
    articles: [...new Set(ofOrigin.map(({ article }) => article))],
    claims: ofOrigin.map(({ id }) => id),
  }))
}
