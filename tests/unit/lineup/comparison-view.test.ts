import { describe, expect, test } from 'vitest'
import type { KindContext } from '../../../src/kinds/context.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import type { KindId } from '../../../src/kinds/registry.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import {
  originChains,
  originSummary,
  pictureOf,
  reasonBeside,
  surroundings,
} from '../../../src/lineup/comparison-view.ts'
import type { CellClaim, Column, Row } from '../../../src/lineup/line-up.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'
import type { Said, Told } from '../kinds/shared/pictures/subject-of.ts'
import { tables } from '../kinds/tables/tables.ts'

const values = Object.fromEntries(Object.entries(tables).map(([kind, { said }]) => [kind, said[0]![0]]))

const ids = Object.keys(kinds) as KindId[]

function draw(kind: KindId, told: readonly Told[]) {
  const fact = {
    kind,
    label: 'Fact',
    question: 'What?',
    cues: ['cue'],
    why: '',
    ...tables[kind].options,
  }
  return pictureOf(fact, rowOf(kind, told), columnsOf(told.length), (id) => `Dr ${id}`)
}

describe('pictureOf', () => {
  test.each(ids)('draws a row of the kind %s in its own way', (kind) => {
    expect(draw(kind, [[{ value: values[kind] }], 'silent'])?.shape ?? null).toBe(tables[kind].shape)
  })

  test.each(ids)('draws no silent row of the kind %s', (kind) => {
    expect(draw(kind, ['silent', 'unread'])).toBeNull()
  })

  test.each(ids)('draws no single answer of the only article, kind %s', (kind) => {
    expect(draw(kind, [[{ value: values[kind] }]])).toBeNull()
  })

  test('draws two answers of the only article', () => {
    const told = [[{ value: { minutes: 60, precision: 'exact' } }, { value: values['duration'] }]]
    expect(draw('duration', told)?.shape).toBe('line')
  })

  test.each(ids)('draws an article that denies every answer, kind %s', (kind) => {
    const drawn = draw(kind, [[{ value: values[kind] }], [{ value: null, denies: true }]])
    expect(drawn?.shape ?? null).toBe(tables[kind].shape)
    if (drawn !== null) expect(JSON.stringify(drawn)).toContain('"denies"')
  })

  test('tells silence from what nobody has read', () => {
    const drawn = draw('duration', [[{ value: { minutes: 60, precision: 'exact' } }], 'silent', 'unread'])
    expect(drawn?.shape === 'line' && drawn.lanes.map(({ instead }) => instead?.absence)).toEqual([
      undefined,
      'silent',
      'unread',
    ])
  })

  test('names people, options, topics and units', () => {
    const drawn = (kind: KindId) => JSON.stringify(draw(kind, [[{ value: values[kind] }], 'silent']))
    expect(drawn('people')).toContain('Dr ann-archer')
    expect(drawn('invitations')).toContain('Dr ben-bold')
    expect(drawn('choice')).toContain('a treaty was signed')
    expect(drawn('topics')).toContain('trade')
    expect(drawn('quantity')).toContain('letters')
  })
})

/** IDs in capitals are names enough for tests. */
const nameOf = (id: string): string => id.toUpperCase()

/**
 * Build columns called a, b, c …
 *
 * @param count - How many.
 */
function columnsOf(count: number): Column[] {
  return 'a b c d e f g h i j k l'
    .split(' ')
    .slice(0, count)
    .map((article) => ({
      article,
      outlet: article,
      outletName: article,
      name: nameOf(article),
      inSentence: article,
      initials: article,
      identified: true,
      title: null,
      published: null,
      language: 'en',
      updates: null,
    }))
}

/**
 * Build a row over columns called a, b, c …
 *
 * @param kind - The kind’s ID.
 * @param told - What each article has.
 * @param context - What the kind may ask.
 */
function rowOf(kind: string, told: readonly Told[], context: KindContext = { nameOf }): Row {
  const cells = columnsOf(told.length).map(({ article }, index) => {
    const has = told[index]!
    const coverage = has === 'silent' || has === 'unread' ? has : ('says' as const)
    return {
      article,
      fact: 'fact',
      coverage,
      claims:
        typeof has === 'string'
          ? []
          : has.map((said, number) => claimOf(kind, `${article}/${number}`, said, context)),
      answers: [],
      brief: '',
      standing: 'alone' as const,
      sentence: '',
      contrast: null,
      silence: null,
      differs: false,
      changed: false,
      contradictions: [],
    }
  })
  return {
    fact: 'fact',
    label: 'Fact',
    question: 'What?',
    kind,
    why: '',
    lead: false,
    cells,
    voices: [],
    claimPairs: () => [],
    articlePairs: () => [],
    byCamp: () => ({ camps: [], campPairs: [] }),
    origins: [],
    headline: '',
    reason: '',
    outcome: 'single',
    difference: '',
    rank: 1,
  }
}

function claimOf(
  kind: string,
  id: string,
  { value, denies = false, hedge }: Said,
  context: KindContext,
): CellClaim {
  const origin = { id: 'origin', name: 'origin' }
  return {
    id,
    value,
    answer: value === null ? 'denies it' : (denies ? 'denies: ' : '') + kindOf(kind).phrase(value, context),
    quote: '',
    language: 'en',
    translated: null,
    place: { paragraph: 1, start: 0, end: 1, before: '', after: '', quote: '' },
    voice: 'outlet',
    certainty: 'stated',
    denies,
    origin: [],
    independentOrigin: origin,
    whose: { ...origin, own: false },
    credit: '',
    hedge: hedge ?? null,
    note: null,
    correctedBy: null,
  }
}

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

const place = { paragraph: 1, end: 99, quote: 'x' }

test.each<[string, { start: number; before: string; after: string }, string, string]>([
  ['short context stays whole', { start: 10, before: 'The ferry ', after: '.' }, 'The ferry ', '.'],
  ['no context', { start: 0, before: '', after: '' }, '', ''],
  [
    'cut context loses its broken words',
    { start: 80, before: 'arbour master said on Tuesday as', after: ' before the second storm had arr' },
    '…master said on Tuesday as',
    ' before the second storm had…',
  ],
  [
    'context that begins with the paragraph is not cut',
    { start: 32, before: 'harbour master said on Tuesday a', after: '' },
    'harbour master said on Tuesday a',
    '',
  ],
  [
    'context shortened for a character is cut all the same',
    { start: 80, before: 'rbour master said on Tuesday as', after: ' before the second storm had ar' },
    '…master said on Tuesday as',
    ' before the second storm had…',
  ],
  [
    'a script without spaces keeps as many words as others have',
    { start: 80, before: '船'.repeat(32), after: '港'.repeat(32) },
    `…${'船'.repeat(8)}`,
    `${'港'.repeat(8)}…`,
  ],
])('%s', (_, context, before, after) => {
  expect(surroundings({ ...place, ...context })).toEqual({ before, after })
})

describe('reasonBeside', () => {
  const row = (outcome: Row['outcome'], headline: string, reason: string, cells = 3) =>
    ({ outcome, headline, reason, cells: Array.from({ length: cells }) }) as unknown as Row

  test('gives what the headline doesn’t tell', () => {
    const reason = 'Both name Ann; the blog adds Ben.'
    expect(reasonBeside(row('uneven', 'The blog names two; the wire names one of them.', reason))).toBe(
      reason,
    )
  })

  test.each([
    ['The wire says fog; the blog says rain; one is silent.', 'The wire says fog; the radio says snow.'],
    ['The wire says fog.', 'The wire says fog, which goes less far; the radio says snow.'],
    ['Three say snow; the Wire says fog, on Ann’s word.', 'The blog says snow; the wire says fog.'],
  ])('gives nothing beside “%s” where that tells part of it', (headline, reason) => {
    expect(reasonBeside(row('voices-differ', headline, reason))).toBeNull()
  })

  test('always gives why an article contradicts itself', () => {
    const reason = 'Both are Ann’s words in the wire, and both can’t hold.'
    expect(reasonBeside(row('contradiction', reason, reason))).toBe(reason)
  })

  test.each(['single', 'same', 'silent', 'unread'] as const)(
    'gives nothing where the outcome is %s',
    (outcome) => {
      expect(
        reasonBeside(row(outcome, 'Only the wire says fog.', 'None of the two others answers.')),
      ).toBeNull()
    },
  )

  test('says where the story has one article only', () => {
    const reason = 'The story has no other article yet.'
    expect(reasonBeside(row('single', 'The wire says fog.', reason, 1))).toBe(reason)
  })
})
