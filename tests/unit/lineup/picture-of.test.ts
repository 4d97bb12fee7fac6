import { describe, expect, test } from 'vitest'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { pictureOf } from '../../../src/lineup/picture-of.ts'
import type { KindContext } from '../../../src/kinds/kind.ts'
import type { CellClaim, Column, Row } from '../../../src/lineup/line-up.ts'
import { tables } from '../kinds/tables/tables.ts'
import type { KindId } from '../../../src/kinds/registry.ts'
import type { Said, Told } from '../kinds/shared/pictures/subject-of.ts'

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
      name: nameOf(article),
      inSentence: article,
      initials: article,
      identified: true,
      title: null,
      published: null,
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
    claimPairs: [],
    articlePairs: [],
    camps: [],
    campPairs: [],
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
    answer: (denies ? 'denies: ' : '') + kindOf(kind).phrase(value, context),
    quote: '',
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
