import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { originChains } from '../../../src/lineup/origin-chains.ts'
import { originSummary } from '../../../src/lineup/origin-summary.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'

const minutes = { minutes: 40, precision: 'exact' }

function rowOf(answers: Record<string, readonly ClaimSpec[] | 'silent'>) {
  const articles = Object.fromEntries(
    Object.entries(answers).map(([id, claims]) => [id, { answers: { 'crossing-length': claims } }]),
  )
  const { rows, columns } = buildLineUp(buildCorpus({ articles }), 'alma-aground')
  return { row: rows[0]!, columns }
}

const shown = (answers: Record<string, readonly ClaimSpec[] | 'silent'>) => {
  const { row, columns } = rowOf(answers)
  return originChains(row, columns).map(
    ({ origin, chains }) =>
      `${origin?.name ?? '?'}: ` +
      chains.map(({ by, article }) => [...by, article].map(({ name }) => name).join(' → ')).join('; '),
  )
}

describe('originChains', () => {
  test.each<[string, Record<string, readonly ClaimSpec[] | 'silent'>, string[]]>([
    ['no answer', { gazette: 'silent' }, []],
    ['an own voice', { gazette: [{ value: minutes, origin: [] }] }, ['Harbour Gazette: Harbour Gazette']],
    [
      'one origin by two ways',
      {
        digest: [{ value: minutes, origin: ['wire', 'coast-guard'] }],
        gazette: [{ value: minutes, origin: ['coast-guard'] }],
      },
      ['the coast guard: Skerry Wire → The morning digest; Harbour Gazette'],
    ],
    [
      'a spokesperson and a statement on the way',
      {
        gazette: [{ value: minutes, origin: ['rescue-notice'] }],
        radio: [{ value: minutes, origin: ['cy-marsh'] }],
      },
      ['the coast guard: notice on the rescue → Harbour Gazette; Cy Marsh → Radio Nordhavn'],
    ],
    [
      'equal ways of one article once',
      {
        gazette: [
          { value: minutes, origin: ['ada-holm'] },
          { value: minutes, origin: ['ada-holm'] },
        ],
      },
      ['Ada Holm: Harbour Gazette'],
    ],
    [
      'a report without a name last',
      {
        gazette: [{ value: minutes, origin: [], certainty: 'reported' }],
        radio: [{ value: minutes, origin: ['ada-holm'] }],
      },
      ['Ada Holm: Radio Nordhavn', '?: Harbour Gazette'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(shown(answers)).toEqual(expected)
  })
})

describe('originSummary', () => {
  test.each<[Record<string, readonly ClaimSpec[] | 'silent'>, string | null]>([
    [{ gazette: 'silent' }, null],
    [{ gazette: [{ value: minutes, origin: [] }] }, 'One article, one independent origin: Harbour Gazette.'],
    [
      {
        gazette: [{ value: minutes, origin: ['ada-holm'] }],
        radio: [{ value: minutes, origin: ['ada-holm'] }],
      },
      'Two articles, one independent origin: Ada Holm.',
    ],
    [{ gazette: [{ value: minutes, origin: [], certainty: 'reported' }] }, 'One article, no origin named.'],
  ])('%#', (answers, expected) => {
    expect(originSummary(rowOf(answers).row)).toBe(expected)
  })
})
