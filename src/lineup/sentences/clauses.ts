import { settlingClaims } from '../outcome.ts'
import { countWord, listedNames } from './words.ts'
import type { CellClaim } from '../line-up.ts'
import type { Survey, SurveyedCell } from './survey.ts'

/**
 * Say how many of a row’s articles, for the start of a clause: “3 of 4 articles”, “both articles”.
 *
 * @param survey - The surveyed row, of two or more articles.
 * @param count - How many, from 1.
 */
export function ofArticles({ cells }: Survey, count: number): string {
  if (count < cells.length) return `${count} of ${cells.length} articles`
  return count === 2 ? 'both articles' : `all ${countWord(count)} articles`
}

/**
 * Say that articles give an answer: “gives a length”, “tell of a meeting”.
 *
 * @param survey - The surveyed row.
 * @param count - How many articles.
 */
export function giveAnswer({ nouns }: Survey, count: number): string {
  return `${nouns.verbs[count === 1 ? 0 : 1]} ${nouns.object}`
}

/**
 * Name articles inside a sentence, the first three where there are more.
 *
 * @param survey - The surveyed row.
 * @param cells - Their cells, at least one.
 */
export function namesOf(survey: Survey, cells: readonly SurveyedCell[]): string {
  return listedNames(cells.map(survey.nameOf))
}

/**
 * List the claims of cells.
 *
 * @param cells - Any cells.
 */
export function claimsOf(cells: readonly SurveyedCell[]): CellClaim[] {
  return cells.flatMap(({ claims }) => claims)
}

/**
 * Find the cells of articles.
 *
 * @param survey - The surveyed row.
 * @param articles - Article IDs.
 */
export function cellsOf(survey: Survey, articles: readonly string[]): SurveyedCell[] {
  return survey.cells.filter(({ article }) => articles.includes(article))
}

/**
 * Say what an article says and denies: “says: 11 February 2025, and also: 12 February 2025”.
 *
 * @param claims - Its claims, at least one.
 * @param answerOf - Puts a claim’s value in words.
 */
export function saysWhat(claims: readonly CellClaim[], answerOf: (claim: CellClaim) => string): string {
  const say = (verb: string, denies: boolean) => {
    const answers = new Set(claims.filter((claim) => claim.denies === denies).map(answerOf))
    return answers.size === 0 ? [] : [`${verb}: ${[...answers].join(', and also: ')}`]
  }
  return [...say('says', false), ...say('denies', true)].join(', and ')
}

/**
 * Say what articles that agree with each other have in common.
 *
 * @param survey - The surveyed row.
 * @param cells - Their cells, at least one.
 * @param who - Names or counts them.
 * @returns Such as “Fox News says: about 90 minutes”, “three articles fit about 90 minutes”, “three articles
 *   agree”.
 */
export function campSays(survey: Survey, cells: readonly SurveyedCell[], who: string): string {
  if (cells.length === 1)
    return `${who} ${saysWhat(settlingClaims(claimsOf(cells), survey.nouns.isOpen), survey.answerOf)}`
  const shared = survey.sharedAnswer(cells)
  if (shared?.how === 'fit') return `${who} fit ${shared.answer}`
  if (shared !== null) return `${who} ${shared.how}: ${shared.answer}`
  return claimsOf(cells).every(({ denies }) => denies) ? `${who} agree in what they deny` : `${who} agree`
}
