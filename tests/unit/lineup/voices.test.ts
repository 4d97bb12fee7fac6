import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import {
  creditOf,
  independentOrigin,
  originChains,
  originNamed,
  originSummary,
} from '../../../src/lineup/voices.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec } from '../../support/corpus-builder.ts'

const corpus = buildCorpus({ articles: {} })

describe('originNamed', () => {
  test.each([
    ['ada-holm', 'Ada Holm'],
    ['blog', 'the quay blog'],
    ['captains-log', 'the captain’s log'],
    ['nobody-known', 'nobody-known'],
  ])('names %s', (id, name) => {
    expect(originNamed(corpus, id)).toEqual({ id, name })
  })
})

describe('independentOrigin', () => {
  test.each<[string, string[], string]>([
    ['an empty chain is the outlet’s own word', [], 'gazette'],
    ['one person', ['ada-holm'], 'ada-holm'],
    ['an outlet', ['wire'], 'wire'],
    ['the end of a longer chain', ['wire', 'ada-holm'], 'ada-holm'],
    ['the speaker of a statement', ['captains-log'], 'ada-holm'],
    ['the institution that somebody speaks for', ['cy-marsh'], 'coast-guard'],
    ['the institution behind a spokesman’s statement', ['wire', 'rescue-notice'], 'coast-guard'],
    ['the institution itself', ['coast-guard'], 'coast-guard'],
  ])('is %s', (_, chain, id) => {
    expect(independentOrigin(corpus, { origin: chain, certainty: 'expected' }, 'gazette')).toEqual(
      originNamed(corpus, id),
    )
  })
})

test('there is no origin where an article reports something without saying from whom', () => {
  expect(independentOrigin(corpus, { origin: [], certainty: 'reported' }, 'gazette')).toBeNull()
  expect(independentOrigin(corpus, { origin: ['wire'], certainty: 'reported' }, 'gazette')).toEqual(
    originNamed(corpus, 'wire'),
  )
})

describe('creditOf', () => {
  test.each<[string[], string]>([
    [[], 'in its own voice'],
    [['ada-holm'], 'credits Ada Holm'],
    [['wire', 'ada-holm'], 'credits Ada Holm, by way of Skerry Wire'],
    [['blog', 'wire', 'ada-holm'], 'credits Ada Holm, by way of the quay blog and Skerry Wire'],
    [['captains-log'], 'credits Ada Holm (the captain’s log)'],
    [['wire', 'cy-marsh'], 'credits Cy Marsh for the coast guard, by way of Skerry Wire'],
  ])('of %j reads “%s”', (chain, credit) => {
    expect(creditOf(corpus, { origin: chain, certainty: 'stated' })).toBe(credit)
  })
})

describe('the origins of a row', () => {
  const says = (minutes: number | null, ...origins: string[][]): ArticleSpec => ({
    answers: { 'crossing-length': origins.map((origin) => ({ value: length(minutes), origin })) },
  })
  const rowOf = (articles: Record<string, ArticleSpec>) =>
    buildLineUp(buildCorpus({ articles }), 'alma-aground').rows[0]!

  test('are gathered in column order, each with its articles and claims', () => {
    expect(
      rowOf({ blog: says(90, ['cy-marsh']), gazette: says(90, [], ['coast-guard']), wire: {} }).origins,
    ).toEqual([
      {
        id: 'coast-guard',
        name: 'the coast guard',
        articles: ['blog', 'gazette'],
        claims: ['blog/crossing-length', 'gazette/crossing-length/2'],
      },
      {
        id: 'gazette',
        name: 'Harbour Gazette',
        articles: ['gazette'],
        claims: ['gazette/crossing-length/1'],
      },
    ])
  })

  test('leave out claims that name no source', () => {
    const reported: ArticleSpec = {
      answers: { 'crossing-length': [{ value: length(90), certainty: 'reported' }] },
    }
    expect(rowOf({ blog: reported }).origins).toEqual([])
    expect(creditOf(corpus, { origin: [], certainty: 'reported' })).toBe('names no source')
  })
})

const minutes = { minutes: 40, precision: 'exact' }

function rowWith(answers: Record<string, readonly ClaimSpec[] | 'silent'>) {
  const articles = Object.fromEntries(
    Object.entries(answers).map(([id, claims]) => [id, { answers: { 'crossing-length': claims } }]),
  )
  const { rows, columns } = buildLineUp(buildCorpus({ articles }), 'alma-aground')
  return { row: rows[0]!, columns }
}

const shown = (answers: Record<string, readonly ClaimSpec[] | 'silent'>) => {
  const { row, columns } = rowWith(answers)
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
    expect(originSummary(rowWith(answers).row)).toBe(expected)
  })
})
