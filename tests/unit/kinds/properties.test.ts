import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { makers } from './arbitraries.ts'
import type { KindContext, Relation } from '../../../src/kinds/kind.ts'

test('each kind has a maker of values, and no maker is without a kind', () => {
  expect(Object.keys(makers)).toEqual(Object.keys(kinds))
})

describe.each(Object.entries(makers))('any %s', (id, { options, value, vaguer }) => {
  const kind = kindOf(id)
  const schema = kind.schema(options)
  const context: KindContext = { nameOf: (name) => name, unit: options.unit, compatible: options.compatible }
  const relate = (a: unknown, b: unknown): Relation => kind.relate(a, b, context)

  test('passes its schema unchanged', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(schema.parse(a)).toEqual(a)
      }),
    )
  })

  test('is related alike from both sides, reason included', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(relate(a, b)).toEqual(relate(b, a))
      }),
    )
  })

  test('is the same as itself and as its normal form', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(relate(a, a).relation).toBe('same')
        expect(relate(a, kind.normalise(a)).relation).toBe('same')
      }),
    )
  })

  test('has one normal form, which stays as it is', () => {
    fc.assert(
      fc.property(value, (a) => {
        const form = kind.normalise(a)
        expect(kind.normalise(form)).toEqual(form)
      }),
    )
  })

  test('is the same as another exactly where their normal forms are equal', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const equal = JSON.stringify(kind.normalise(a)) === JSON.stringify(kind.normalise(b))
        expect(relate(a, b).relation === 'same').toBe(equal)
      }),
    )
  })

  test('comes with a reason, a clause without a full stop, and a phrase', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(relate(a, b).reason.trim()).not.toBe('')
        expect(relate(a, b).reason).not.toMatch(/undefined|null|NaN|\[object/)
        expect(kind.phrase(a, context).trim()).not.toBe('')
      }),
    )
  })

  test('creates no conflict by becoming vaguer', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        for (const vague of vaguer(a)) {
          expect(schema.safeParse(vague).success).toBe(true)
          expect(relate(vague, a).relation).not.toBe('conflict')
          if (relate(a, b).relation !== 'conflict') expect(relate(vague, b).relation).not.toBe('conflict')
        }
      }),
    )
  })

  test('names the same people in any order of its parts', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(new Set(kind.people(kind.normalise(a)))).toEqual(new Set(kind.people(a)))
      }),
    )
  })
})
