import fc from 'fast-check'
import { measures, vaguerPrecisions } from './arbitraries.ts'
import type { NumberValue } from '../../../../src/kinds/number/schema.ts'
import type { Table } from './table.ts'

const exact = (number: number): NumberValue => ({ number, precision: 'exact' })
const about = (number: number): NumberValue => ({ number, precision: 'about' })
const over = (number: number): NumberValue => ({ number, precision: 'over' })
const none: NumberValue = { number: null, precision: 'unspecified' }

export const number: Table<NumberValue> = {
  options: { unit: { one: 'letter', many: 'letters' } },
  rows: [
    [exact(1), exact(1), 'same', 'One letter, twice.'],
    [none, none, 'same', 'No figure, twice.'],
    [exact(1250), about(1200), 'sharper', 'A figure within a sixth of a rounded one.', ['1,250 letters']],
    [
      over(1000),
      about(1200),
      'vaguer',
      'All that “about” takes in is more than the other’s figure.',
      [],
      ['about 1,200 letters'],
    ],
    [exact(1), exact(2), 'conflict', 'Two exact figures.', ['1 letter'], ['2 letters']],
    [exact(0), over(2), 'conflict', 'None is a figure, too.', ['0 letters'], ['more than 2 letters']],
    [{ ...none, as: 'several' }, exact(3), 'vaguer', '“Several” is no figure.', [], ['3 letters']],
    [
      over(1000),
      about(1100),
      'overlapping',
      'Vague figures that overlap.',
      ['more than 1,000 letters'],
      ['about 1,100 letters'],
    ],
    [
      { ...none, as: 'several' },
      { ...none, as: 'a few' },
      'incomparable',
      'Words are never weighed.',
      ['“several”'],
      ['“a few”'],
    ],
  ],
  value: fc.oneof(
    measures.map(({ amount, ...rest }) => ({ number: amount && amount / 7, ...rest })),
    fc.constant({ number: 0, precision: 'exact' as const }),
  ),
  vaguer: ({ number, precision }) => [
    ...(number === 0 ? [] : vaguerPrecisions(precision).map((vaguer) => ({ number, precision: vaguer }))),
    none,
  ],
}
