import { listed } from '../../kinds/words.ts'
import { campSays, cellsOf, claimsOf, giveAnswer, ofArticles, saysWhat } from './clauses.ts'
import { disagreeWithSelf, leaveOpen } from './remarks.ts'
import { countWord, counted } from './words.ts'
import type { Survey, SurveyedCell } from './survey.ts'

// As in leads.ts, each function lists wordings of a headline’s main clause, the fullest first and one of counts alone last.

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
