import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import { briefLength } from '../../../src/kinds/shared/wording.ts'
import { contextOf } from './tables/table.ts'
import { tables } from './tables/tables.ts'

describe.each(Object.entries(tables))('%s', (id, table) => {
  const kind = kindOf(id)
  const said = table.said.map(([value, one, several, brief, own]) => ({
    value,
    one,
    several,
    brief,
    context: { ...contextOf(table), ...own },
  }))

  test.each(said)('one article $one', ({ value, one, several, context }) => {
    expect(kind.predicate(value, context, 'one')).toBe(one)
    expect(kind.predicate(value, context, 'several')).toBe(several)
  })

  test.each(said)('$one, in short: $brief', ({ value, brief, context }) => {
    expect(kind.brief(value, context)).toBe(brief)
  })

  test('any value has a predicate, and a short form that an overview has room for', () => {
    const context = contextOf(table)
    fc.assert(
      fc.property(table.value, (value) => {
        const brief = kind.brief(value, context)
        expect(Array.from(brief).length).toBeLessThanOrEqual(briefLength)
        expect(brief.trim()).not.toBe('')
        for (const subject of ['one', 'several'] as const) {
          const predicate = kind.predicate(value, context, subject)
          expect(predicate).not.toMatch(/undefined|null|NaN|\[object/)
          expect(predicate.split(' ').length).toBeGreaterThan(1)
        }
      }),
    )
  })
})
