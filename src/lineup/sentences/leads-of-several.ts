import { listed } from '../../kinds/words.ts'
import { campSays, cellsOf, giveAnswer, ofArticles } from './clauses.ts'
import { disagreeWithSelf, leaveOpen } from './remarks.ts'
import { countWord, counted } from './words.ts'
import type { ArticlePair } from '../line-up.ts'
import type { Survey, SurveyedCell } from './survey.ts'

// As in leads.ts, each function lists wordings of a headline’s main clause, the fullest first and one of
// counts alone last.

/**
 * Word the case that several articles answer and none conflicts with another or itself.
 *
 * @param survey - The surveyed row.
 */
export function agreementLeads(survey: Survey): string[] {
  const { answering, giving, open, settling, outcome } = survey
  const everybody = ofArticles(survey, answering.length)
  if (open.length === answering.length) {
    return [
      leaveOpen(survey.answerOf, open, `${everybody} answer, but`),
      `${everybody} answer, but leave it open`,
    ]
  }
  if (giving.length > 1 && agree(survey, giving)) return giverLeads(survey)

  const shared = survey.sharedAnswer(settling)
  const deny = `${ofArticles(survey, settling.length)} deny the same`
  if (shared !== null) return [`${deny}: ${shared.answer}`, deny]
  if (outcome === 'incomparable') return incomparableLeads(survey)
  return [`${everybody} answer; no two conflict`]
}

function giverLeads(survey: Survey): string[] {
  const { giving, nouns, outcome } = survey
  const givers = ofArticles(survey, giving.length)
  const shared = survey.sharedAnswer(giving)
  if (shared?.how === 'say') {
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

function agree({ articlePairs }: Survey, cells: readonly SurveyedCell[]): boolean {
  const articles = cells.map(({ article }) => article)
  return articlePairs
    .filter(({ a, b }) => articles.includes(a) && articles.includes(b))
    .every(({ relation }) => relation === 'same' || relation === 'compatible')
}

function incomparableLeads(survey: Survey): string[] {
  const { settling, articlePairs } = survey
  // Count the answers that aren’t the same as that of an article before.
  const answers = settling.filter(({ article }) =>
    articlePairs.every(({ b, relation }) => b !== article || relation !== 'same'),
  ).length
  const says = settling.map((cell) => campSays(survey, [cell], survey.nameOf(cell)))
  const number = answers === settling.length ? '' : `${countWord(answers)} `
  return [
    ...(settling.length === 2 ? [`${says.join('; ')}; the two can’t be compared`] : []),
    `${ofArticles(survey, settling.length)} give ${number}answers that can’t be compared`,
  ]
}

/**
 * Word the case that articles conflict, or that one of several disagrees with itself.
 *
 * @param survey - The surveyed row.
 */
export function conflictLeads(survey: Survey): string[] {
  const { answering, contradicting } = survey
  const camps = survey.camps.camps.map((camp) => cellsOf(survey, camp))
  if (camps.length === 0) {
    const [first] = contradicting
    const clause = `${ofArticles(survey, answering.length)} answer; they agree in part, but`
    const name = first === undefined || contradicting.length > 1 ? [] : [survey.nameOf(first)]
    return [...name, countWord(contradicting.length)].map(
      (who) => `${clause} ${disagreeWithSelf(contradicting, who)}`,
    )
  }
  const says = camps.map((camp, index) =>
    campSays(survey, camp, nameOrCount(survey, camp, index === 0 ? 'article' : 'other')),
  )
  return [
    ...(survey.camps.clean ? [says.join('; ')] : []),
    ...disputeByName(survey, camps.flat()),
    disputeByCount(survey, camps),
  ]
}

function nameOrCount(survey: Survey, cells: readonly SurveyedCell[], noun: string): string {
  const [first] = cells
  return first !== undefined && cells.length === 1 ? survey.nameOf(first) : counted(cells.length, noun)
}

/** Say who disagrees with whom, where one article is part of every conflict. */
function disputeByName(survey: Survey, contested: readonly SurveyedCell[]): string[] {
  const conflicts = conflictsOf(survey)
  const hubs = contested.filter(({ article }) =>
    conflicts.every(({ a, b }) => a === article || b === article),
  )
  const on = `on the ${survey.nouns.noun}`
  const [hub] = hubs
  if (hub === undefined) return []
  if (hubs.length === 2) return [`${listed(hubs.map(survey.nameOf))} disagree ${on}`]
  return [`${survey.nameOf(hub)} disagrees with ${countWord(contested.length - 1)} others ${on}`]
}

function disputeByCount(survey: Survey, camps: readonly (readonly SurveyedCell[])[]): string {
  const [largest = [], other = []] = camps
  const contested = camps.flat().length
  const on = `on the ${survey.nouns.noun}`
  if (!survey.camps.clean) {
    return `${conflictsOf(survey).length} of ${survey.articlePairs.length} pairs of articles disagree ${on}`
  }
  if (camps.length > 2)
    return `${counted(contested, 'article')} give ${countWord(camps.length)} conflicting answers`
  if (contested === 2) return `${ofArticles(survey, contested)} disagree ${on}`
  return `${counted(largest.length, 'article')} disagree with ${counted(other.length, 'other')} ${on}`
}

function conflictsOf({ articlePairs }: Survey): ArticlePair[] {
  return articlePairs.filter(({ relation }) => relation === 'conflict')
}
