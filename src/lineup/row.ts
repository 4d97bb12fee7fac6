import { factContext } from '../kinds/fact.ts'
import { kindOf } from '../kinds/registry.ts'
import { draftCell } from './cell.ts'
import { known } from './columns.ts'
import { originNamed, rowOrigins } from './origins.ts'
import { outcomeOf } from './outcome.ts'
import { relateArticles } from './relate-articles.ts'
import { relateClaims } from './relate-claims.ts'
import { cellSentence } from './sentences/cell-sentence.ts'
import { saysWhat } from './sentences/clauses.ts'
import { headlineOf } from './sentences/headline.ts'
import { reasonOf } from './sentences/reason.ts'
import { surveyOf } from './sentences/survey.ts'
import { asClause } from './sentences/words.ts'
import type { Corpus, Fact } from '../corpus/corpus.ts'
import type { Relation } from './standing.ts'
import type { CellDraft } from './cell.ts'
import type { ArticlePair, Cell, CellClaim, ClaimPair, Column, Row } from './line-up.ts'
import type { RelatingKind } from './relate-claims.ts'

/** A row that hasn’t been ranked among the others yet. */
export type UnrankedRow = Omit<Row, 'rank'>

/**
 * Line up every article’s answer to one fact, relate them all, and say what they come to.
 *
 * @param corpus - All content.
 * @param fact - The fact.
 * @param columns - The story’s columns.
 */
export function buildRow(corpus: Corpus, fact: Fact, columns: readonly Column[]): UnrankedRow {
  const relating: RelatingKind = {
    kind: kindOf(fact.kind),
    context: factContext(
      fact,
      (id) => originNamed(corpus, id).name,
      (id) => corpus.people.get(id)?.short ?? originNamed(corpus, id).name,
    ),
  }
  const drafts = columns.map(({ article, inSentence }) => ({
    ...draftCell(corpus, known(corpus.articles, article, 'article'), fact.id, relating),
    name: inSentence,
  }))
  const claimPairs = relateAllClaims(drafts, relating)
  const articlePairs = relateAllArticles(drafts, claimPairs, relating)
  const cells = drafts.map(({ name, ...draft }): Cell => {
    const cell = { ...draft, ...differences(draft, claimPairs, articlePairs) }
    return { ...cell, sentence: cellSentence(cell, name, relating) }
  })
  const row = {
    cells,
    claimPairs,
    articlePairs,
    origins: rowOrigins(cells),
    outcome: outcomeOf(cells, articlePairs, relating.kind.nouns.isOpen),
  }
  const survey = surveyOf({ ...row, columns }, relating)
  return {
    fact: fact.id,
    label: fact.label,
    question: fact.question,
    kind: fact.kind,
    why: fact.why,
    ...row,
    headline: headlineOf(survey),
    reason: reasonOf(survey),
  }
}

type NamedDraft = CellDraft & {
  /** The article’s name as it stands inside a sentence. */
  readonly name: string
}

function relateAllClaims(drafts: readonly NamedDraft[], relating: RelatingKind): ClaimPair[] {
  const claims = drafts.flatMap(({ name, claims }) => claims.map((claim) => ({ name, claim })))
  return pairsOf(claims).map(([a, b]) => ({ a: a.claim.id, b: b.claim.id, ...relateClaims(relating, a, b) }))
}

function relateAllArticles(
  drafts: readonly NamedDraft[],
  claimPairs: readonly ClaimPair[],
  relating: RelatingKind,
): ArticlePair[] {
  const relations = new Map<string, Relation>()
  for (const { a, b, relation, reason } of claimPairs) {
    relations.set(`${a} ${b}`, { relation, reason })
    relations.set(`${b} ${a}`, { relation, reason })
  }
  const answerOf = ({ value }: CellClaim) => asClause(relating.kind.phrase(value, relating.context))
  const inWords = new Map(
    drafts.flatMap(({ name, claims }) =>
      claims.map((claim) => [claim.id, `${name} ${saysWhat([claim], answerOf)}`]),
    ),
  )
  return pairsOf(drafts.filter(({ claims }) => claims.length > 0)).map(([a, b]) => ({
    a: a.article,
    b: b.article,
    ...relateArticles({
      a: a.claims.map(({ id }) => id),
      b: b.claims.map(({ id }) => id),
      relationOf: (one, other) => known(relations, `${one} ${other}`, 'pair of claims'),
      inWords: (claim) => known(inWords, claim, 'claim'),
    }),
  }))
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))
}

function differences(
  { article, claims }: CellDraft,
  claimPairs: readonly ClaimPair[],
  articlePairs: readonly ArticlePair[],
): Pick<Cell, 'differs' | 'disagreesWithItself'> {
  const own = new Set(claims.map(({ id }) => id))
  const isConflict = ({ relation }: Relation) => relation === 'conflict'
  const disagreesWithItself = claimPairs.some(
    (pair) => isConflict(pair) && own.has(pair.a) && own.has(pair.b),
  )
  const disagreesWithOthers = articlePairs.some(
    (pair) => isConflict(pair) && [pair.a, pair.b].includes(article),
  )
  return { differs: disagreesWithItself || disagreesWithOthers, disagreesWithItself }
}
