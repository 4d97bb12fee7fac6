import { listed } from '../../text/phrasing.ts'
import { isReplaced } from '../changes.ts'
import type { ArticlePair } from '../line-up.ts'
import { outcomeWith } from '../outcome.ts'
import { changeWordings, withChanges } from './change-wordings.ts'
import { sideWordings } from './side-wordings.ts'
import { howMany, shortName, standingContradictions, standingIn } from './sides.ts'
import type { NamedCell, UntoldRow } from './sides.ts'
import { aloneWordings, contradictionWordings, voiceWordings } from './voice-wordings.ts'
import { countWord, fits, sentenceOf } from './words.ts'

/**
 * Say in one sentence of at most 20 words who gives which answer.
 *
 * The fullest wording that fits is taken; the last one speaks in counts alone and always fits. Who is silent follows as long as there
 * is room.
 */
export function headlineOf(row: UntoldRow): string {
  const standing = standingIn(row)
  if (standing.length === 0) return sentenceOf([nobodyClause(row)])
  const wordings = withChanges(row, wordingsOf(row, standing))
  const clauses = [wordings.find((wording) => fits([wording])) ?? lastResort(row, standing)]
  for (const extra of [silentClause(row), unreadClause(row)]) {
    if (extra !== null && fits([...clauses, extra])) clauses.push(extra)
  }
  return sentenceOf(clauses)
}

/** List wordings of the main clause, the fullest first. */
function wordingsOf(row: UntoldRow, standing: readonly NamedCell[]): string[] {
  const { outcome, sides, changes } = row
  const bySides = sideWordings(row, sides)
  if (standing.length === 1) {
    const wordings = changes.length > 0 ? changeWordings(row) : aloneWordings(row, standing[0]!)
    return [...contradictionWordings(row), ...wordings]
  }
  if (outcome === 'contradiction') return [...contradictionWordings(row), ...bySides]
  return [...voiceWordings(row, sides), ...bySides]
}

/** Word it in counts alone. */
function lastResort({ relating, sides, changes }: UntoldRow, standing: readonly NamedCell[]): string {
  if (standing.length === 1)
    return changes.length > 0
      ? 'one outlet’s update answers otherwise than its earlier article'
      : 'only one article answers'
  if (sides.length === 1) return `all ${countWord(standing.length)} that answer say the same`
  // Who leaves the question open gives no answer that could differ.
  const told = sides.filter(({ isOpen }) => !isOpen)
  const articles = told.flatMap(({ cells }) => cells).length
  return told.length < 2
    ? `${countWord(standing.length)} articles answer, more and less exactly`
    : `${countWord(articles)} articles give ${countWord(told.length)} different ${relating.kind.telling.nouns}`
}

/** Word the case that no article answers. */
function nobodyClause(row: UntoldRow): string {
  const { cells } = row
  const silent = cells.filter(({ coverage }) => coverage === 'silent')
  const [only] = cells
  if (only === undefined) return 'no article tells this story yet'
  if (silent.length === 0) {
    if (cells.length > 1) return `nobody has read the ${countWord(cells.length)} articles for this yet`
    const named = `nobody has read ${only.name} for this yet`
    return fits([named]) ? named : 'nobody has read the only article for this yet'
  }
  if (cells.length === 1) {
    const named = `${only.name} is silent on this`
    return fits([named]) ? named : 'the only article is silent on this'
  }
  if (silent.length === cells.length)
    return cells.length === 2
      ? 'both articles are silent on this'
      : `all ${countWord(cells.length)} articles are silent on this`
  const unread = cells.length - silent.length
  const counted = `${howMany(silent)} ${silent.length === 1 ? 'is' : 'are'} silent; nobody has read ${
    unread === 1 ? 'the other' : `the other ${countWord(unread)}`
  } for this yet`
  const named = [silentClause(row)!, unreadClause(row)!].join('; ')
  return fits([named]) ? named : counted
}

function silentClause({ cells }: UntoldRow): string | null {
  const silent = cells.filter(({ coverage }) => coverage === 'silent')
  if (silent.length === 0) return null
  return silent.length === 1 ? `${silent[0]!.name} is silent` : `${countWord(silent.length)} are silent`
}

function unreadClause({ cells }: UntoldRow): string | null {
  const unread = cells.filter(({ coverage }) => coverage === 'unread')
  if (unread.length === 0) return null
  return unread.length === 1
    ? `nobody has read ${unread[0]!.name} for this yet`
    : `nobody has read ${countWord(unread.length)} for this yet`
}

/** Relations in the order in which a reason tells them: what weighs most first. */
const weight: readonly string[] = [
  'conflict',
  'stronger',
  'weaker',
  'fuller',
  'sparser',
  'overlapping',
  'sharper',
  'vaguer',
  'surer',
  'hedged',
  'incomparable',
  'same',
]

/**
 * Tell whether a pair of articles explains a row worse than others do: two versions of one outlet’s account show a change over time, and
 * only in a row that comes to that; and what was replaced shows how nobody tells it now.
 *
 * @returns 1 where it does, else 0.
 */
function besideThePoint({ outcome, changes }: UntoldRow, { a, b, areVersions }: ArticlePair): 0 | 1 {
  const [change] = changes
  if (change !== undefined && outcomeWith(changes, outcome) === 'changed')
    return [change.earlier, change.update].every(({ article }) => [a, b].includes(article)) ? 0 : 1
  return areVersions || [a, b].some((article) => isReplaced({ article }, changes)) ? 1 : 0
}

/**
 * Say in one or two sentences why a row’s outcome is what it is: the pair of articles that shows it best, and whose word differs.
 *
 * @param pairs - The relation of every two articles that answer.
 */
export function reasonOf(row: UntoldRow, pairs: readonly ArticlePair[]): string {
  const { outcome, cells, changes } = row
  const sentences: string[] = []
  const [contradiction] = standingContradictions(row)
  if (contradiction !== undefined) {
    const name = cells.find(({ article }) => article === contradiction.article)!.name
    sentences.push(
      sentenceOf([
        contradiction.byHeadline
          ? `the headline of ${name} and its text can’t both hold`
          : contradiction.voice.own
            ? `${name} says both in its own voice, and they can’t both hold`
            : `both are ${shortName(row, contradiction.voice)}’s words in ${name}, and they can’t both hold`,
      ]),
    )
  }
  const [first] = pairs.toSorted(
    (a, b) =>
      besideThePoint(row, a) - besideThePoint(row, b) ||
      weight.indexOf(a.relation) - weight.indexOf(b.relation),
  )
  if (first !== undefined && sentences.length < 2) sentences.push(sentenceOf([reasonWithNames(row, first)]))
  if (outcome === 'single' && changes.length === 0) {
    const others = cells.length - 1
    sentences.push(
      others === 0
        ? 'The story has no other article yet.'
        : sentenceOf([
            others === 1
              ? 'the other article doesn’t answer'
              : `none of the ${countWord(others)} others answers`,
          ]),
    )
  }
  if (sentences.length === 0) {
    const silent = cells.filter(({ coverage }) => coverage === 'silent')
    if (silent.length === 0) return 'Nobody has read for this yet.'
    return sentenceOf([
      silent.length <= 2
        ? `${listed(silent.map(({ name }) => name))} ${silent.length === 1 ? 'was' : 'were'} read for this, and ${silent.length === 1 ? 'doesn’t' : 'don’t'} answer`
        : `${countWord(silent.length)} articles were read for this, and none answers`,
    ])
  }
  return sentences.join(' ')
}

/** Say why two articles relate as they do, where nothing else names them: “both” would be any two of several. */
function reasonWithNames({ cells }: UntoldRow, { a, b, reason }: ArticlePair): string {
  if (cells.length === 2 || !reason.startsWith('both ')) return reason
  const named = cells.filter(({ article }) => article === a || article === b)
  return `${listed(named.map(({ name }) => name))} ${reason}`
}
