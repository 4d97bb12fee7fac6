import { listed } from '../../kinds/words.ts'
import { claimsOf } from './clauses.ts'
import { countWord } from './words.ts'
import type { Camps } from '../camps.ts'
import type { CellClaim } from '../line-up.ts'
import type { Survey, SurveyedCell } from './survey.ts'

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
