import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import { relateClaims } from '../../../src/lineup/relate-claims.ts'
import type { RelatableClaim } from '../../../src/lineup/relate-claims.ts'
import { length, persons } from '../../support/corpus-builder.ts'

const context = { nameOf: (id: string) => id }
const lengths = { kind: kindOf('duration'), context }
const people = { kind: kindOf('people'), context }

const says = (value: unknown, certainty: RelatableClaim['certainty'] = 'stated'): RelatableClaim => ({
  value,
  certainty,
  denies: false,
})
const denies = (value: unknown, certainty: RelatableClaim['certainty'] = 'stated'): RelatableClaim => ({
  ...says(value, certainty),
  denies: true,
})

describe('relateClaims', () => {
  test.each<[string, RelatableClaim, RelatableClaim, string, string]>([
    ['one value', says(length(90)), says(length(90)), 'same', 'both say 90 minutes'],
    [
      'values that fit',
      says(length(90)),
      says(length(90, 'about')),
      'compatible',
      '90 minutes fits about 90 minutes, taken as 75 to 105 minutes',
    ],
    [
      'one value, not as firmly',
      says(length(90)),
      says(length(90), 'possible'),
      'compatible',
      'both say 90 minutes; Gazette states it, Radio puts it as possible',
    ],
    [
      'values in conflict, not as firmly',
      says(length(90), 'expected'),
      says(length(30)),
      'conflict',
      '30 minutes and 90 minutes are different figures; Gazette puts it as expected, Radio states it',
    ],
    [
      'a figure and none, not as firmly',
      says(length(90), 'expected'),
      says(length(null)),
      'incomparable',
      'only one gives a figure, 90 minutes',
    ],
    [
      'a denial of what is said',
      says(length(90)),
      denies(length(90)),
      'conflict',
      'Radio denies the answer that Gazette gives: 90 minutes',
    ],
    [
      'a denial, the denier first',
      denies(length(90)),
      says(length(90)),
      'conflict',
      'Gazette denies the answer that Radio gives: 90 minutes',
    ],
    [
      'a denial of what fits',
      says(length(90)),
      denies(length(90, 'about')),
      'conflict',
      'Radio denies what fits the answer that Gazette gives: about 90 minutes, against 90 minutes',
    ],
    [
      'a denial of another value',
      says(length(90)),
      denies(length(30)),
      'incomparable',
      'Radio denies one answer, which leaves open the one that Gazette gives: 90 minutes',
    ],
    ['two denials of one value', denies(length(90)), denies(length(90)), 'same', 'both deny: 90 minutes'],
    [
      'two denials, not as firmly',
      denies(length(90)),
      denies(length(90), 'reported'),
      'compatible',
      'both deny: 90 minutes; Gazette states it, Radio puts it as reported',
    ],
    [
      'denials of values that fit',
      denies(length(90)),
      denies(length(90, 'about')),
      'compatible',
      'both deny, the one: 90 minutes, the other: about 90 minutes',
    ],
    [
      'denials of values in conflict',
      denies(length(90)),
      denies(length(30)),
      'incomparable',
      'they deny different answers, the one: 90 minutes, the other: 30 minutes',
    ],
  ])('%s', (_, a, b, relation, reason) => {
    expect(relateClaims(lengths, { name: 'Gazette', claim: a }, { name: 'Radio', claim: b })).toEqual({
      relation,
      reason,
    })
  })

  test.each<[string, RelatableClaim, RelatableClaim, string]>([
    [
      'a denial of what it says',
      says(length(90)),
      denies(length(90)),
      'Gazette denies the answer that it also gives: 90 minutes',
    ],
    [
      'one value, not as firmly',
      says(length(90)),
      says(length(90), 'possible'),
      'both say 90 minutes; Gazette states it, and elsewhere puts it as possible',
    ],
  ])('speaks of one article where both claims are its own: %s', (_, a, b, reason) => {
    expect(relateClaims(lengths, { name: 'Gazette', claim: a }, { name: 'Gazette', claim: b }).reason).toBe(
      reason,
    )
  })

  test.each([
    ['somebody else, among others', persons(['bo-lind'], false), 'incomparable'],
    ['the same person, among others', persons(['ada-holm', 'bo-lind'], false), 'conflict'],
  ])('to deny one name of an open list conflicts only with who gives it: %s', (_, value, relation) => {
    const denial = { name: 'Radio', claim: denies(persons(['ada-holm'], false)) }
    expect(relateClaims(people, { name: 'Gazette', claim: says(value) }, denial).relation).toBe(relation)
  })

  const claim = fc.record({
    value: fc
      .tuple(fc.constantFrom(30, 60, 90), fc.constantFrom('exact', 'about', 'under', 'over'))
      .map(([minutes, precision]): unknown => ({ minutes, precision })),
    certainty: fc.constantFrom('stated', 'reported', 'expected', 'possible'),
    denies: fc.boolean(),
  }) as fc.Arbitrary<RelatableClaim>

  test('is symmetric', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const [one, other] = [
          { name: 'Gazette', claim: a },
          { name: 'Radio', claim: b },
        ] as const
        expect(relateClaims(lengths, one, other).relation).toBe(relateClaims(lengths, other, one).relation)
      }),
    )
  })

  test('finds a claim the same as itself', () => {
    fc.assert(
      fc.property(claim, (a) => {
        expect(
          relateClaims(lengths, { name: 'Gazette', claim: a }, { name: 'Radio', claim: a }).relation,
        ).toBe('same')
      }),
    )
  })
})
