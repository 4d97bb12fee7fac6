import type {
  ArticlePair,
  Camp,
  CampPair,
  Camps,
  CellClaim,
  ClaimRelation,
  ClaimRelationName,
} from './line-up.ts'
import { turnedRound, relateClaims, relationsOf, sayTheSame, standAgainst } from './relations.ts'
import type { RelatingKind, RelationOf } from './relations.ts'
import { elided, predicatesApart } from './sentences/side-wordings.ts'
import { claimPredicate, earlierArticle, hedgeOf, predicateOf, sideOf, whoIn } from './sentences/sides.ts'
import type { NamedCell, Side } from './sentences/sides.ts'

/**
 * Relate every two articles that answer a fact.
 *
 * - `same`: every claim of either is the same as one of the other’s;
 * - `conflict`: the two stand against each other, by whosever word;
 * - all else: as what they say in all stands to each other. Where that can’t both hold although the articles agree in part, they overlap.
 *
 * @param cells - The cells with answers, in column order.
 * @param relationOf - Relates any two claims of the row.
 * @returns Gives the pairs, anew each time: a big site has more of them than of anything else, so only their relations are kept.
 */
export function relateArticles(
  cells: readonly NamedCell[],
  relating: RelatingKind,
  relationOf: RelationOf,
): () => ArticlePair[] {
  const row = { relating, relationOf, toldRelationOf: toldRelations(relating) }
  const relations = everyTwo(cells).map(([a, b]) => relateTwo(row, a, b))
  return pairsBy(relations, cells, relating)
}

/** Beside `relateArticles`, so that what only relating needs isn’t kept with the function that this gives. */
function pairsBy(
  relations: readonly ClaimRelationName[],
  cells: readonly NamedCell[],
  relating: RelatingKind,
): () => ArticlePair[] {
  return () =>
    everyTwo(cells).map(([a, b], place) => new RelatedArticles(relations[place]!, [a, b], relating))
}

function everyTwo<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))
}

/** What two articles of a row are related by. */
interface RelatedRow {
  readonly relating: RelatingKind
  readonly relationOf: RelationOf
  /** Relates what two articles say in all. */
  readonly toldRelationOf: (a: NamedCell, b: NamedCell) => ClaimRelationName
}

/** Relate what articles say in all; those that say the same, as surely, stand to all others alike. */
function toldRelations(relating: RelatingKind): RelatedRow['toldRelationOf'] {
  const keys = new Map<NamedCell, string>()
  const relations = new Map<string, ClaimRelationName>()
  const keyOf = (cell: NamedCell) => {
    const key = keys.get(cell) ?? JSON.stringify(toldClaim(cell))
    keys.set(cell, key)
    return key
  }
  return (a, b) => {
    const key = `${keyOf(a)} ${keyOf(b)}`
    const relation = relations.get(key) ?? relateTold(relating, a, b).relation
    relations.set(key, relation)
    return relation
  }
}

function relateTold(relating: RelatingKind, a: NamedCell, b: NamedCell): ClaimRelation {
  return relateClaims(relating, whatIsTold(a), whatIsTold(b))
}

function toldClaim(cell: NamedCell) {
  const { value, certainty, denies } = whatIsTold(cell)
  return [value, certainty, denies]
}

/** Two articles with how they stand. Few pairs are told in words, so all words are found when asked for. */
class RelatedArticles implements ArticlePair {
  readonly relation: ClaimRelationName
  readonly #relating: RelatingKind
  readonly #cellA: NamedCell
  readonly #cellB: NamedCell

  constructor(relation: ClaimRelationName, [a, b]: [NamedCell, NamedCell], relating: RelatingKind) {
    this.relation = relation
    this.#relating = relating
    this.#cellA = a
    this.#cellB = b
  }

  get a(): string {
    return this.#cellA.article
  }

  get b(): string {
    return this.#cellB.article
  }

  get onlyA(): readonly string[] {
    return this.#told?.onlyA ?? []
  }

  get onlyB(): readonly string[] {
    return this.#told?.onlyB ?? []
  }

  /** How what they say in all stands; null where single claims decide. */
  get #told(): ClaimRelation | null {
    if (this.relation === 'same' || this.relation === 'conflict') return null
    return relateTold(this.#relating, this.#cellA, this.#cellB)
  }

  get areVersions(): boolean {
    const [a, b] = [this.#cellA, this.#cellB]
    return a.earlierVersions.includes(b.article) || b.earlierVersions.includes(a.article)
  }

  get reason(): string {
    const [cellA, cellB, relating] = [this.#cellA, this.#cellB, this.#relating]
    // One outlet’s versions are told in their order, whichever column comes first.
    const isTurned = cellA.earlierVersions.includes(cellB.article)
    const relation = isTurned ? turnedRound(this.relation) : this.relation
    const pair = isTurned ? namedPair(relation, cellB, cellA) : namedPair(relation, cellA, cellB)
    if (relation !== 'conflict') return reasonFor(relation, pair, relating)
    const relationOf = relationsOf([...cellA.claims, ...cellB.claims], relating)
    const against = standAgainst(standingIds(cellA), standingIds(cellB), relationOf)!
    const claimOf = ({ claims }: NamedCell) => claims.find(({ id }) => against.includes(id))!
    const [saidA, saidB] = predicatesApart([claimOf(pair.a), claimOf(pair.b)], relating)
    return `${pair.a.name} ${saidA}; ${pair.b.name} ${saidB}`
  }
}

function relateTwo(
  { relationOf, toldRelationOf }: RelatedRow,
  a: NamedCell,
  b: NamedCell,
): ClaimRelationName {
  const [idsA, idsB] = [standingIds(a), standingIds(b)]
  if (sayTheSame(idsA, idsB, relationOf)) return 'same'
  if (standAgainst(idsA, idsB, relationOf) !== null) return 'conflict'
  const relation = toldRelationOf(a, b)
  const agreesInPart =
    relation === 'conflict' || (relation === 'incomparable' && agreeInPart(idsA, idsB, relationOf))
  return agreesInPart ? 'overlapping' : relation
}

function standingIds({ claims }: NamedCell): string[] {
  return claims.filter(({ correctedBy }) => correctedBy === null).map(({ id }) => id)
}

function whatIsTold({ coverage, told, certainty, answers }: NamedCell) {
  return coverage === 'denies' ? answers[0]!.claim : { value: told, certainty, denies: false }
}

function agreeInPart(a: readonly string[], b: readonly string[], relationOf: RelationOf): boolean {
  return a.some((one) =>
    b.some((other) => !['conflict', 'incomparable'].includes(relationOf(one, other).relation)),
  )
}

/** Two articles as a clause on both names them. */
interface NamedPair {
  readonly a: NamedCell
  readonly b: NamedCell
  /** Both as one subject. */
  readonly both: string
  /** Either where both have been named. */
  readonly again: readonly [a: string, b: string]
}

/** Name two articles for a clause on both: an outlet’s earlier article and its update as that. */
function namedPair(relation: ClaimRelationName, a: NamedCell, b: NamedCell): NamedPair {
  if (!b.earlierVersions.includes(a.article)) return { a, b, both: 'both', again: [a.name, b.name] }
  // Of what goes less far the clause tells last.
  const [nameA, nameB] =
    relation === 'weaker'
      ? ['its earlier article', `${b.outletName}’s update`]
      : [earlierArticle(a), 'its update']
  return {
    a: { ...a, name: nameA },
    b: { ...b, name: nameB },
    both: `${earlierArticle(a)} and its update both`,
    again: ['the earlier article', 'the update'],
  }
}

/** Say in one plain clause how two articles stand that don’t conflict. */
function reasonFor(relation: ClaimRelationName, pair: NamedPair, relating: RelatingKind): string {
  const { a, b, again } = pair
  const { isOpen } = relating.kind.telling
  const [sideA, sideB] = [sideOf(a, isOpen), sideOf(b, isOpen)]
  const both = (side: Side) => `${pair.both} ${predicateOf(side, relating, 'several')}`
  const names = [a.name, b.name]
  switch (relation) {
    case 'same':
      return both(sideA)
    case 'surer':
      return `${both(sideA)}; ${again[1]} gives it as ${b.certainty}`
    case 'hedged':
      return `${both(sideB)}; ${again[0]} gives it as ${a.certainty}`
    case 'stronger':
      return `${elided([sideA, sideB], names, relating)}, which goes less far`
    case 'weaker':
      return `${elided([sideB, sideA], names.toReversed(), relating)}, which goes less far`
    default:
      return (
        additionsTo([sideA, sideB], pair, relating) ??
        (relation === 'overlapping' ? sharedAnswer(pair, relating) : null) ??
        elided([sideA, sideB], names, relating)
      )
  }
}

/** Say which answer two accounts both give, of which one at least gives another as well; null where they share none. */
function sharedAnswer({ a, b, both, again }: NamedPair, relating: RelatingKind): string | null {
  const areSame = (one: CellClaim, other: CellClaim) => relateClaims(relating, one, other).relation === 'same'
  const [claimsA, claimsB] = [a, b].map(({ answers }) =>
    answers.map(({ claim }) => claim).filter(({ correctedBy }) => correctedBy === null),
  ) as [CellClaim[], CellClaim[]]
  const shared = claimsA.find((one) => claimsB.some((other) => areSame(one, other)))
  if (shared === undefined) return null
  const others = [claimsA, claimsB].flatMap((claims, index) => {
    const other = claims.find((claim) => !areSame(claim, shared))
    return other === undefined ? [] : [`${again[index]!} also ${claimPredicate(other, relating)}`]
  })
  return [`${both} ${claimPredicate(shared, relating, 'several')}`, ...others].join('; ')
}

/** Say what two accounts have in common, and what each adds; null where they share no part. */
function additionsTo(
  sides: readonly Side[],
  { both, again }: NamedPair,
  { kind, context }: RelatingKind,
): string | null {
  if (sides.some(({ denies, isOpen }) => denies || isOpen)) return null
  const shared = kind.telling.shared(sides.map(({ value }) => value))
  if (shared === null) return null
  const cells = sides.flatMap((side) => side.cells)
  const added = sides.map((side) => kind.telling.added(side.value, shared, context))
  if (added.every((more) => more === null)) return null
  return [
    `${both} ${kind.predicate(shared, context, 'several', hedgeOf(cells))}`,
    ...added.flatMap((more, index) => (more === null ? [] : [`${again[index]!} adds ${more}`])),
  ].join('; ')
}

/**
 * Put the sides of a row as camps, for pages on which every pair of articles would be too much to read.
 *
 * @param pairs - Gives the relation of every two articles that answer.
 * @returns Gives the camps, and how every two of them stand: as most pairs of their articles do.
 */
export function campsOf(
  sides: readonly Side[],
  pairs: () => readonly ArticlePair[],
  relating: RelatingKind,
): () => Camps {
  return () => {
    const camps = sides.map((side) => ({
      articles: side.cells.map(({ article }) => article),
      says: predicateOf(side, relating),
    }))
    const relations = relationsBetween(camps, pairs())
    const campPairs = sides.flatMap((a, index) =>
      sides.slice(index + 1).map((b, offset): CampPair => ({
        a: index,
        b: index + 1 + offset,
        relation: usual(relations.get(`${index} ${index + 1 + offset}`)!),
        reason: elided(
          [a, b],
          [a, b].map(({ cells }) => whoIn(cells)),
          relating,
        ),
      })),
    )
    return { camps, campPairs }
  }
}

/** List how the articles of every two camps stand to each other, by the numbers of the camps, the lower first. */
function relationsBetween(
  camps: readonly Camp[],
  pairs: readonly ArticlePair[],
): ReadonlyMap<string, ArticlePair['relation'][]> {
  const campOf = new Map(camps.flatMap(({ articles }, index) => articles.map((article) => [article, index])))
  const found = pairs.map(({ a, b, relation }) => {
    const [campA, campB] = [campOf.get(a)!, campOf.get(b)!]
    return campA <= campB
      ? { camps: `${campA} ${campB}`, relation }
      : { camps: `${campB} ${campA}`, relation: turnedRound(relation) }
  })
  const between = Map.groupBy(found, (pair) => pair.camps)
  return new Map([...between].map(([key, ofKey]) => [key, ofKey.map(({ relation }) => relation)]))
}

function usual(relations: readonly ArticlePair['relation'][]): ArticlePair['relation'] {
  const counts = Map.groupBy(relations, (relation) => relation)
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]![0]
}
