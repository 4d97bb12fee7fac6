import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import { claimRelations } from '../../../src/lineup/line-up.ts'
import { isFit, turnedRound, relateClaims, sayTheSame, standAgainst } from '../../../src/lineup/relations.ts'
import type { ClaimRelationName } from '../../../src/lineup/line-up.ts'
import type { RelatableClaim } from '../../../src/lineup/relations.ts'
import { length, persons } from '../../support/corpus-builder.ts'

const nameOf = (id: string) => id
const context = { nameOf }
const lengths = { kind: kindOf('duration'), context }
const people = { kind: kindOf('people'), context }

type Certainty = RelatableClaim['certainty']
const says = (value: unknown, certainty: Certainty = 'stated'): RelatableClaim => ({
  value,
  certainty,
  denies: false,
})
const denies = (value: unknown, certainty: Certainty = 'stated'): RelatableClaim => ({
  ...says(value, certainty),
  denies: true,
})

describe('relateClaims', () => {
  test.each<[string, RelatableClaim, RelatableClaim, ClaimRelationName, string]>([
    ['one value', says(length(90)), says(length(90)), 'same', 'both say 90 minutes'],
    [
      'one value, the first surer',
      says(length(90)),
      says(length(90), 'possible'),
      'surer',
      'both say 90 minutes; the first more surely',
    ],
    [
      'one value, the second surer',
      says(length(90), 'expected'),
      says(length(90), 'reported'),
      'hedged',
      'both say 90 minutes; the second more surely',
    ],
    [
      'a figure within a range',
      says(length(90)),
      says(length(90, 'about')),
      'sharper',
      '90 minutes fits about 90 minutes, taken as 75 to 105 minutes',
    ],
    [
      'two figures',
      says(length(90), 'reported'),
      says(length(30)),
      'conflict',
      '30 minutes and 90 minutes are different figures',
    ],
    [
      'a guess against a figure',
      says(length(90), 'possible'),
      says(length(30)),
      'incomparable',
      '30 minutes and 90 minutes are different figures; not both are put as holding',
    ],
    [
      'a figure against an expectation',
      says(length(90)),
      says(length(30), 'expected'),
      'incomparable',
      '30 minutes and 90 minutes are different figures; not both are put as holding',
    ],
    [
      'a denial of what is said',
      says(length(90)),
      denies(length(90)),
      'conflict',
      'one gives the answer 90 minutes, the other denies 90 minutes',
    ],
    [
      'a denial of what fits',
      denies(length(90, 'about')),
      says(length(90)),
      'conflict',
      'one denies about 90 minutes, the other gives the answer 90 minutes',
    ],
    [
      'a denial of another value',
      says(length(90)),
      denies(length(30)),
      'incomparable',
      'one gives the answer 90 minutes, the other denies 30 minutes',
    ],
    [
      'a denial of the whole question',
      says(length(90)),
      denies(null),
      'conflict',
      'one gives the answer 90 minutes, the other denies it altogether',
    ],
    [
      'a mere possibility against a denial of the whole question',
      says(length(90), 'possible'),
      denies(null),
      'incomparable',
      'one gives the answer 90 minutes, the other denies it altogether',
    ],
    [
      'an unsure denial',
      says(length(90)),
      denies(length(90), 'possible'),
      'incomparable',
      'one gives the answer 90 minutes, the other denies 90 minutes',
    ],
    ['two denials of one value', denies(length(90)), denies(length(90)), 'same', 'both deny 90 minutes'],
    ['two denials of the whole question', denies(null), denies(null), 'same', 'both deny it altogether'],
    [
      'a denial of the whole question and of one answer',
      denies(null),
      denies(length(90)),
      'overlapping',
      'one denies it altogether, the other denies 90 minutes',
    ],
    [
      'denials of values that fit',
      denies(length(90)),
      denies(length(90, 'about')),
      'overlapping',
      'one denies 90 minutes, the other denies about 90 minutes',
    ],
    [
      'denials of values in conflict',
      denies(length(90)),
      denies(length(30)),
      'incomparable',
      'one denies 90 minutes, the other denies 30 minutes',
    ],
  ])('%s', (_, a, b, relation, reason) => {
    expect(relateClaims(lengths, a, b)).toMatchObject({ relation, reason })
  })

  test.each([
    ['somebody else, among others', persons(['bo-lind'], false), 'incomparable'],
    ['the same person, among others', persons(['ada-holm', 'bo-lind'], false), 'conflict'],
  ])('to deny one name of an open list conflicts only with who gives it: %s', (_, value, relation) => {
    expect(relateClaims(people, says(value), denies(persons(['ada-holm'], false))).relation).toBe(relation)
  })

  const claim = fc.record({
    value: fc
      .tuple(fc.constantFrom(30, 60, 90), fc.constantFrom('exact', 'about', 'under', 'over'))
      .map(([minutes, precision]): unknown => ({ minutes, precision })),
    certainty: fc.constantFrom('stated', 'reported', 'expected', 'possible'),
    denies: fc.boolean(),
  }) as fc.Arbitrary<RelatableClaim>

  test('turned round is the mirror', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        expect(relateClaims(lengths, b, a).relation).toBe(turnedRound(relateClaims(lengths, a, b).relation))
      }),
    )
  })

  test('finds a claim the same as itself', () => {
    fc.assert(
      fc.property(claim, (a) => {
        expect(relateClaims(lengths, a, a).relation).toBe('same')
      }),
    )
  })
})

test('a mirror’s mirror is the relation itself, and fits as it does', () => {
  for (const relation of claimRelations) {
    expect(turnedRound(turnedRound(relation))).toBe(relation)
    expect(isFit(turnedRound(relation))).toBe(isFit(relation))
  }
  expect(isFit('hedged') && isFit('same') && isFit('overlapping')).toBe(true)
  expect(isFit('conflict') || isFit('incomparable')).toBe(false)
})

const short: Record<string, ClaimRelationName> = {
  s: 'same',
  v: 'vaguer',
  x: 'conflict',
  '-': 'incomparable',
}

/** Relations by pair: `a1 b1 s` says that the claims a1 and b1 are the same. Pairs that are missing are incomparable. */
function relationOf(...given: string[]) {
  const table = new Map<string, ClaimRelationName>()
  for (const line of given) {
    const [one = '', other = '', letter = ''] = line.split(' ')
    table.set(`${one} ${other}`, short[letter]!)
    table.set(`${other} ${one}`, turnedRound(short[letter]!))
  }
  return (one: string, other: string) => ({
    relation: table.get(`${one} ${other}`) ?? ('incomparable' as const),
    onlyA: [],
    onlyB: [],
    reason: '',
  })
}

describe('standAgainst', () => {
  test.each<[string, string[], string[], string[], readonly [string, string] | null]>([
    ['one claim each, the same', ['a1'], ['b1'], ['a1 b1 s'], null],
    ['one claim each, in conflict', ['a1'], ['b1'], ['a1 b1 x'], ['a1', 'b1']],
    ['one claim each, incomparable', ['a1'], ['b1'], [], null],
    ['no claims', [], ['b1'], [], null],
    [
      'who gives two answers doesn’t stand against who gives one of them',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 x', 'a1 b1 s', 'a2 b1 x'],
      null,
    ],
    [
      'who gives two answers stands against who gives a third',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 x', 'a1 b1 x', 'a2 b1 x'],
      ['a1', 'b1'],
    ],
    [
      'a vague claim that fits doesn’t excuse a precise one that conflicts',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 v', 'a1 b1 v', 'a2 b1 x'],
      ['a2', 'b1'],
    ],
    [
      'what can’t be compared doesn’t soften a conflict',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 x'],
      ['a1', 'b1'],
    ],
    [
      'a claim that conflicts with one and fits another isn’t decisive',
      ['a1'],
      ['b1', 'b2'],
      ['a1 b1 x', 'a1 b2 v', 'b1 b2 x'],
      null,
    ],
    [
      'the second group may hold the claim that decides',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 x', 'a1 b2 s', 'a2 b1 x'],
      ['a2', 'b1'],
    ],
    [
      'only the second group’s claim decides, and the pair keeps its order',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 x', 'a1 b2 s', 'a2 b1 x', 'a2 b2 s'],
      ['a1', 'b1'],
    ],
  ])('%s', (_, a, b, given, shown) => {
    expect(standAgainst(a, b, relationOf(...given))).toEqual(shown)
  })

  test('comes to the same either way', () => {
    const names = ['a1', 'a2', 'b1', 'b2', 'b3']
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} ${other}`))
    const letters = fc.array(fc.constantFrom(...Object.keys(short)), {
      minLength: pairs.length,
      maxLength: pairs.length,
    })
    fc.assert(
      fc.property(letters, (drawn) => {
        const relate = relationOf(...pairs.map((pair, index) => [pair, drawn[index]].join(' ')))
        const [a, b] = [
          ['a1', 'a2'],
          ['b1', 'b2', 'b3'],
        ] as const
        expect(standAgainst(b, a, relate) === null).toBe(standAgainst(a, b, relate) === null)
      }),
    )
  })
})

describe('sayTheSame', () => {
  test.each<[string, string[], string[], string[], boolean]>([
    ['twins each way', ['a1', 'a2'], ['b1', 'b2'], ['a1 b1 s', 'a2 b2 s', 'a1 a2 x'], true],
    ['one twin of two', ['a1', 'a2'], ['b1'], ['a1 b1 s'], false],
    ['the other group has more', ['a1'], ['b1', 'b2'], ['a1 b1 s'], false],
    ['what merely fits', ['a1'], ['b1'], ['a1 b1 v'], false],
  ])('%s', (_, a, b, given, same) => {
    expect(sayTheSame(a, b, relationOf(...given))).toBe(same)
  })
})
