import { listed } from '../kinds/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { CellClaim, Named, RowOrigin } from './line-up.ts'
import { answerNouns } from './answer-nouns.ts'
import { settlingClaims } from './outcome.ts'
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

/**
 * Find whose word a claim rests on in the end.
 *
 * The end of the chain counts: a digest that credits Forbes, which credits the Kremlin, rests on the Kremlin. A statement rests on
 * its speaker, and somebody who speaks for an institution is its voice. An empty chain is the outlet’s own word.
 *
 * @param corpus - All content.
 * @param chain - Whom the article credits, nearest first.
 * @param outlet - The ID of the article’s outlet.
 */
export function independentOrigin(corpus: Corpus, chain: readonly string[], outlet: string): Named {
  const end = chain.at(-1) ?? outlet
  const speaker = corpus.statements.get(end)?.speaker ?? end
  return originNamed(corpus, corpus.people.get(speaker)?.speaksFor ?? speaker)
}

/**
 * Say in a short line whom an article credits.
 *
 * @param corpus - All content.
 * @param chain - Whom it credits, nearest first.
 * @returns “in its own voice”, or such as “credits the Kremlin, by way of Forbes”.
 */
export function creditOf(corpus: Corpus, chain: readonly string[]): string {
  const end = chain.at(-1)
  if (end === undefined) return 'in its own voice'
  const by = chain.slice(0, -1).map((id) => originNamed(corpus, id).name)
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
 * Gather the independent origins of a row, in the order in which its claims lead to them.
 *
 * @param cells - The row’s cells in column order: article and claims.
 */
export function rowOrigins(
  cells: readonly { readonly article: string; readonly claims: readonly CellClaim[] }[],
): RowOrigin[] {
  const origins = new Map<string, { named: Named; articles: Set<string>; claims: string[] }>()
  for (const { article, claims } of cells) {
    for (const { id, independentOrigin: named } of claims) {
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
 * Count the articles that answer a row against the independent origins of what they answer.
 *
 * An answer that leaves the question open, such as “lengthy”, is no origin of a length; where there are both, the count says what it counts.
 *
 * @param row - The row’s kind, cells and origins.
 * @returns “four articles, three independent origins”, “… three independent origins of a length”, or an empty string where no
 *   article answers.
 */
export function originSummary({
  kind,
  cells,
  origins,
}: {
  readonly kind: string
  readonly cells: readonly { readonly claims: readonly CellClaim[] }[]
  readonly origins: readonly RowOrigin[]
}): string {
  const { isOpen, object } = answerNouns(kind)
  const answering = cells.filter(({ claims }) => claims.length > 0)
  if (answering.length === 0) return ''
  const settling = new Set(
    settlingClaims(
      answering.flatMap(({ claims }) => claims),
      isOpen,
    ).map(({ id }) => id),
  )
  const counting = origins.filter(({ claims }) => claims.some((claim) => settling.has(claim)))
  const of = counting.length < origins.length ? ` of ${object}` : ''
  return `${counted(answering.length, 'article')}, ${counted(counting.length, 'independent origin')}${of}`
}
