import { listed } from '../../kinds/words.ts'
import { originCount, ownVoice } from '../origins.ts'
import { campSays, cellsOf, claimsOf, namesOf } from './clauses.ts'
import { agreementLeads, conflictLeads } from './leads-of-several.ts'
import { nobodyLeads, oneLeads } from './leads.ts'
import { conflictWithNone, disagreeWithSelf, echoClauses, hedge, leaveOpen, uncontested } from './remarks.ts'
import { listedNames, sentenceOf } from './words.ts'
import type { ArticlePair } from '../line-up.ts'
import type { Survey, SurveyedCell } from './survey.ts'

/**
 * Say in one or two sentences why a row’s headline holds: first what the articles answer, how the answers
 * stand and whose word they rest on; then who hedges, contradicts itself, leaves it open or is silent.
 *
 * @param survey - The surveyed row.
 */
export function reasonOf(survey: Survey): string {
  const main = sentenceOf([...answers(survey), ...rests(survey)])
  const sentences =
    survey.answering.length === 0 ? nobodyAnswers(survey) : [main, sentenceOf(remarks(survey, main))]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function nobodyAnswers(survey: Survey): string[] {
  const { cells, silent, unread } = survey
  if (cells.length === 0) return [sentenceOf(nobodyLeads(survey))]
  const them = silent.length === 1 ? 'it' : 'them'
  const read = `somebody read ${them} for this and found no answer`
  return [
    sentenceOf(
      silent.length === 0
        ? []
        : [`${namesOf(survey, silent)} ${silent.length === 1 ? 'is' : 'are'} silent on this`, read],
    ),
    sentenceOf(unread.length === 0 ? [] : [`nobody has read ${namesOf(survey, unread)} for this yet`]),
  ]
}

/** Say what the articles answer, and how the answers stand to each other. */
function answers(survey: Survey): string[] {
  const { answering, settling, outcome } = survey
  const [first] = settling
  if ((outcome === 'conflict' || outcome === 'self-conflict') && answering.length > 1) return conflict(survey)
  if (first !== undefined && settling.length === 1) return oneLeads(survey, first).slice(0, 1)
  return [...agreementLeads(survey).slice(0, 1), ...explain(survey, differences(survey))]
}

/**
 * List the pairs that tell more than the headline: those of articles that settle the question, yet not all
 * alike. An article with several claims is left out, since no single pair of claims speaks for it.
 */
function differences({ articlePairs, settling, sharedAnswer }: Survey): ArticlePair[] {
  const articles = settling.filter(({ claims }) => claims.length === 1).map(({ article }) => article)
  const pairs = articlePairs.filter(
    ({ a, b, relation }) => articles.includes(a) && articles.includes(b) && relation !== 'same',
  )
  return pairs.length > 1 && sharedAnswer(settling) !== null ? [] : pairs
}

function conflict(survey: Survey): string[] {
  const { camps, articlePairs } = survey
  const conflicts = articlePairs.filter(({ relation }) => relation === 'conflict')
  if (conflicts.length === 0) return conflictLeads(survey).slice(-1)
  const says = camps.camps
    .map((camp) => cellsOf(survey, camp))
    .map((cells) => campSays(survey, cells, namesOf(survey, cells)))
  const pairs = conflicts.map((pair) => pairNames(survey, pair, 'with'))
  return [
    ...(camps.clean
      ? says
      : [`${conflicts.length} of ${articlePairs.length} pairs of articles disagree: ${listedNames(pairs)}`]),
    ...explain(survey, conflicts.filter(isBetweenAnswers(survey))),
  ]
}

/** Leave out conflicts with a mere denial, which what the articles say has explained already. */
function isBetweenAnswers({ denying }: Survey): (pair: ArticlePair) => boolean {
  return ({ a, b }) => denying.every(({ article }) => article !== a && article !== b)
}

/** Give the reason of the first of some pairs, with their names where there are more articles than two. */
function explain(survey: Survey, [pair]: readonly ArticlePair[]): string[] {
  if (pair === undefined) return []
  const between = survey.answering.length > 2 ? `${pairNames(survey, pair, 'beside')}: ` : ''
  return [between + pair.reason]
}

function pairNames(survey: Survey, { a, b }: ArticlePair, preposition: string): string {
  return cellsOf(survey, [a, b]).map(survey.nameOf).join(` ${preposition} `)
}

/** Say whose word the answers rest on. */
function rests(survey: Survey): string[] {
  const { answering } = survey
  if (answering.length > 1) {
    return [
      ...echoClauses(survey).map((clause) => `${clause}, so they are not independent`),
      ...sharedInPart(survey),
      originCount(answering.length, survey.origins),
    ]
  }
  const credits = new Set(
    claimsOf(answering).map(({ credit }) => (credit === ownVoice ? `speaks ${credit}` : credit)),
  )
  return credits.size === 1 ? [`it ${[...credits].join('')}`] : []
}

/** Say which articles share origins for some of what they claim, and rest on others for the rest. */
function sharedInPart(survey: Survey): string[] {
  const shared = survey.origins.filter(
    ({ name, articles }) => articles.length > 1 && survey.echoes.every((echo) => echo.name !== name),
  )
  return [...Map.groupBy(shared, ({ articles }) => namesOf(survey, cellsOf(survey, articles)))].map(
    ([names, origins]) =>
      `${names} share ${origins.length === 1 ? 'an origin' : 'origins'}: ${listed(origins.map(({ name }) => name))}`,
  )
}

/**
 * Say who hedges, disagrees with itself, leaves the question open, stays out of a dispute, is silent or
 * unread.
 */
function remarks(survey: Survey, main: string): string[] {
  const { answering, settling, contradicting, hedging, open, camps, silent, unread } = survey
  const several = answering.length > 1
  const about = (
    cells: readonly SurveyedCell[],
    say: (cells: readonly SurveyedCell[], who: string) => string,
  ) => (cells.length === 0 ? [] : [say(cells, namesOf(survey, cells))])
  return [
    ...(several ? contradicting : []).map((cell) => contradiction(survey, cell)),
    ...about(
      // The reason of a pair may have named the difference in certainty already.
      hedging.filter((cell) => !main.includes(`${survey.nameOf(cell)} puts it as`)),
      hedge,
    ),
    ...about(settling.length < answering.length ? open : [], (cells, who) =>
      leaveOpen(survey.answerOf, cells, who),
    ),
    ...about(uncontested(survey), (cells, who) => conflictWithNone(camps, cells, who)),
    ...about(silent, (cells, who) => `${who} ${cells.length === 1 ? 'is' : 'are'} silent on this`),
    ...about(unread, (_, who) => `nobody has read ${who} for this yet`),
  ]
}

function contradiction(survey: Survey, cell: SurveyedCell): string {
  const own = cell.claims.map(({ id }) => id)
  const reasons = survey.claimPairs
    .filter(({ a, b, relation }) => own.includes(a) && own.includes(b) && relation === 'conflict')
    .map(({ reason }) => reason)
  return [disagreeWithSelf([cell], survey.nameOf(cell)), ...reasons.slice(0, 1)].join(': ')
}
