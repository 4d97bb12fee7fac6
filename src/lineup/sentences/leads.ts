import { settlingClaims } from '../outcome.ts'
import { giveAnswer, ofArticles, saysWhat } from './clauses.ts'
import { leaveOpen } from './remarks.ts'
import { countWord } from './words.ts'
import type { Survey, SurveyedCell } from './survey.ts'

// Each function lists wordings of a headline’s main clause, the fullest first. The last one speaks in counts
// alone, so that it fits into 20 words however long the names and answers are.

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
  const { answerOf, giving, denying, nouns } = survey
  const gives = giving.includes(cell) ? giveAnswer(survey, 1) : 'answers'
  const says = saysWhat(settlingClaims(cell.claims, nouns.isOpen), answerOf)
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
