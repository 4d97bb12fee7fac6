import { isInHeadline } from '../schema/lock.ts'
import { isReplaced } from './changes.ts'
import type { Change } from './changes.ts'
import { atSentenceStart, countedInWords, countWord } from './sentences/words.ts'
import type {
  ArticlePair,
  Cell,
  Contradiction,
  Outcome,
  Standing,
  ClaimRelationName,
  RowVoice,
} from './line-up.ts'
import { isFit, turnedRound, standAgainst } from './relations.ts'
import type { RelationOf } from './relations.ts'

/** What of a cell its row’s outcome rests on. */
type AnsweringCell = Pick<Cell, 'article' | 'coverage' | 'claims'>

/**
 * Find where one voice of an article says two things that can’t both hold. What the article itself takes back doesn’t count.
 *
 * @param relationOf - Relates any two claims of the row.
 */
export function contradictionsIn({ claims }: Pick<Cell, 'claims'>, relationOf: RelationOf): Contradiction[] {
  const standing = claims.filter(({ correctedBy }) => correctedBy === null)
  return standing.flatMap((a, index) =>
    standing.slice(index + 1).flatMap((b) => {
      const { relation, reason } = relationOf(a.id, b.id)
      return relation === 'conflict' && a.whose.id === b.whose.id
        ? [
            {
              voice: a.whose,
              a: a.id,
              b: b.id,
              byHeadline: isInHeadline(a.place) !== isInHeadline(b.place),
              reason,
            },
          ]
        : []
    }),
  )
}

/**
 * Sum up what the relations of a row come to, by voice. What differs between voices counts before how one voice is reported, and this before an article’s own
 * contradiction.
 *
 * @param articlePairs - The relation of every two articles that answer.
 * @param contradictions - Where one voice of one article contradicts itself.
 * @param relationOf - Relates any two claims of the row.
 */
export function outcomeOf(
  cells: readonly AnsweringCell[],
  voices: readonly RowVoice[],
  articlePairs: readonly ArticlePair[],
  contradictions: readonly Contradiction[],
  relationOf: RelationOf,
): Outcome {
  const answering = cells.filter(({ claims }) => claims.length > 0)
  if (answering.length === 0) return cells.some(({ coverage }) => coverage === 'silent') ? 'silent' : 'unread'
  if (voicesDiffer(voices, relationOf)) return 'voices-differ'
  if (voices.some((voice) => isReportedDifferently(voice, relationOf))) return 'reports-differ'
  if (contradictions.length > 0) return 'contradiction'
  if (answering.length === 1) return 'single'
  const found = new Set(articlePairs.map(({ relation }) => relation))
  if ([...found].every((relation) => relation === 'same')) return 'same'
  return [...found].some((relation) => relation !== 'same' && isFit(relation)) ? 'uneven' : 'incomparable'
}

const disputes: readonly Outcome[] = ['voices-differ', 'reports-differ', 'contradiction']

/** Tell an outcome by which answers can’t all hold. */
export const isDispute = (outcome: Outcome): boolean => disputes.includes(outcome)

/**
 * Sum up a row in which outlets may have changed their accounts.
 *
 * @param outcome - What the articles come to whose answers no update has replaced.
 */
export function outcomeWith(changes: readonly Change[], outcome: Outcome): Outcome {
  return changes.length > 0 && !isDispute(outcome) ? 'changed' : outcome
}

function voicesDiffer(voices: readonly RowVoice[], relationOf: RelationOf): boolean {
  const claims = voices.map(({ reports }) => reports.flatMap((report) => report.claims.map(({ id }) => id)))
  return claims.some((ids, index) =>
    claims.slice(index + 1).some((others) => standAgainst(ids, others, relationOf) !== null),
  )
}

function isReportedDifferently({ reports }: RowVoice, relationOf: RelationOf): boolean {
  const claims = reports.map((report) => report.claims.map(({ id }) => id))
  return claims.some((ids, index) =>
    claims.slice(index + 1).some((others) => standAgainst(ids, others, relationOf) !== null),
  )
}

/** How an article stands to another one. */
type Relation = Pick<ArticlePair, 'relation' | 'areVersions'>

/**
 * List how each article that answers stands to the others. What an update replaced nobody tells now: it stands to other versions of its
 * outlet’s account alone.
 */
export function relationsByArticle(
  articlePairs: readonly ArticlePair[],
  changes: readonly Change[],
): ReadonlyMap<string, readonly Relation[]> {
  const standing = articlePairs.filter(
    ({ a, b, areVersions }) => areVersions || [a, b].every((article) => !isReplaced({ article }, changes)),
  )
  const both = standing.flatMap(({ a, b, relation, areVersions }) => [
    { article: a, relation, areVersions },
    { article: b, relation: turnedRound(relation), areVersions },
  ])
  return Map.groupBy(both, ({ article }) => article)
}

/** Tell whether two articles tell otherwise than each other so that both can’t hold: what one outlet changes in an update isn’t that. */
export const isDifference = ({ relation, areVersions }: Relation): boolean =>
  relation === 'conflict' && !areVersions

/** Tell whether two versions of one outlet’s account can’t both hold. */
export const isChange = ({ relation, areVersions }: Relation): boolean =>
  relation === 'conflict' && areVersions

/** Relations in which the other article says more. */
const less: readonly ClaimRelationName[] = ['sparser', 'vaguer', 'weaker', 'hedged']

/**
 * Tell how a cell stands to the others of its row.
 *
 * @param found - How it stands to each other article that answers.
 */
export function standingOf(
  { coverage }: Pick<Cell, 'coverage'>,
  found: readonly Relation[],
  contradictions: readonly Contradiction[],
): Standing {
  if (coverage === 'silent' || coverage === 'unread') return coverage
  if (contradictions.length > 0 || found.some(isDifference)) return 'conflict'
  if (found.some(isChange)) return 'changed'
  const relations = found.map(({ relation }) => relation)
  if (relations.length === 0) return 'alone'
  if (relations.some((relation) => less.includes(relation))) return 'less'
  return relations.includes('overlapping') ? 'part' : 'agrees'
}

/** What a row’s difference is told by. */
export interface DifferenceBasis {
  readonly outcome: Outcome
  readonly articlePairs: readonly ArticlePair[]
  readonly contradictions: readonly Contradiction[]
  /** How many different answers the articles give. */
  readonly sides: number
  /** How many articles leave the question open, and the words of the only one: “lengthy”. */
  readonly open: { readonly articles: number; readonly words: string | null }
  /** How many articles say less than another. */
  readonly less: number
  /** Whether what one leaves out can be counted: names or topics. */
  readonly isCountable: boolean
  /** Whether answers have parts, of which one may tell more than another. */
  readonly hasParts: boolean
}

/** Put in a few words what kind of difference a row shows. */
export function differenceOf(basis: DifferenceBasis): string {
  const { outcome, contradictions, sides } = basis
  switch (outcome) {
    case 'voices-differ':
      return sides > 1 ? atSentenceStart(countedInWords(sides, 'version')) : 'Two voices differ'
    case 'reports-differ':
      return 'One voice, told in two ways'
    case 'contradiction':
      if (contradictions.every(({ byHeadline }) => byHeadline)) return 'Headline and text differ'
      return contradictions.some(({ voice }) => voice.own)
        ? 'Two answers in one article'
        : 'One voice, two answers'
    case 'uneven':
      return unevenWords(basis)
    case 'same':
      return 'The same answer'
    case 'single':
      return 'Only one answers'
    case 'incomparable':
      return 'Not comparable'
    case 'silent':
      return 'None answers'
    case 'unread':
      return 'Not read yet'
    case 'changed':
      return 'Told otherwise in an update'
  }
}

function unevenWords(basis: DifferenceBasis): string {
  const { articlePairs: pairs, open, less: lessCount, isCountable, hasParts, sides } = basis
  const has = (...names: ClaimRelationName[]) => pairs.some(({ relation }) => names.includes(relation))
  if (open.articles > 0) {
    if (open.words !== null) return `Only ${open.words}`
    return `${atSentenceStart(countWord(open.articles))} ${open.articles === 1 ? 'leaves' : 'leave'} it open`
  }
  if (has('stronger', 'weaker')) return lessCount === 1 ? 'One goes less far' : 'Some go less far'
  if (has('overlapping') && !hasParts) {
    if (has('sharper', 'vaguer')) return 'More and less exact'
    return sides === 2 ? 'Both can hold' : 'All can hold'
  }
  if (has('overlapping'))
    return has('fuller', 'sparser') ? 'Told more and less fully' : 'Each tells another part'
  if (has('fuller', 'sparser')) {
    const left = Math.max(...pairs.map(({ onlyA, onlyB }) => Math.max(onlyA.length, onlyB.length)))
    if (lessCount > 1) return 'Told more and less fully'
    return isCountable ? `One leaves out ${countWord(left)}` : 'One tells less'
  }
  return has('sharper', 'vaguer') ? 'More and less exact' : 'Not all as sure'
}

/** The order of rows, in a reader’s words. */
export const rankExplanation =
  'Questions come first on which most pairs of articles contradict each other; a voice that differs from another, is told in two ways or contradicts itself counts as a pair. Then count pairs that fit without being the same, then pairs of which one article answers and the other is silent. An article and its outlet’s update count as a pair only there. What is still level stays in the curator’s order.'

/** What of a row its rank rests on. */
export interface RankableRow {
  readonly outcome: Outcome
  readonly cells: readonly Pick<Cell, 'coverage'>[]
  readonly articlePairs: () => readonly Relation[]
}

/**
 * Rank a story’s rows by how much coverage differs.
 *
 * Pairs of articles are counted three ways, each deciding only where the one before is level: in conflict (one more where voices differ,
 * are reported differently or contradict themselves); fitting without being the same; one answers, the other is silent. What an
 * outlet changes in an update is no difference between outlets, so its versions are no pair in the first two. All
 * rows of a story have the same columns, so counts are shares. Unread cells count for nothing, since nobody
 * knows what they hold.
 *
 * @param rows - The rows in the curator’s order, which settles ties.
 * @returns The rows in the same order, each with its rank: 1 where coverage differs most.
 */
export function ranked<Unranked extends RankableRow>(
  rows: readonly Unranked[],
): (Unranked & { rank: number })[] {
  const ranks = new Map(
    rows
      .map((row, index) => ({ row, index, differences: differencesOf(row) }))
      .sort((a, b) => firstDifference(a.differences, b.differences) || a.index - b.index)
      .map(({ row }, position) => [row, position + 1]),
  )
  return rows.map((row) => ({ ...row, rank: ranks.get(row)! }))
}

function differencesOf({ outcome, cells, articlePairs }: RankableRow): number[] {
  const covered = (...coverages: string[]) =>
    cells.filter(({ coverage }) => coverages.includes(coverage)).length
  const differs = isDispute(outcome)
  const pairs = articlePairs()
  return [
    pairs.filter(isDifference).length + Number(differs),
    pairs.filter(({ relation, areVersions }) => relation !== 'same' && isFit(relation) && !areVersions)
      .length,
    covered('says', 'denies') * covered('silent'),
  ]
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((count, position) => Number(b[position]) - count).find((difference) => difference !== 0) ?? 0
}
