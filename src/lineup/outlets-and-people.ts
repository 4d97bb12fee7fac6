import type { Corpus, Outlet, Person, Statement } from '../corpus/corpus.ts'
import { kindOf } from '../kinds/registry.ts'
import type { CellClaim, Column, LineUp, Named } from './line-up.ts'
import { originNamed } from './voices.ts'

/** What an outlet’s page shows. */
export interface OutletView {
  readonly outlet: Outlet
  /** Its articles, story by story, each with its story. */
  readonly articles: readonly { readonly story: Named; readonly column: Column }[]
  /** What its articles claim. */
  readonly said: readonly StoryClaims[]
  /** Claims in which the articles of other outlets credit it. */
  readonly credited: readonly StoryClaims[]
}

/**
 * Gather what the page of each outlet shows.
 *
 * @param lineUps - The line-ups of all stories, newest story first.
 * @returns Views by outlet ID, for every outlet.
 */
export function outletViews(corpus: Corpus, lineUps: Iterable<LineUp>): ReadonlyMap<string, OutletView> {
  const all = [...lineUps]
  const claims = placedClaims(all)
  const columns = all.flatMap(({ story, columns }) =>
    columns.map((column) => ({ story: { id: story.id, name: story.title }, column })),
  )
  const articles = indexBy(columns, ({ column }) => [column.outlet])
  const said = indexBy(claims, ({ outlet }) => [outlet])
  const credited = indexBy(claims, ({ claim, outlet }) =>
    claim.origin.map(({ id }) => id).filter((id) => id !== outlet),
  )
  return new Map(
    [...corpus.outlets].map(([id, outlet]) => [
      id,
      {
        outlet,
        articles: articles.get(id) ?? [],
        said: claimsByStory(said.get(id) ?? []),
        credited: claimsByStory(credited.get(id) ?? []),
      },
    ]),
  )
}

/** What a person’s or an institution’s page shows. */
export interface PersonView {
  readonly person: Person
  /** The institution whose voice the person is, or null. */
  readonly speaksFor: Named | null
  /** Who speaks for the institution. */
  readonly spokespeople: readonly Named[]
  /** Statements that the person, or somebody who speaks for the institution, uttered. */
  readonly statements: readonly Statement[]
  /**
   * Claims that credit the person anywhere in their chain: by name, by a statement, or by who speaks for the
   * institution.
   */
  readonly credited: readonly StoryClaims[]
  /** Claims whose answer names the person. */
  readonly named: readonly StoryClaims[]
}

/**
 * Gather what the page of each person and institution shows.
 *
 * @param lineUps - The line-ups of all stories, newest story first.
 * @returns Views by person ID, for everybody.
 */
export function personViews(corpus: Corpus, lineUps: Iterable<LineUp>): ReadonlyMap<string, PersonView> {
  const claims = placedClaims(lineUps)
  const credited = indexBy(claims, ({ claim }) => claim.origin.flatMap(({ id }) => voicesOf(corpus, id)))
  const named = indexBy(claims, ({ kind, claim }) =>
    claim.value === null ? [] : kindOf(kind).people(claim.value),
  )
  const statements = indexBy([...corpus.statements.values()], ({ speaker }) => voicesOf(corpus, speaker))
  const spokespeople = indexBy([...corpus.people.values()], ({ speaksFor }) =>
    speaksFor === undefined ? [] : [speaksFor],
  )
  return new Map(
    [...corpus.people].map(([id, person]) => [
      id,
      {
        person,
        speaksFor: person.speaksFor === undefined ? null : originNamed(corpus, person.speaksFor),
        spokespeople: (spokespeople.get(id) ?? []).map(({ id, name }) => ({ id, name })),
        statements: statements.get(id) ?? [],
        credited: claimsByStory(credited.get(id) ?? []),
        named: claimsByStory(named.get(id) ?? []),
      },
    ]),
  )
}

/** List whose voices a link of a chain is: a statement’s speaker, and whom that person speaks for. */
function voicesOf(corpus: Corpus, id: string): string[] {
  const speaker = corpus.statements.get(id)?.speaker ?? id
  return [speaker, corpus.people.get(speaker)?.speaksFor ?? speaker]
}

/** A claim with where it belongs. */
export interface PlacedClaim {
  readonly story: Named
  readonly fact: Named
  /** The fact’s kind. */
  readonly kind: string
  /** The article, by the head of its column. */
  readonly article: Named
  /** The article’s outlet. */
  readonly outlet: string
  readonly claim: CellClaim
}

/** Claims of one story by fact. */
export interface StoryClaims {
  readonly story: Named
  readonly facts: readonly { readonly fact: Named; readonly claims: readonly PlacedClaim[] }[]
}

/**
 * List every claim of every story, in story, fact and column order.
 *
 * @param lineUps - The line-ups of all stories, in the order to keep.
 */
export function placedClaims(lineUps: Iterable<LineUp>): PlacedClaim[] {
  return [...lineUps].flatMap(({ story: { id, title }, columns, rows }) => {
    // Named once, for many claims.
    const story = { id, name: title }
    const articles = columns.map(({ article, name, outlet }) => ({ article: { id: article, name }, outlet }))
    return rows.flatMap(({ fact: factId, label, kind, cells }) => {
      const fact = { id: factId, name: label }
      return articles.flatMap(({ article, outlet }) =>
        cells
          .filter((cell) => cell.article === article.id)
          .flatMap(({ claims }) => claims.map((claim) => ({ story, fact, kind, article, outlet, claim }))),
      )
    })
  })
}

/** Group claims by story and fact, both in the order in which they first occur. */
export function claimsByStory(claims: readonly PlacedClaim[]): StoryClaims[] {
  const byStory = Map.groupBy(claims, ({ story }) => story.id)
  return [...byStory.values()].map((ofStory) => ({
    story: firstOf(ofStory).story,
    facts: [...Map.groupBy(ofStory, ({ fact }) => fact.id).values()].map((ofFact) => ({
      fact: firstOf(ofFact).fact,
      claims: ofFact,
    })),
  }))
}

/**
 * Sort things under several keys each.
 *
 * @param keysOf - Lists the keys that one belongs under; one that comes twice counts once.
 * @returns The things by key, in their own order.
 */
export function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const found = index.get(key)
      if (found === undefined) index.set(key, [item])
      else found.push(item)
    }
  }
  return index
}

function firstOf(group: readonly PlacedClaim[]): PlacedClaim {
  return group[0] as PlacedClaim
}
