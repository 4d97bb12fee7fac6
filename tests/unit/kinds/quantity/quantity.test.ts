import { describe, expect, test } from 'vitest'
import { quantity } from '../../../../src/kinds/quantity/quantity.ts'
import type { LinePicture } from '../../../../src/kinds/shared/pictures/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { KindContext } from '../../../../src/kinds/context.ts'
import type { Draws, Said } from '../shared/pictures/subject-of.ts'

const picture = quantity.picture as Draws<LinePicture>
const calls = { one: 'call', many: 'calls' }
const counts = (amount: number | string, precision = 'exact'): Said => ({ value: { amount, precision } })
const none: Said = { value: { precision: 'unspecified' } }
const drawAll = (said: readonly Said[], unit: KindContext['unit'] = calls) =>
  picture(
    subjectOf(
      said.map((claim) => [claim]),
      { unit },
    ),
  )!
const labelsOf = (said: readonly Said[], unit?: KindContext['unit']) =>
  drawAll(said, unit).ticks.map(({ label }) => label)

describe('the picture of quantity', () => {
  test.each([
    { figures: [2], labels: ['1', '2', '3'] },
    { figures: [0], labels: ['0', '1'] },
    { figures: [1, 2], labels: ['1', '2'] },
    { figures: [120, 2_000_000], labels: ['0', '500,000', '1 million', '1.5 million', '2 million'] },
    { figures: [1.5, 2], labels: ['1.4', '1.6', '1.8', '2'] },
    { figures: ['1/4', '3/4'], labels: ['20 percent', '40 percent', '60 percent', '80 percent'] },
  ])('labels $figures with $labels', ({ figures, labels }) => {
    expect(labelsOf(figures.map((figure) => counts(figure)))).toEqual(labels)
  })

  test('sets a sign before its figures, and names no unit beside them', () => {
    const said = [counts(0), counts(2e9)]
    const dollars = { one: '$', many: '$', before: true }
    expect(labelsOf(said, dollars)).toEqual(['0', '$500 million', '$1 billion', '$1.5 billion', '$2 billion'])
    expect(drawAll(said, dollars).unit).toBe('')
  })

  test('names the unit beside the axis', () => {
    expect(drawAll([counts(2)]).unit).toBe('calls')
    expect(picture(subjectOf([[counts(2)]]))?.unit).toBe('')
  })

  test('keeps to whole ticks beside an article without a figure', () => {
    const drawn = drawAll([counts(2), none])
    expect(drawn.ticks.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(drawn.lanes[1]?.instead?.words).toBe('no figure')
  })

  test('draws ranges from end to end, and open ones to the end of the line', () => {
    const ranges: Said[] = [
      { value: { from: 12, to: 15, precision: 'exact' } },
      { value: { from: 12, precision: 'exact' } },
      { value: { to: 15, precision: 'exact' } },
      { value: { from: 12, to: 15, precision: 'about' } },
    ]
    const { lanes, ticks, key } = drawAll([...ranges, counts(15)])
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30'])
    expect(lanes.flatMap(({ marks }) => marks)).toMatchObject([
      { shape: 'band', from: 41.6, to: 50, figure: null, fades: 'none' },
      { shape: 'band', from: 41.6, to: 92, figure: null, fades: 'high' },
      { shape: 'band', from: 8, to: 50, figure: null, fades: 'low' },
      { shape: 'band', from: 36, to: 57, figure: null, fades: 'both' },
      { shape: 'dot', from: 50, to: 50, figure: 50, fades: 'none' },
    ])
    expect(key).toEqual(['dot', 'band', 'range', 'shared'])
    expect(ranges.map((range) => drawAll([range]).key)).toEqual([['range'], ['band'], ['band'], ['band']])
    expect(lanes.flatMap(({ words }) => words)).toEqual([
      '12 to 15 calls',
      'at least 12 calls',
      'at most 15 calls',
      'about 12 to 15 calls',
      '15 calls',
    ])
  })
})
