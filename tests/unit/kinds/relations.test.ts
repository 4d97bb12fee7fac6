import { describe, expect, test } from 'vitest'
import { mirrored, relations } from '../../../src/kinds/kind.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { contextOf } from './tables/table.ts'
import { tables } from './tables/tables.ts'

test('each kind has a test table, and no table is without a kind', () => {
  expect(Object.keys(tables)).toEqual(Object.keys(kinds))
})

describe.each(Object.entries(tables))('%s', (id, table) => {
  const kind = kindOf(id)
  const context = contextOf(table)
  const named = table.rows.map(([a, b, relation, , onlyA = [], onlyB = []]) => ({
    a,
    b,
    relation,
    onlyA,
    onlyB,
    name: `${kind.phrase(a, context)} / ${kind.phrase(b, context)}`,
  }))

  test.each(named)('$name is $relation', ({ a, b, relation, onlyA, onlyB }) => {
    expect(kind.relate(a, b, context)).toMatchObject({ relation, onlyA, onlyB })
    expect(kind.relate(b, a, context)).toMatchObject({
      relation: mirrored(relation),
      onlyA: onlyB,
      onlyB: onlyA,
    })
  })

  test('the table shows every relation once at least that the kind can give, or its mirror', () => {
    const shown = new Set(table.rows.flatMap(([, , relation]) => [relation, mirrored(relation)]))
    expect(relations.filter((name) => !shown.has(name))).toEqual(table.never)
  })
})

test('a fact that says nothing of its options has no two that can both hold', () => {
  const { relate } = kindOf('choice')
  const context = { nameOf: (id: string) => id }
  expect(relate({ option: 'signed' }, { option: 'announced' }, context).relation).toBe('conflict')
})

test('a fact that says nothing of places has no two that exclude each other', () => {
  const meeting = { who: [], when: null, order: null, of: null }
  const [oslo, lisbon] = ['Oslo', 'Lisbon'].map((where) => ({ ...meeting, where }))
  expect(kindOf('meeting').relate(oslo, lisbon, { nameOf: (id) => id }).relation).toBe('incomparable')
})
