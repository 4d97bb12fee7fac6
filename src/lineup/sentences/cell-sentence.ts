import { ownVoice } from '../origins.ts'
import { settlingClaims } from '../outcome.ts'
import { leaveOpen } from './remarks.ts'
import { asClause, sentenceOf } from './words.ts'
import type { CellClaim } from '../line-up.ts'
import type { RelatingKind } from '../relate-claims.ts'
import type { SurveyedCell } from './survey.ts'

/**
 * Say in one sentence that stands alone what an article has on a fact.
 *
 * @param cell - The cell.
 * @param name - The article’s name as it stands inside a sentence.
 * @param relating - The fact’s kind and its names.
 * @returns Such as “Fox News gives no figure.”, “The note is silent on this.”,
 *   “Forbes says: about 90 minutes; it credits the Kremlin.”
 */
export function cellSentence(cell: SurveyedCell, name: string, { kind, context }: RelatingKind): string {
  if (cell.coverage === 'unread') return sentenceOf([`nobody has read ${name} for this yet`])
  if (cell.coverage === 'silent') return sentenceOf([`${name} is silent on this`])
  const answerOf = ({ value }: CellClaim) => asClause(kind.phrase(value, context))
  const { isOpen } = kind.nouns
  const claims = settlingClaims(cell.claims, isOpen)
  if (claims.every(({ value, denies }) => !denies && isOpen(value))) {
    return sentenceOf([leaveOpen(answerOf, [cell], name)])
  }
  const answers = new Set(claims.map((claim) => `${sayOrDeny(claim)}: ${answerOf(claim)}`))
  const credits = new Set(claims.map(({ credit }) => (credit === ownVoice ? '' : `it ${credit}`)))
  return sentenceOf([
    `${name} ${[...answers].join('; it also ')}`,
    cell.disagreesWithItself ? 'it disagrees with itself' : '',
    credits.size === 1 ? [...credits].join('') : '',
  ])
}

function sayOrDeny({ denies, hedge }: CellClaim): string {
  return `${denies ? 'denies' : 'says'}${hedge === null ? '' : `, as ${hedge}`}`
}
