import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, mirrored, relations } from '../../../src/kinds/relation.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import { ids } from './tables/arbitraries.ts'
import { contextOf } from './tables/table.ts'
import { tables } from './tables/tables.ts'
import type { Relation } from '../../../src/kinds/relation.ts'

test.each(relations)('%s is the mirror of its mirror, which fits where it fits', (relation) => {
  expect(mirrored(mirrored(relation))).toBe(relation)
  expect(fits(mirrored(relation))).toBe(fits(relation))
})

test('relations that are no mirror of themselves come in pairs', () => {
  expect(relations.filter((relation) => mirrored(relation) === relation)).toEqual([
    'same',
    'overlapping',
    'conflict',
    'incomparable',
  ])
  expect(relations.filter((relation) => !fits(relation))).toEqual(['conflict', 'incomparable'])
})

describe.each(Object.entries(tables))('any %s', (id, table) => {
  const { options, value, vaguer } = table
  const kind = kindOf(id)
  const schema = kind.schema(options)
  const context = contextOf(table)
  const relate = (a: unknown, b: unknown): Relation => kind.relate(a, b, context)

  test('passes its schema unchanged', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(schema.parse(a)).toEqual(a)
      }),
    )
  })

  test('is like the example, which its schema accepts and fills up', () => {
    const example = kind.example(options)
    expect(schema.parse(example)).toMatchObject(example)
  })

  test('is related as the mirror from the other side, for the same reason', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { relation, onlyA, onlyB, reason } = relate(a, b)
        expect(relate(b, a)).toEqual({ relation: mirrored(relation), onlyA: onlyB, onlyB: onlyA, reason })
      }),
    )
  })

  test('has something of its own where it is ahead, and nothing where it is behind or the same', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { relation, onlyA, onlyB } = relate(a, b)
        if (relation === 'same') expect([onlyA, onlyB]).toEqual([[], []])
        else expect(onlyA.length + onlyB.length).toBeGreaterThan(0)
        if (['fuller', 'sharper'].includes(relation)) expect(onlyB).toEqual([])
        if (['sparser', 'vaguer'].includes(relation)) expect(onlyA).toEqual([])
        expect([...onlyA, ...onlyB]).not.toContain('')
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
          expect(['same', 'vaguer', 'sparser']).toContain(relate(vague, a).relation)
          if (relate(a, b).relation !== 'conflict') expect(relate(vague, b).relation).not.toBe('conflict')
        }
      }),
    )
  })

  test('names the same people in any order of its parts', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(new Set(kind.people(kind.normalise(a)))).toEqual(new Set(kind.people(a)))
        expect(ids).toEqual(expect.arrayContaining([...kind.people(a)]))
      }),
    )
  })
})
