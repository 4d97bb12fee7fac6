import type { Corpus } from '../corpus/corpus.ts'
import type { Cell, LineUp } from '../lineup/line-up.ts'
import type { Publication, RecordedAnswer } from '../schema/publication.ts'
import { byCodeUnits } from '../text/order.ts'

/**
 * Record what the site says, to know later what was changed.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories.
 */
export function recordPublication(corpus: Corpus, lineUps: Iterable<LineUp>): Publication {
  const cells = [...lineUps].flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const answers = cells
    .filter(({ coverage }) => coverage !== 'unread')
    .map((cell) => [`${cell.article}/${cell.fact}`, recordedAnswer(cell)] as const)
    .sort(([a], [b]) => byCodeUnits(a, b))
  return { version: 1, corrections: [...corpus.corrections.keys()], claims: Object.fromEntries(answers) }
}

function recordedAnswer({ coverage, claims }: Cell): Publication['claims'][string] {
  if (coverage === 'silent') return 'silent'
  return claims.map(({ answer, value, denies, quote, origin }) => {
    return { answer, value, denies, quote, origin: origin.map(({ id }) => id) }
  })
}

/**
 * Write a record with one answer a line, so that two versions of the file differ in the lines of the answers that differ.
 *
 * @param publication - The record.
 * @returns The text of `published.lock.json`.
 */
export function publicationText({ version, corrections, claims }: Publication): string {
  const answers = Object.entries(claims).map(
    ([key, answer]) => `    ${JSON.stringify(key)}: ${JSON.stringify(answer)}`,
  )
  return `{
  "version": ${version},
  "corrections": ${JSON.stringify(corrections)},
  "claims": {
${answers.join(',\n')}
  }
}
`
}

/**
 * List what a record lacks of what the site says now. How an answer is put in words doesn’t count.
 *
 * @param publication - What the site says now.
 * @param recorded - The record; null where there is none yet.
 * @returns IDs of answers, `<article>/<fact>`, and of corrections.
 */
export function unrecorded(publication: Publication, recorded: Publication | null): string[] {
  const known = recorded?.claims ?? {}
  const answers = Object.entries(publication.claims).filter(
    ([key, answer]) => essence(known[key]) !== essence(answer),
  )
  const corrections = publication.corrections.filter((id) => !recorded?.corrections.includes(id))
  return [...answers.map(([key]) => key), ...corrections]
}

function essence(answer: RecordedAnswer | undefined): string | undefined {
  return typeof answer === 'object'
    ? JSON.stringify(answer.map((claim) => ({ ...claim, answer: '' })))
    : answer
}
