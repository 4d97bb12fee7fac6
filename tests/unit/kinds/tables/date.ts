import fc from 'fast-check'
import { partialDays, words } from './arbitraries.ts'
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
  options: {},
  never: ['fuller', 'sparser', 'stronger', 'weaker'],
  shape: 'line',
  rows: [
    [day('2031-05-04', 'yesterday'), day('2031-05-04', 'Sunday'), 'same', 'Other words for one day.'],
    [day('2031-05-04'), span('2031-05-04', '2031-05-04'), 'same', 'A span of a day.'],
    [month('2031-02'), span('2031-02-01', '2031-02-28'), 'same', 'A month, and its days.'],
    [year('2031'), span('2031-01-01', '2031-12-31'), 'same', 'A year, and its days.'],
    [undated('Soon.'), undated('soon'), 'same', 'The same words, no date.'],
    [undated(null), undated(null), 'same', 'No date, twice.'],
    [day('2031-05-04'), month('2031-05'), 'sharper', 'A day within a month.', ['4 May 2031']],
    [day('2031-05-31'), month('2031-05'), 'sharper', 'Its last day.', ['31 May 2031']],
    [year('2031'), month('2031-05'), 'vaguer', 'A month within a year.', [], ['May 2031']],
    [
      span('2031-05-01', null),
      day('2031-05-01'),
      'vaguer',
      'An open span takes in its own end.',
      [],
      ['1 May 2031'],
    ],
    [
      span('2031-05-01', '2031-05-04'),
      span('2031-05-03', '2031-05-09'),
      'overlapping',
      'Spans that overlap.',
      ['1 May 2031 to 4 May 2031'],
      ['3 May 2031 to 9 May 2031'],
    ],
    [
      day('2031-05-04', 'yesterday'),
      day('2031-05-05', 'Monday evening'),
      'conflict',
      'Two days.',
      ['4 May 2031 (“yesterday”)'],
      ['5 May 2031 (“Monday evening”)'],
    ],
    [
      span(null, '2031-05-04'),
      month('2031-06'),
      'conflict',
      'Over before it begins.',
      ['4 May 2031 or earlier'],
      ['June 2031'],
    ],
    [
      year('2030'),
      day('2031-01-01'),
      'conflict',
      'Years that touch share no day.',
      ['2030'],
      ['1 January 2031'],
    ],
    [
      undated('immediately'),
      undated('soon'),
      'incomparable',
      'Words fix no date.',
      ['“immediately”'],
      ['“soon”'],
    ],
    [day('2031-05-04'), undated('soon'), 'sharper', 'A date against words.', ['4 May 2031']],
    [undated(null), day('2031-05-04'), 'vaguer', 'No date conflicts with nothing.', [], ['4 May 2031']],
    [undated('soon'), undated(null), 'sharper', 'Words are more than nothing.', ['“soon”']],
  ],
  said: [
    [day('2031-02-12'), 'dates it to 12 February 2031', 'date it to 12 February 2031', '12 Feb 2031'],
    [day('2031-05-04', 'yesterday'), 'dates it to 4 May 2031', 'date it to 4 May 2031', '4 May 2031'],
    [month('2031-09'), 'dates it to September 2031', 'date it to September 2031', 'Sep 2031'],
    [year('2031'), 'dates it to 2031', 'date it to 2031', '2031'],
    [
      span('2031-02-01', '2031-03-04'),
      'dates it between 1 February 2031 and 4 March 2031',
      'date it between 1 February 2031 and 4 March 2031',
      '1 Feb – 4 Mar 2031',
    ],
    [
      span('2031-12-31', '2032-01-01'),
      'dates it between 31 December 2031 and 1 January 2032',
      'date it between 31 December 2031 and 1 January 2032',
      '31 Dec 2031 – 1 Jan 2032',
    ],
    [span('2031-05-04', '2031-05-04'), 'dates it to 4 May 2031', 'date it to 4 May 2031', '4 May 2031'],
    [
      span('2031-12-30', '2032-02-29'),
      'dates it between 30 December 2031 and 29 February 2032',
      'date it between 30 December 2031 and 29 February 2032',
      '30 Dec 2031–29 Feb 2032',
    ],
    [
      { ...none, from: '2030', to: '2031', precision: 'year' },
      'dates it between 2030 and 2031',
      'date it between 2030 and 2031',
      '2030 – 2031',
    ],
    [
      span('2031-05-01', null),
      'dates it to 1 May 2031 or later',
      'date it to 1 May 2031 or later',
      'from 1 May 2031',
    ],
    [
      span(null, '2031-05-04'),
      'dates it to 4 May 2031 or earlier',
      'date it to 4 May 2031 or earlier',
      'by 4 May 2031',
    ],
    [day('2031-02-12'), 'dates it to 12 February', 'date it to 12 February', '12 Feb', { year: '2031' }],
    [
      day('2031-02-12'),
      'dates the return to 12 February 2031',
      'date the return to 12 February 2031',
      '12 Feb 2031',
      { event: 'the return' },
    ],
    [
      day('2030-02-12'),
      'dates it to 12 February 2030',
      'date it to 12 February 2030',
      '12 Feb 2030',
      { year: '2031' },
    ],
    [
      month('2031-09'),
      'dates it to September 2031',
      'date it to September 2031',
      'Sep 2031',
      { year: '2031' },
    ],
    [
      span('2031-02-01', '2031-03-04'),
      'dates it between 1 February and 4 March',
      'date it between 1 February and 4 March',
      '1 Feb – 4 Mar 2031',
      { year: '2031' },
    ],
    [undated('soon'), 'says only “soon”', 'say only “soon”', '“soon”'],
    [undated(null), 'gives no date', 'give no date', 'no date'],
  ],
  value: fc.oneof(
    ...(['day', 'month', 'year'] as const).flatMap((precision) => [
      fc.record({ on: partialDays[precision], as: fc.option(words) }).map(({ on, as }): DateValue => ({
        ...none,
        precision,
        on,
        as,
        anchor: as === null ? null : 'story',
      })),
      fc
        .tuple(fc.option(partialDays[precision]), fc.option(partialDays[precision]))
        .filter(([from, to]) => (from ?? to) !== null && (from === null || to === null || from <= to))
        .map(([from, to]): DateValue => ({ ...none, precision, from, to })),
    ]),
    fc.option(words).map((as): DateValue => ({ ...none, precision: 'unspecified', as })),
  ),
  vaguer: ({ on, from, to, precision }) => {
    const coarser = (
      { day: 'month', month: 'year', year: 'unspecified', unspecified: 'unspecified' } as const
    )[precision]
    const cut = (end: string | null): string | null => {
      return end === null || coarser === 'unspecified' ? null : end.slice(0, coarser === 'month' ? 7 : 4)
    }
    const wider: DateValue = { ...none, precision: coarser, on: cut(on), from: cut(from), to: cut(to) }
    const opened =
      (from ?? on) === null || (to ?? on) === null
        ? []
        : [
            { ...none, precision, from: from ?? on, to: null },
            { ...none, precision, from: null, to: to ?? on },
          ]
    return [wider, ...opened, { ...none, precision: 'unspecified' }]
  },
}
