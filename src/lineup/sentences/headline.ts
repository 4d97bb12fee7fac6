import { campSays, namesOf } from './clauses.ts'
import { agreementLeads, conflictLeads } from './leads-of-several.ts'
import { nobodyLeads, oneLeads } from './leads.ts'
import {
  conflictWithNone,
  disagreeWithSelf,
  echoClauses,
  hedge,
  hedgesOf,
  leaveOpen,
  missingClauses,
  ofThem,
  uncontested,
} from './remarks.ts'
import { counted, sentenceOf, wordsIn } from './words.ts'
import type { Survey, SurveyedCell } from './survey.ts'

/** The most words that a headline may have. */
export const headlineWords = 20

/**
 * Say in one sentence of at most 20 words what a row shows.
 *
 * The sentence begins with what matters most, in the fullest wording that fits; the last wording of each case
 * only counts and always fits. What else is worth saying follows as long as there is room.
 *
 * @param survey - The surveyed row.
 */
export function headlineOf(survey: Survey): string {
  const { leads, extras } = partsOf(survey)
  const fits = (clauses: readonly string[]) => wordsIn(clauses.join(' ')) <= headlineWords
  const clauses = leads.filter((lead) => fits([lead])).slice(0, 1)
  for (const extra of extras) if (fits([...clauses, extra])) clauses.push(extra)
  return sentenceOf(clauses)
}

interface Parts {
  /** Wordings of the main clause, the fullest first. */
  readonly leads: readonly string[]
  /** Further clauses, the weightiest first. */
  readonly extras: readonly string[]
}

function partsOf(survey: Survey): Parts {
  const { answering, settling, contradicting, outcome, camps } = survey
  const [first] = answering
  const [settler] = settling
  if (first === undefined) return { leads: nobodyLeads(survey), extras: [] }
  if (answering.length === 1) {
    return { leads: oneLeads(survey, first), extras: [...hedgeClauses(survey), ...missingClauses(survey)] }
  }
  if (outcome === 'conflict' || outcome === 'self-conflict') {
    const itself = camps.camps.length === 0 ? [] : contradicting
    return {
      leads: conflictLeads(survey),
      extras: [
        ...named(survey, itself, disagreeWithSelf),
        ...uncontestedClauses(survey),
        ...echoClauses(survey),
        ...openClauses(survey),
        ...hedgeClauses(survey),
        ...missingClauses(survey),
      ],
    }
  }
  if (settler !== undefined && settling.length === 1) {
    return { leads: oneLeads(survey, settler), extras: [...openClauses(survey), ...missingClauses(survey)] }
  }
  return {
    leads: agreementLeads(survey),
    extras: [
      ...echoClauses(survey),
      ...denialClauses(survey),
      ...openClauses(survey),
      ...hedgeClauses(survey),
      ...missingClauses(survey),
    ],
  }
}

/** Speak of one article by its name, of several by their number. */
function named(
  survey: Survey,
  cells: readonly SurveyedCell[],
  say: (cells: readonly SurveyedCell[], who: string) => string,
): string[] {
  if (cells.length === 0) return []
  return [
    say(cells, cells.length === 1 ? namesOf(survey, cells) : ofThem(cells.length, survey.answering.length)),
  ]
}

/** Speak of the articles that stay out of a dispute. */
function uncontestedClauses(survey: Survey): string[] {
  const cells = uncontested(survey)
  return cells.length === 0 ? [] : [conflictWithNone(survey.camps, cells, counted(cells.length, 'other'))]
}

/** Speak of the articles that only deny, where the main clause speaks of those that give an answer. */
function denialClauses(survey: Survey): string[] {
  const { giving, denying } = survey
  if (giving.length < 2 || denying.length === 0) return []
  return [campSays(survey, denying, nameOrOthers(survey, denying))]
}

/** Speak of the articles that leave open what the main clause says others settle. */
function openClauses(survey: Survey): string[] {
  const { answering, settling, open, answerOf } = survey
  if (settling.length === answering.length) return []
  return [leaveOpen(answerOf, open, nameOrOthers(survey, open))]
}

function nameOrOthers(survey: Survey, cells: readonly SurveyedCell[]): string {
  return cells.length === 1 ? namesOf(survey, cells) : counted(cells.length, 'other')
}

function hedgeClauses(survey: Survey): string[] {
  const { answering, hedging } = survey
  if (answering.length === 1) return hedging.length === 0 ? [] : [`it is put as ${hedgesOf(hedging)}`]
  return named(survey, hedging, hedge)
}
