import { context } from './table.ts'
import type { DateValue } from '../../../../src/kinds/date/schema.ts'
import type { Table } from './table.ts'

const none = { on: null, from: null, to: null, as: null, anchor: null } as const
const day = (on: string, as: string | null = null): DateValue => ({
  ...none,
  on,
  precision: 'day',
  as,
  anchor: as === null ? null : 'story',
})
const month = (on: string): DateValue => ({ ...none, on, precision: 'month' })
const year = (on: string): DateValue => ({ ...none, on, precision: 'year' })
const span = (from: string | null, to: string | null): DateValue => ({ ...none, from, to, precision: 'day' })
const undated = (as: string | null): DateValue => ({ ...none, precision: 'unspecified', as })

export const date: Table<DateValue> = {
  context,
  rows: [
    {
      a: day('2031-05-04', 'yesterday'),
      b: day('2031-05-04', 'Sunday'),
      relation: 'same',
      note: 'Other words for one day.',
    },
    { a: day('2031-05-04'), b: span('2031-05-04', '2031-05-04'), relation: 'same', note: 'A span of a day.' },
    { a: undated('Soon.'), b: undated('soon'), relation: 'same', note: 'The same words, no date.' },
    { a: undated(null), b: undated(null), relation: 'same', note: 'No date, twice.' },
    { a: day('2031-05-04'), b: month('2031-05'), relation: 'compatible', note: 'A day within a month.' },
    { a: month('2031-05'), b: year('2031'), relation: 'compatible', note: 'A month within a year.' },
    {
      a: span('2031-05-01', '2031-05-04'),
      b: span('2031-05-03', '2031-05-09'),
      relation: 'compatible',
      note: 'Spans that overlap.',
    },
    {
      a: span('2031-05-01', null),
      b: day('2031-05-01'),
      relation: 'compatible',
      note: 'An open span takes in its own end.',
    },
    {
      a: day('2031-05-04', 'yesterday'),
      b: day('2031-05-05', 'Monday evening'),
      relation: 'conflict',
      note: 'Two days.',
    },
    {
      a: span(null, '2031-05-04'),
      b: month('2031-06'),
      relation: 'conflict',
      note: 'Over before it begins.',
    },
    { a: year('2030'), b: day('2031-01-01'), relation: 'conflict', note: 'Years that touch share no day.' },
    { a: undated('immediately'), b: undated('soon'), relation: 'incomparable', note: 'Words fix no date.' },
    { a: undated('soon'), b: day('2031-05-04'), relation: 'incomparable', note: 'Words fix no date.' },
    {
      a: undated(null),
      b: day('2031-05-04'),
      relation: 'incomparable',
      note: 'No date conflicts with nothing.',
    },
  ],
}
