import { listed } from '../../kinds/words.ts'
import { countWord, listedNames } from './words.ts'
import type { Camps } from '../camps.ts'
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
 * @returns Such as “Fox News says: about 90 minutes”, “three articles fit about 90 minutes”, “three articles agree”.
 */
export function campSays(survey: Survey, cells: readonly SurveyedCell[], who: string): string {
  if (cells.length === 1) return `${who} ${saysWhat(claimsOf(cells), survey.answerOf)}`
  const shared = survey.sharedAnswer(cells)
  if (shared === null) return `${who} agree`
  return shared.how === 'same' ? `${who} say: ${shared.answer}` : `${who} fit ${shared.answer}`
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
 * Say which articles have only one origin’s word, a clause for each origin: “two of them credit the Kremlin”.
 *
 * @param survey - The surveyed row.
 */
export function echoClauses(survey: Survey): string[] {
  return survey.echoes.map(({ name, cells }) => {
    const credited = claimsOf(cells).every(({ origin }) => origin.length > 0)
    return `${ofThem(cells.length, survey.settling.length)} ${credited ? 'credit' : 'rest on'} ${name}`
  })
}

/**
 * Count some of the articles that a sentence spoke of: “two of them”, “both”, “all three”.
 *
 * @param count - How many of them, from 1.
 * @param all - How many the sentence spoke of.
 */
export function ofThem(count: number, all: number): string {
  if (count < all) return `${countWord(count)} of them`
  return count === 2 ? 'both' : `all ${countWord(count)}`
}

/**
 * Say that articles hedge: “Fox News puts it as possible”.
 *
 * @param cells - Cells all of whose claims are hedged, at least one.
 * @param who - Names or counts them.
 */
export function hedge(cells: readonly SurveyedCell[], who: string): string {
  return `${who} ${cells.length === 1 ? 'puts' : 'put'} it as ${hedgesOf(cells)}`
}

/**
 * List the hedges of articles: “possible”, “expected and possible”.
 *
 * @param cells - Cells all of whose claims are hedged, at least one.
 */
export function hedgesOf(cells: readonly SurveyedCell[]): string {
  return listed([...new Set(claimsOf(cells).map(({ certainty }) => certainty))])
}

/**
 * Say that articles disagree with themselves: “Fox News disagrees with itself”.
 *
 * @param cells - Their cells, at least one.
 * @param who - Names or counts them.
 */
export function disagreeWithSelf(cells: readonly SurveyedCell[], who: string): string {
  return cells.length === 1 ? `${who} disagrees with itself` : `${who} disagree with themselves`
}

/**
 * List the articles that stay out of a dispute: they settle the question, yet conflict with no other article.
 *
 * @param survey - The surveyed row.
 * @returns Their cells; empty where no two articles conflict.
 */
export function uncontested({ camps, settling }: Survey): SurveyedCell[] {
  return camps.camps.length === 0 ? [] : settling.filter(({ article }) => camps.outside.includes(article))
}

/**
 * Say that articles stay out of a dispute: “Fox News conflicts with neither”.
 *
 * @param camps - The camps of the dispute.
 * @param cells - Their cells, at least one.
 * @param who - Names or counts them.
 */
export function conflictWithNone({ camps }: Camps, cells: readonly SurveyedCell[], who: string): string {
  return `${who} ${cells.length === 1 ? 'conflicts' : 'conflict'} with ${camps.length === 2 ? 'neither' : 'none of them'}`
}

/**
 * Say that articles leave the question open: “Fox News gives no figure”, “two others give no figure”.
 *
 * @param answerOf - Puts a claim’s value in words.
 * @param cells - Cells whose answers are all open, at least one.
 * @param who - Names or counts them.
 */
export function leaveOpen(
  answerOf: (claim: CellClaim) => string,
  cells: readonly SurveyedCell[],
  who: string,
): string {
  const answers = [...new Set(claimsOf(cells).map(answerOf))]
  const [one, several] = answers.every((answer) => answer.startsWith('no '))
    ? ['gives', 'give']
    : ['says only', 'say only']
  return `${who} ${cells.length === 1 ? one : several} ${listed(answers)}`
}

/**
 * Say that articles have nothing, by number: “two are silent”, “one is not read yet”.
 *
 * @param survey - The surveyed row.
 */
export function missingClauses({ silent, unread }: Survey): string[] {
  return [
    ...(silent.length > 0 ? [`${areCounted(silent.length)} silent`] : []),
    ...(unread.length > 0 ? [`${areCounted(unread.length)} not read yet`] : []),
  ]
}

function areCounted(count: number): string {
  return `${countWord(count)} ${count === 1 ? 'is' : 'are'}`
}
