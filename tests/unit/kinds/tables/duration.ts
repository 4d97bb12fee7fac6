import { context } from './table.ts'
import type { Duration } from '../../../../src/kinds/duration/schema.ts'
import type { Table } from './table.ts'

const exact = (minutes: number): Duration => ({ minutes, precision: 'exact' })
const about = (minutes: number): Duration => ({ minutes, precision: 'about' })
const under = (minutes: number): Duration => ({ minutes, precision: 'under' })
const over = (minutes: number): Duration => ({ minutes, precision: 'over' })
const lengthy: Duration = { minutes: null, precision: 'unspecified' }

export const duration: Table<Duration> = {
  context,
  rows: [
    { a: exact(90), b: exact(90), relation: 'same', note: '“90-minute”, twice.' },
    { a: about(90), b: about(90), relation: 'same', note: 'Equally vague.' },
    { a: lengthy, b: lengthy, relation: 'same', note: '“Lengthy” and “long”: neither is a figure.' },
    {
      a: under(90),
      b: about(90),
      relation: 'compatible',
      note: '“Nearly” and “approximately” an hour and a half.',
    },
    { a: under(90), b: exact(90), relation: 'compatible', note: 'Vaguer is not different.' },
    { a: about(90), b: exact(90), relation: 'compatible', note: 'Vaguer is not different.' },
    { a: about(90), b: exact(75), relation: 'compatible', note: 'A sixth less is still “about”.' },
    { a: about(90), b: exact(74), relation: 'conflict', note: 'More than a sixth less is not.' },
    {
      a: over(60),
      b: about(90),
      relation: 'compatible',
      note: '“More than an hour” takes in an hour and a half.',
    },
    { a: over(60), b: exact(60), relation: 'compatible', note: 'Intervals that touch overlap.' },
    { a: over(60), b: under(60), relation: 'compatible', note: 'They touch at the hour itself.' },
    {
      a: over(60),
      b: exact(121),
      relation: 'conflict',
      note: 'Who means more than double names another figure.',
    },
    {
      a: under(60),
      b: exact(29),
      relation: 'conflict',
      note: 'Who means less than half names another figure.',
    },
    { a: exact(90), b: exact(95), relation: 'conflict', note: 'Two exact figures.' },
    { a: about(30), b: over(60), relation: 'conflict', note: 'Vague, and still apart.' },
    {
      a: lengthy,
      b: exact(90),
      relation: 'incomparable',
      note: '“Lengthy” is no figure and conflicts with nothing.',
    },
  ],
}
