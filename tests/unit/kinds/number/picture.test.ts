import { describe, expect, test } from 'vitest'
import { picture } from '../../../../src/kinds/number/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Said } from '../shared/pictures/subject-of.ts'

const counts = (number: number | null, precision = 'exact'): Said => ({ value: { number, precision } })
const draw = (...numbers: readonly number[]) =>
  picture(
    subjectOf(
      numbers.map((number) => [counts(number)]),
      { unit: { one: 'call', many: 'calls' } },
    ),
  )!

describe('the picture of number', () => {
  test.each([
    { numbers: [2], labels: ['1', '2', '3'] },
    { numbers: [0], labels: ['0', '1'] },
    { numbers: [1, 2], labels: ['1', '2'] },
    { numbers: [120, 2_000_000], labels: ['0', '500,000', '1,000,000', '1,500,000', '2,000,000'] },
    { numbers: [1.5, 2], labels: ['1.4', '1.6', '1.8', '2'] },
  ])('labels $numbers with $labels', ({ numbers, labels }) => {
    expect(draw(...numbers).ticks.map(({ label }) => label)).toEqual(labels)
  })

  test('names the unit beside the axis', () => {
    expect(draw(2).unit).toBe('calls')
    expect(picture(subjectOf([[counts(2)]]))?.unit).toBe('')
  })

  test('keeps to whole ticks beside an article without a figure', () => {
    const drawn = picture(subjectOf([[counts(2)], [counts(null, 'unspecified')]]))
    expect(drawn?.ticks.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(drawn?.lanes[1]?.instead?.words).toBe('no figure')
  })
})
