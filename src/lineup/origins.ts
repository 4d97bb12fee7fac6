import { listed } from '../kinds/words.ts'
import type { Claim, Corpus } from '../corpus/corpus.ts'
import type { CellClaim, Named, RowOrigin } from './line-up.ts'
import { counted } from './sentences/words.ts'

/**
 * Name whom an origin chain’s ID stands for.
 *
 * @param corpus - All content.
 * @param id - The ID of a person, an institution, an outlet or a statement.
 * @returns The ID with a name that can stand inside a sentence; the ID itself where content doesn’t know it.
 */
export function originNamed(corpus: Corpus, id: string): Named {
  const name =
    corpus.people.get(id)?.name ?? corpus.outlets.get(id)?.name ?? corpus.statements.get(id)?.title ?? id
  return { id, name }
}

/** What of a claim tells whom it credits. */
export type Credited = Pick<Claim, 'origin' | 'certainty'>

/** The credit of a claim that an article makes in its own name. */
export const ownVoice = 'in its own voice'

/**
 * Find whose word a claim rests on in the end.
 *
 * The end of the chain counts: a digest that credits Forbes, which credits the Kremlin, rests on the Kremlin.
 * A statement rests on its speaker, and somebody who speaks for an institution is its voice. An empty chain
 * is the outlet’s own word, unless the article gives it as reported: then somebody’s whom it doesn’t name.
 *
 * @param corpus - All content.
 * @param claim - The claim.
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
 * Say in a short line whom an article credits.
 *
 * @param corpus - All content.
 * @param claim - The claim.
 * @returns “in its own voice”, “names no source”, or such as “credits the Kremlin, by way of Forbes”.
 */
export function creditOf(corpus: Corpus, { origin, certainty }: Credited): string {
  const end = origin.at(-1)
  if (end === undefined) return certainty === 'reported' ? 'names no source' : ownVoice
  const by = origin.slice(0, -1).map((id) => originNamed(corpus, id).name)
  return `credits ${creditedName(corpus, end)}${by.length === 0 ? '' : `, by way of ${listed(by)}`}`
}

function creditedName(corpus: Corpus, id: string): string {
  const statement = corpus.statements.get(id)
  if (statement !== undefined) return `${originNamed(corpus, statement.speaker).name} (${statement.title})`
  const institution = corpus.people.get(id)?.speaksFor
  const name = originNamed(corpus, id).name
  return institution === undefined ? name : `${name} for ${originNamed(corpus, institution).name}`
}

/**
 * Gather the independent origins of a row, in the order in which its claims lead to them. Claims that name no
 * source have none.
 *
 * @param cells - The row’s cells in column order: article and claims.
 */
export function rowOrigins(
  cells: readonly { readonly article: string; readonly claims: readonly CellClaim[] }[],
): RowOrigin[] {
  const origins = new Map<string, { named: Named; articles: Set<string>; claims: string[] }>()
  for (const { article, claims } of cells) {
    for (const { id, independentOrigin: named } of claims) {
      if (named === null) continue
      const origin = origins.get(named.id) ?? { named, articles: new Set(), claims: [] }
      origins.set(named.id, origin)
      origin.articles.add(article)
      origin.claims.push(id)
    }
  }
  return [...origins.values()].map(({ named, articles, claims }) => ({
    ...named,
    articles: [...articles],
    claims,
  }))
}

/**
 * Count the articles that answer a row against the independent origins that they rest on.
 *
 * @param articles - How many articles answer, from 1.
 * @param origins - The row’s origins.
 * @returns “four articles, three independent origins”.
 */
export function originCount(articles: number, origins: readonly RowOrigin[]): string {
  const count = origins.length === 0 ? 'no origin named' : counted(origins.length, 'independent origin')
  return `${counted(articles, 'article')}, ${count}`
}
