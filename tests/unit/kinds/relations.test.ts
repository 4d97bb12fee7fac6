import { describe, expect, test } from 'vitest'
import { mirrored, relations } from '../../../src/kinds/relation.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import type { KindId } from '../../../src/kinds/registry.ts'
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

const invited = (from: string, to: string, where: string | null = null) => ({
  from,
  to,
  where,
  occasion: null,
})
const met = { where: null, who: [], when: null, order: null, of: null }

test.each<[kind: KindId, a: unknown, b: unknown, reason: string]>([
  [
    'invitations',
    { extended: [invited('ann', 'ben', 'Oslo, Norway')] },
    { extended: [invited('ann', 'ben', 'Norway')] },
    'only one gives the place within Norway (Oslo)',
  ],
  [
    'invitations',
    { extended: [invited('ann', 'ben', 'Oslo, Norway'), invited('ben', 'ann')] },
    { extended: [invited('ann', 'ben', 'Norway')] },
    'only one says that ben invited ann; ann invited ben: only one gives the place within Norway (Oslo)',
  ],
  [
    'invitations',
    { extended: [invited('ann', 'ben', 'Norway'), invited('ben', 'ann')] },
    { extended: [invited('ann', 'ben', 'Oslo, Norway')] },
    'only one says that ben invited ann; ann invited ben: only one gives the place within Norway (Oslo)',
  ],
  [
    'meeting',
    { ...met, where: 'Norway', when: 'soon' },
    { ...met, where: 'Oslo, Norway' },
    'one gives the time (“soon”), the other gives the place within Norway (Oslo)',
  ],
])('two values of kind %s, %j and %j: %s', (kind, a, b, reason) => {
  const context = { nameOf: (id: string) => id }
  expect(kindOf(kind).relate(a, b, context).reason).toBe(reason)
  expect(kindOf(kind).relate(b, a, context).reason).toBe(reason)
})

test('a fact that says nothing of places has no two that exclude each other', () => {
  const meeting = { who: [], when: null, order: null, of: null }
  const [oslo, lisbon] = ['Oslo', 'Lisbon'].map((where) => ({ ...meeting, where }))
  expect(kindOf('meeting').relate(oslo, lisbon, { nameOf: (id) => id }).relation).toBe('incomparable')
})
