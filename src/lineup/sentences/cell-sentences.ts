import { sideClause } from './side-wordings.ts'
import { claimPredicate, hedgeOf, predicateOf, whoIn } from './sides.ts'
import type { NamedCell, UntoldRow } from './sides.ts'
import { contradictionPredicate } from './voice-wordings.ts'
import { atSentenceStart, sentenceOf } from './words.ts'

/**
 * Say in one sentence that stands alone what an article has on a fact.
 *
 * @returns Such as “Fox News says only “lengthy”, crediting Donald Trump.”, “The note is silent on this.”
 */
export function cellSentence(row: UntoldRow, cell: NamedCell): string {
  const { name, coverage, answers } = cell
  if (coverage === 'unread') return sentenceOf([`nobody has read ${name} for this yet`])
  if (coverage === 'silent') return sentenceOf([`${name} is silent on this`])
  const contradiction = row.contradictions.find(({ article }) => article === cell.article)
  const lead = answers[0]!.claim
  const credit =
    lead.independentOrigin === null
      ? ', naming no source'
      : lead.whose.own
        ? ''
        : `, crediting ${lead.whose.name}`
  const said =
    contradiction === undefined
      ? `${claimPredicate(lead, row.relating)}${hedgeOf([lead])}${credit}`
      : contradictionPredicate(row, contradiction)
  return `${atSentenceStart(name)} ${said}.`
}

/**
 * Say how one article’s answer stands beside the others’, from its own page: “It says only “lengthy”; three put it at about 90 minutes.”
 *
 * @param article - An article that answers.
 * @returns Null where it says what all say that answer, or answers alone.
 */
export function contrastOf(row: UntoldRow, article: string): string | null {
  const { relating, sides } = row
  const own = sides.find(({ cells }) => cells.some((cell) => cell.article === article))
  const contradiction = row.contradictions.find((found) => found.article === article)
  if (own === undefined) return null
  const others = sides.filter((side) => side !== own)
  if (others.length === 0 && contradiction === undefined) return null
  const cell = own.cells.filter((candidate) => candidate.article === article)
  const itself =
    contradiction === undefined
      ? `it ${predicateOf({ ...own, cells: cell }, relating)}${hedgeOf(cell)}`
      : `it ${contradictionPredicate(row, contradiction)}`
  return sentenceOf([
    itself,
    ...others.map((side) => `${whoIn(side.cells)} ${sideClause(sides, side, relating)}`),
  ])
}
