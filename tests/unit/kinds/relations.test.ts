import { describe, expect, test } from 'vitest'
import { relations } from '../../../src/kinds/kind.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { tables } from './tables/tables.ts'

test('each kind has a test table, and no table is without a kind', () => {
  expect(Object.keys(tables)).toEqual(Object.keys(kinds))
})

describe.each(Object.entries(tables))('%s', (id, { context, rows }) => {
  const kind = kindOf(id)
  const named = rows.map((row) => ({
    ...row,
    name: `${kind.phrase(row.a, context)} / ${kind.phrase(row.b, context)}`,
  }))

  test.each(named)('$name is $relation', ({ a, b, relation }) => {
    expect(kind.relate(a, b, context)).toMatchObject({ relation })
    expect(kind.relate(b, a, context)).toMatchObject({ relation })
  })

  test('the table shows every relation once at least that the kind can give', () => {
    const shown = new Set<string>(rows.map(({ relation }) => relation))
    const never = {
      choice: ['incomparable'],
      text: ['compatible', 'conflict'],
      meeting: ['incomparable'],
    }
    const impossible = Object.entries(never).find(([kindId]) => kindId === id)?.[1] ?? []
    expect(relations.filter((name) => !shown.has(name))).toEqual(impossible)
  })
})
