import {
  campSays,
  cellsOf,
  disagreeWithSelf,
  giveAnswer,
  leaveOpen,
  ofArticles,
  saysWhat,
  claimsOf,
} from './clauses.ts'
import { listed } from '../../kinds/words.ts'
import { countWord, counted } from './words.ts'
import type { Survey, SurveyedCell } from './survey.ts'

// Each function lists wordings of a headline’s main clause, the fullest first. The last one speaks in counts alone, so that it fits into
// 20 words however long the names and answers are.

/**
 * Word the case that no article answers.
 *
 * @param survey - The surveyed row, in which every cell is silent or unread.
 */
export function nobodyLeads(survey: Survey): string[] {
  const { cells, silent, unread } = survey
  const [only] = cells
  if (only === undefined) return ['no article tells this story yet']
  if (silent.length === 0) {
    return cells.length === 1
      ? [
          `nobody has read ${survey.nameOf(only)} for this yet`,
          'nobody has read the only article for this yet',
        ]
      : [`nobody has read the ${countWord(cells.length)} articles for this yet`]
  }
  if (cells.length === 1) {
    return [
      `${survey.nameOf(only)}, the only article, is silent on this`,
      'the only article is silent on this',
    ]
  }
  const verb = silent.length === 1 ? 'is' : 'are'
  const silence = `${ofArticles(survey, silent.length)} ${verb} silent on this`
  if (unread.length === 0) return [silence]
  return [
    `${silence}; nobody has read the other${unread.length === 1 ? '' : ` ${countWord(unread.length)}`} yet`,
  ]
}

/**
 * Word the case that one article answers, or that one alone settles the question.
 *
 * @param survey - The surveyed row.
 * @param cell - The article’s cell.
 */
export function oneLeads(survey: Survey, cell: SurveyedCell): string[] {
  const name = survey.nameOf(cell)
  const [byName, byCount] =
    survey.cells.length === 1 ? [name, 'the only article'] : [`only ${name}`, 'only one article']
  return oneVerbs(survey, cell).flatMap((verb) => [`${byName} ${verb}`, `${byCount} ${verb}`])
}

function oneVerbs(survey: Survey, cell: SurveyedCell): string[] {
  const { answerOf, giving, denying } = survey
  const gives = giving.includes(cell) ? giveAnswer(survey, 1) : 'answers'
  const says = saysWhat(cell.claims, answerOf)
  if (cell.disagreesWithItself) {
    return [`${gives} and disagrees with itself; it ${says}`, `${gives} and disagrees with itself`]
  }
  if (cell.claims.some(({ denies }) => denies)) {
    return [`answers; it ${says}`, denying.includes(cell) ? 'answers, with a denial' : 'answers']
  }
  if (!giving.includes(cell))
    return [leaveOpen(answerOf, [cell], 'answers, and'), 'answers, and leaves it open']
  return [gives + says.replace(/^says/, ''), gives]
}

/**
 * Word the case that several articles answer and none conflicts with another or itself.
 *
 * @param survey - The surveyed row.
 */
export function agreementLeads(survey: Survey): string[] {
  const { answering, giving, open, denying, nouns, outcome } = survey
  const everybody = ofArticles(survey, answering.length)
  if (open.length === answering.length) {
    return [
      leaveOpen(survey.answerOf, open, `${everybody} answer, but`),
      `${everybody} answer, but leave it open`,
    ]
  }
  if (denying.length === answering.length && outcome === 'same') {
    const says = saysWhat(claimsOf(denying.slice(0, 1)), survey.answerOf)
    return [`${everybody} ${says.replace(/^denies/, 'deny the same')}`, `${everybody} deny the same`]
  }
  if (outcome === 'incomparable') {
    const variety = variants(survey)
    const answers = variety === answering.length ? '' : `${countWord(variety)} `
    return [`${everybody} give ${answers}answers that can’t be compared`]
  }
  if (giving.length < 2 || !agree(survey, giving)) return [`${everybody} answer; no two conflict`]

  const givers = ofArticles(survey, giving.length)
  const shared = survey.sharedAnswer(giving)
  if (shared?.how === 'same') {
    const same = `${givers} ${nouns.verbs[1]} the same ${nouns.noun}`
    return [`${same}: ${shared.answer}`, same]
  }
  const give = `${givers} ${giveAnswer(survey, giving.length)}`
  const fit = shared === null ? [] : [`${give}; ${giving.length === 2 ? 'both' : 'all'} fit ${shared.answer}`]
  return [
    ...fit,
    outcome === 'same' ? `${givers} give the same answers` : `${give}; their answers fit together`,
  ]
}

/** Count the answers that aren’t the same as that of an article before. */
function variants({ answering, articlePairs }: Survey): number {
  return answering.filter(({ article }) =>
    articlePairs.every(({ b, relation }) => b !== article || relation !== 'same'),
  ).length
}

function agree({ articlePairs }: Survey, cells: readonly SurveyedCell[]): boolean {
  const articles = cells.map(({ article }) => article)
  return articlePairs
    .filter(({ a, b }) => articles.includes(a) && articles.includes(b))
    .every(({ relation }) => relation === 'same' || relation === 'compatible')
}

/**
 * Word the case that articles conflict, or that one of several disagrees with itself.
 *
 * @param survey - The surveyed row.
 */
export function conflictLeads(survey: Survey): string[] {
  const { answering, contradicting, nouns } = survey
  const camps = survey.camps.camps.map((camp) => cellsOf(survey, camp))
  if (camps.length === 0) {
    const [first] = contradicting
    const clause = `${ofArticles(survey, answering.length)} answer; no two conflict, but`
    const name = first === undefined || contradicting.length > 1 ? [] : [survey.nameOf(first)]
    return [...name, countWord(contradicting.length)].map(
      (who) => `${clause} ${disagreeWithSelf(contradicting, who)}`,
    )
  }
  const counts = `${ofArticles(survey, camps.flat().length)} disagree on the ${nouns.noun}`
  const says = camps
    .map((camp, index) =>
      campSays(survey, camp, nameOrCount(survey, camp, index === 0 ? 'article' : 'other')),
    )
    .join('; ')
  return [...(survey.camps.clean ? [says] : []), `${dispute(survey, camps)} on the ${nouns.noun}`, counts]
}

function nameOrCount(survey: Survey, cells: readonly SurveyedCell[], noun: string): string {
  const [first] = cells
  return first !== undefined && cells.length === 1 ? survey.nameOf(first) : counted(cells.length, noun)
}

/** Say who disagrees with whom, without their answers. */
function dispute(survey: Survey, camps: readonly (readonly SurveyedCell[])[]): string {
  const conflicts = survey.articlePairs.filter(({ relation }) => relation === 'conflict')
  const contested = camps.flat()
  const hubs = contested.filter(({ article }) =>
    conflicts.every(({ a, b }) => a === article || b === article),
  )
  const [hub] = hubs
  if (hubs.length === 2) return `${listed(hubs.map(survey.nameOf))} disagree`
  if (hub !== undefined)
    return `${survey.nameOf(hub)} disagrees with ${countWord(contested.length - 1)} others`
  const [largest = [], other = []] = camps
  if (!survey.camps.clean)
    return `${conflicts.length} of ${survey.articlePairs.length} pairs of articles disagree`
  if (camps.length > 2) return `${counted(contested.length, 'article')} form ${countWord(camps.length)} camps`
  return `${counted(largest.length, 'article')} disagree with ${countWord(other.length)} others`
}
