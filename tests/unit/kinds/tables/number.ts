import { context } from './table.ts'
import type { NumberValue } from '../../../../src/kinds/number/schema.ts'
import type { Table } from './table.ts'

const exact = (number: number): NumberValue => ({ number, precision: 'exact' })
const about = (number: number): NumberValue => ({ number, precision: 'about' })
const over = (number: number): NumberValue => ({ number, precision: 'over' })
const several: NumberValue = { number: null, precision: 'unspecified' }

export const number: Table<NumberValue> = {
  context: { ...context, unit: { one: 'letter', many: 'letters' } },
  rows: [
    { a: exact(1), b: exact(1), relation: 'same', note: 'One letter, twice.' },
    { a: several, b: several, relation: 'same', note: '“Several” and “some”: neither is a figure.' },
    {
      a: about(1200),
      b: exact(1250),
      relation: 'compatible',
      note: 'A figure within a sixth of a rounded one.',
    },
    { a: over(1000), b: about(1200), relation: 'compatible', note: 'Vague figures that overlap.' },
    { a: exact(1), b: exact(2), relation: 'conflict', note: 'Two exact figures.' },
    { a: exact(0), b: over(2), relation: 'conflict', note: 'None is a figure, too.' },
    { a: several, b: exact(3), relation: 'incomparable', note: '“Several” is no figure.' },
  ],
}
