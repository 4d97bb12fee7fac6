import fc from 'fast-check'
import { measures, words } from './arbitraries.ts'
import type { Quantity } from '../../../../src/kinds/quantity/schema.ts'
import type { Precision } from '../../../../src/kinds/shared/measure.ts'
import type { Table } from './table.ts'

const measure =
  (precision: Precision) =>
  (amount: Quantity['amount']): Quantity => ({ amount, precision })
const [exact, about, nearly, under, over] = [
  measure('exact'),
  measure('about'),
  measure('nearly'),
  measure('under'),
  measure('over'),
]
const between = (from: number | undefined, to?: number): Quantity => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  precision: 'exact',
})
const none: Quantity = { precision: 'unspecified' }
const amounts = fc.constantFrom<NonNullable<Quantity['amount']>>(
  1,
  2,
  3,
  12,
  15,
  2.5,
  '1/2',
  '2/3',
  '4/6',
  3e6,
)

export const quantity: Table<Quantity> = {
  options: { unit: { one: 'letter', many: 'letters' } },
  never: ['fuller', 'sparser', 'stronger', 'weaker'],
  shape: 'line',
  rows: [
    [exact(1), exact(1), 'same', 'One letter, twice.'],
    [exact('1/2'), exact(0.5), 'same', 'A fraction is its number.'],
    [{ ...exact(12), as: 'a dozen' }, exact(12), 'same', 'Words for a figure count no more than the figure.'],
    [none, none, 'same', 'No figure, twice.'],
    [exact(1250), about(1200), 'sharper', 'A figure within a sixth of a rounded one.', ['1,250 letters']],
    [
      over(1000),
      about(1200),
      'overlapping',
      'All but the figure that “more than” leaves out.',
      ['more than 1,000 letters'],
      ['about 1,200 letters'],
    ],
    [exact(12), between(12, 15), 'sharper', 'A figure in a range.', ['12 letters']],
    [between(12), exact(14), 'vaguer', '“At least” leaves room for more.', [], ['14 letters']],
    [between(12), exact(300), 'vaguer', '“At least” has no upper end.', [], ['300 letters']],
    [between(undefined, 15), exact(0), 'vaguer', '“At most” takes in none.', [], ['no letters']],
    [between(12, 15), between(12), 'sharper', 'A range within an open one.', ['12 to 15 letters']],
    [between(12, 15), between(11, 15), 'sharper', 'Ranges that end alike.', ['12 to 15 letters']],
    [
      between(12),
      between(undefined, 15),
      'overlapping',
      'They share what lies between.',
      ['at least 12 letters'],
      ['at most 15 letters'],
    ],
    [
      between(12, 15),
      between(14, 20),
      'overlapping',
      'Ranges that overlap.',
      ['12 to 15 letters'],
      ['14 to 20 letters'],
    ],
    [
      exact('2/3'),
      about('2/3'),
      'sharper',
      'Shares are weighed as figures are.',
      ['two thirds of the letters'],
    ],
    [
      about('2/3'),
      exact('1/3'),
      'conflict',
      'A third is no “about two thirds”.',
      ['about two thirds of the letters'],
      ['one third of the letters'],
    ],
    [exact(1), exact(2), 'conflict', 'Two exact figures.', ['1 letter'], ['2 letters']],
    [exact(0), over(2), 'conflict', 'None is a figure, too.', ['no letters'], ['more than 2 letters']],
    [
      exact(20),
      over(20),
      'conflict',
      'Twenty is not more than twenty.',
      ['20 letters'],
      ['more than 20 letters'],
    ],
    [under(20), exact(20), 'conflict', 'Nor is it under twenty.', ['under 20 letters'], ['20 letters']],
    [
      over(20),
      under(20),
      'conflict',
      'They touch, but both leave the figure out.',
      ['more than 20 letters'],
      ['under 20 letters'],
    ],
    [
      over(20),
      between(undefined, 20),
      'conflict',
      'One of them leaves the figure out.',
      ['more than 20 letters'],
      ['at most 20 letters'],
    ],
    [nearly(20), exact(20), 'vaguer', 'Who rounds up may mean the figure itself.', [], ['20 letters']],
    [over(20), between(20), 'sharper', '“At least” takes in what is more.', ['more than 20 letters']],
    [exact(14), over(20), 'conflict', 'The figures of one event.', ['14 letters'], ['more than 20 letters']],
    [between(12), exact(11), 'conflict', 'Fewer than “at least”.', ['at least 12 letters'], ['11 letters']],
    [
      between(12, 15),
      about(100),
      'conflict',
      'A range and a rounded figure.',
      ['12 to 15 letters'],
      ['about 100 letters'],
    ],
    [{ ...none, as: 'several' }, exact(3), 'vaguer', '“Several” is no figure.', [], ['3 letters']],
    [{ ...none, as: 'several' }, none, 'sharper', 'A word is more than nothing.', ['“several”']],
    [
      { ...none, as: 'several' },
      { ...none, as: 'a few' },
      'incomparable',
      'Words are never weighed.',
      ['“several”'],
      ['“a few”'],
    ],
  ],
  said: [
    [exact(12), 'says 12 letters', 'say 12 letters', '12 letters'],
    [exact(1), 'says one letter', 'say one letter', '1 letter'],
    [exact(10), 'says ten letters', 'say ten letters', '10 letters'],
    [exact(11), 'says 11 letters', 'say 11 letters', '11 letters'],
    [exact(2.5), 'says 2.5 letters', 'say 2.5 letters', '2.5 letters'],
    [between(3), 'says at least three letters', 'say at least three letters', '≥ 3 letters'],
    [between(3, 5), 'says 3 to 5 letters', 'say 3 to 5 letters', '3–5 letters'],
    [exact(3), 'says 3', 'say 3', '3', { unit: undefined }],
    [exact(3), 'says $3', 'say $3', '$3', { unit: { one: '$', many: '$', before: true } }],
    [exact(0), 'says no letters', 'say no letters', 'none'],
    [exact(0), 'says none', 'say none', 'none', { unit: undefined }],
    [exact(12), 'says 12', 'say 12', '12', { unit: undefined }],
    [about(1200), 'says about 1,200 letters', 'say about 1,200 letters', '≈ 1,200 letters'],
    [nearly(20), 'says nearly 20 letters', 'say nearly 20 letters', 'nearly 20 letters'],
    [under(20), 'says under 20 letters', 'say under 20 letters', '< 20 letters'],
    [over(20), 'says more than 20 letters', 'say more than 20 letters', '> 20 letters'],
    [between(12), 'says at least 12 letters', 'say at least 12 letters', '≥ 12 letters'],
    [between(undefined, 15), 'says at most 15 letters', 'say at most 15 letters', '≤ 15 letters'],
    [between(12, 15), 'says 12 to 15 letters', 'say 12 to 15 letters', '12–15 letters'],
    [
      { from: 12, to: 15, precision: 'about' },
      'says about 12 to 15 letters',
      'say about 12 to 15 letters',
      '≈ 12–15 letters',
    ],
    [
      nearly(1_234_567),
      'says nearly 1,234,567 letters of thanks',
      'say nearly 1,234,567 letters of thanks',
      'nearly 1,234,567',
      { unit: { one: 'letter of thanks', many: 'letters of thanks' } },
    ],
    [
      over(3e9),
      'says more than $3 billion',
      'say more than $3 billion',
      '> $3 billion',
      { unit: { one: '$', many: '$', before: true } },
    ],
    [between(undefined, 1), 'says at most one letter', 'say at most one letter', '≤ 1 letter'],
    [exact('2/3'), 'says two thirds of the letters', 'say two thirds of the letters', 'two thirds'],
    [{ ...about(12), as: 'a dozen' }, 'says about 12 letters', 'say about 12 letters', '≈ 12 letters'],
    [{ ...none, as: 'several' }, 'says only “several”', 'say only “several”', '“several”'],
    [none, 'gives no figure', 'give no figure', 'no figure'],
  ],
  value: fc.oneof(
    measures.map(({ from, precision, as }): Quantity => ({
      ...(from !== null && { amount: from / 7 }),
      precision,
      ...(as !== undefined && { as }),
    })),
    fc.record({ amount: amounts, precision: fc.constantFrom('exact', 'about', 'over') }),
    fc.record({ from: amounts, precision: fc.constantFrom('exact', 'about') }),
    fc.record({ to: amounts, precision: fc.constantFrom('exact', 'about'), as: words }),
    fc
      .record({ from: fc.integer({ min: 0, max: 20 }), more: fc.integer({ min: 1, max: 20 }) })
      .map(({ from, more }) => between(from, from + more)),
    fc.constant(exact(0)),
  ),
  vaguer: ({ amount, from, to, precision, as }) => [
    // “Under” and “more than” leave the figure out.
    ...(precision === 'exact' && amount !== undefined && amount !== 0 ? [about(amount), nearly(amount)] : []),
    ...(precision === 'exact' && typeof amount === 'number' && amount > 0
      ? [between(amount), between(undefined, amount)]
      : []),
    ...(typeof from === 'number' && typeof to === 'number' && from > 0
      ? [between(from), between(undefined, to)]
      : []),
    ...(precision !== 'unspecified' || as !== undefined ? [none] : []),
  ],
}
