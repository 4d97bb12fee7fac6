import fc from 'fast-check'
import { partialDays, words } from './arbitraries.ts'
import type { DateValue } from '../../../../src/kinds/date/schema.ts'
import type { TimeOfDay } from '../../../../src/kinds/date/time-of-day.ts'
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
const clock = (time: string, zone: string | null = null, precision: TimeOfDay['precision'] = 'exact') => ({
  clock: time,
  precision,
  zone,
})
const part = (
  name: NonNullable<TimeOfDay['part']>,
  zone: string | null = null,
  precision: TimeOfDay['precision'] = 'exact',
) => ({ part: name, precision, zone })
const timed = (on: string, at: TimeOfDay): DateValue => ({ ...day(on), at })
const hour = (at: TimeOfDay): DateValue => ({ ...none, precision: 'unspecified', at })
const nights = (from: string, to: string, at: TimeOfDay): DateValue => ({ ...span(from, to), at })
const moscow = 'Europe/Moscow'
const newYork = 'America/New_York'

const zones = ['local', moscow, newYork, '+03:00', '-11:00', 'Pacific/Kiritimati']
const times: fc.Arbitrary<TimeOfDay> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('00:00', '02:00', '09:10', '12:00', '21:00', '21:20', '23:50').map((time) => ({
        clock: time,
      })),
      fc
        .constantFrom('night', 'dawn', 'morning', 'afternoon', 'dusk', 'evening')
        .map((name) => ({ part: name })),
    ),
    fc.constantFrom<TimeOfDay['precision']>(
      'exact',
      'about',
      'shortly-before',
      'before',
      'after',
      'shortly-after',
    ),
    fc.option(fc.constantFrom(...zones)),
  )
  .map(([what, precision, zone]) => ({ ...what, precision, zone }))

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
    [
      timed('2031-05-04', clock('21:00', moscow)),
      timed('2031-05-04', clock('14:00', newYork)),
      'same',
      'One instant in two zones.',
    ],
    [
      timed('2031-05-04', clock('23:30', newYork)),
      timed('2031-05-05', clock('06:30', '+03:00')),
      'same',
      'One instant on two days.',
    ],
    [
      timed('2031-05-04', part('dawn', moscow)),
      timed('2031-05-04', part('dawn', '+03:00')),
      'same',
      'A zone, and what it comes to on the day.',
    ],
    [hour(clock('21:00')), hour(clock('21:00')), 'same', 'The same time, without a day.'],
    [
      timed('2031-05-04', clock('21:00')),
      day('2031-05-04'),
      'sharper',
      'Only one gives a time of day.',
      ['at 9 pm'],
    ],
    [
      timed('2031-05-04', clock('21:00', moscow)),
      timed('2031-05-04', clock('21:00')),
      'sharper',
      'Only one says where clocks said so.',
      ['Moscow time'],
    ],
    [
      timed('2031-05-04', part('evening')),
      timed('2031-05-04', clock('21:00')),
      'vaguer',
      'A clock time within a part of the day.',
      [],
      ['4 May 2031 at 9 pm'],
    ],
    [
      timed('2031-05-04', clock('21:00', 'local')),
      timed('2031-05-04', clock('21:20', 'local', 'about')),
      'sharper',
      '“Around” leaves half an hour.',
      ['4 May 2031 at 9 pm (local time)'],
    ],
    [
      timed('2031-05-04', clock('21:00', 'local')),
      timed('2031-05-04', clock('21:31', 'local', 'about')),
      'conflict',
      'More than half an hour.',
      ['4 May 2031 at 9 pm (local time)'],
      ['4 May 2031 around 9:31 pm (local time)'],
    ],
    [
      timed('2031-05-04', clock('02:00', 'local')),
      timed('2031-05-04', part('dawn', 'local', 'shortly-before')),
      'sharper',
      'Two hours are shortly before a part of the day.',
      ['4 May 2031 at 2 am (local time)'],
    ],
    [
      timed('2031-05-04', clock('00:59', 'local')),
      timed('2031-05-04', part('dawn', 'local', 'shortly-before')),
      'conflict',
      'More isn’t shortly.',
      ['4 May 2031 at 12:59 am (local time)'],
      ['4 May 2031 shortly before dawn (local time)'],
    ],
    [
      timed('2031-05-04', clock('00:59', 'local')),
      timed('2031-05-04', part('dawn', 'local', 'before')),
      'sharper',
      'But it is before.',
      ['4 May 2031 at 12:59 am (local time)'],
    ],
    [
      timed('2031-05-04', clock('21:00', 'local')),
      timed('2031-05-04', clock('20:00', 'local', 'shortly-after')),
      'sharper',
      'An hour is shortly after a clock time.',
      ['4 May 2031 at 9 pm (local time)'],
    ],
    [
      timed('2031-05-04', clock('21:01', 'local')),
      timed('2031-05-04', clock('20:00', 'local', 'shortly-after')),
      'conflict',
      'More isn’t.',
      ['4 May 2031 at 9:01 pm (local time)'],
      ['4 May 2031 shortly after 8 pm (local time)'],
    ],
    [
      timed('2031-05-04', clock('21:01', 'local')),
      timed('2031-05-04', clock('20:00', 'local', 'after')),
      'sharper',
      'But it is after.',
      ['4 May 2031 at 9:01 pm (local time)'],
    ],
    [
      timed('2031-05-04', part('afternoon', 'local')),
      timed('2031-05-04', part('evening', 'local')),
      'overlapping',
      'Parts of the day overlap.',
      ['4 May 2031 in the afternoon (local time)'],
      ['4 May 2031 in the evening (local time)'],
    ],
    [
      timed('2031-05-04', part('dawn', 'local')),
      timed('2031-05-04', part('evening', 'local')),
      'conflict',
      'Or they don’t, in one zone.',
      ['4 May 2031 at dawn (local time)'],
      ['4 May 2031 in the evening (local time)'],
    ],
    [
      timed('2031-05-04', part('dawn')),
      timed('2031-05-04', part('evening')),
      'incomparable',
      'Of zones that aren’t known nothing can be told.',
      ['4 May 2031 at dawn'],
      ['4 May 2031 in the evening'],
    ],
    [
      timed('2031-05-04', clock('21:00', 'local')),
      timed('2031-05-04', clock('21:00', moscow)),
      'incomparable',
      'The place may lie in another zone.',
      ['4 May 2031 at 9 pm (local time)'],
      ['4 May 2031 at 9 pm (Moscow time)'],
    ],
    [
      timed('2031-05-04', clock('21:00', moscow)),
      timed('2031-05-04', clock('21:00', newYork)),
      'conflict',
      'Two instants.',
      ['4 May 2031 at 9 pm (Moscow time)'],
      ['4 May 2031 at 9 pm (New York time)'],
    ],
    [
      timed('2031-05-04', clock('23:50', moscow, 'about')),
      timed('2031-05-05', clock('00:10', moscow)),
      'vaguer',
      'Around midnight is on both days.',
      [],
      ['5 May 2031 at 12:10 am (Moscow time)'],
    ],
    [
      timed('2031-05-05', clock('06:30', moscow)),
      day('2031-05-04'),
      'incomparable',
      'It was still the day before elsewhere.',
      ['5 May 2031 at 6:30 am (Moscow time)'],
      ['4 May 2031'],
    ],
    [
      timed('2031-05-06', clock('06:30', moscow)),
      day('2031-05-04'),
      'conflict',
      'But not two days before.',
      ['6 May 2031 at 6:30 am (Moscow time)'],
      ['4 May 2031'],
    ],
    [
      timed('2031-05-04', part('night', 'local')),
      timed('2031-05-05', part('morning', 'local')),
      'overlapping',
      'A night ends on another day than it begins.',
      ['4 May 2031 at night (local time)'],
      ['5 May 2031 in the morning (local time)'],
    ],
    [
      timed('2031-05-04', part('night')),
      timed('2031-05-05', clock('02:00')),
      'vaguer',
      'A clock time in the night before.',
      [],
      ['5 May 2031 at 2 am'],
    ],
    [
      timed('2031-05-04', part('night')),
      day('2031-05-05'),
      'overlapping',
      'The day that a night ends on.',
      ['4 May 2031 at night'],
      ['5 May 2031'],
    ],
    [
      timed('2031-05-04', part('night')),
      timed('2031-05-05', part('evening')),
      'conflict',
      'The evening after is another.',
      ['4 May 2031 at night'],
      ['5 May 2031 in the evening'],
    ],
    [
      timed('2031-05-04', part('evening')),
      timed('2031-05-05', part('morning')),
      'conflict',
      'An evening ends at midnight.',
      ['4 May 2031 in the evening'],
      ['5 May 2031 in the morning'],
    ],
    [
      timed('2031-05-04', part('night', moscow)),
      timed('2031-05-06', part('morning', 'local')),
      'conflict',
      'Two days later is too late anywhere.',
      ['4 May 2031 at night (Moscow time)'],
      ['6 May 2031 in the morning (local time)'],
    ],
    [
      timed('2031-05-05', clock('02:00', 'local')),
      nights('2031-05-04', '2031-05-05', part('night', 'local')),
      'sharper',
      'A night has two days.',
      ['5 May 2031 at 2 am (local time)'],
    ],
    [
      timed('2031-05-04', clock('12:00', 'local')),
      nights('2031-05-04', '2031-05-05', part('night', 'local')),
      'conflict',
      'No noon is at night.',
      ['4 May 2031 at 12 noon (local time)'],
      ['the night of 4 to 5 May 2031 (local time)'],
    ],
    [
      hour(clock('21:00')),
      timed('2031-05-04', clock('21:00')),
      'vaguer',
      'A time without its day.',
      [],
      ['4 May 2031 at 9 pm'],
    ],
    [
      hour(clock('21:00')),
      day('2031-05-04'),
      'overlapping',
      'One has the time, the other the day.',
      ['at 9 pm'],
      ['4 May 2031'],
    ],
    [hour(part('dawn')), undated('soon'), 'sharper', 'A time against words.', ['at dawn']],
    [
      timed('2031-05-04', clock('21:00')),
      month('2031-05'),
      'sharper',
      'A time on a day, and its month.',
      ['4 May 2031 at 9 pm'],
    ],
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
    [
      timed('2031-02-12', clock('21:00', moscow)),
      'dates it to 12 February 2031 at 9 pm (Moscow time)',
      'date it to 12 February 2031 at 9 pm (Moscow time)',
      '12 Feb 2031, 9 pm',
    ],
    [
      timed('2031-02-12', part('dawn', null, 'shortly-before')),
      'dates it to 12 February shortly before dawn',
      'date it to 12 February shortly before dawn',
      '12 Feb, just before dawn',
      { year: '2031' },
    ],
    [
      timed('2031-12-12', clock('21:30', null, 'shortly-after')),
      'dates it to 12 December 2031 shortly after 9:30 pm',
      'date it to 12 December 2031 shortly after 9:30 pm',
      '12 Dec 2031',
    ],
    [
      timed('2031-12-12', clock('21:00', null, 'about')),
      'dates it to 12 December 2031 around 9 pm',
      'date it to 12 December 2031 around 9 pm',
      '12 Dec 2031, ≈ 9 pm',
    ],
    [
      timed('2031-12-12', clock('21:00', null, 'before')),
      'dates it to 12 December 2031 before 9 pm',
      'date it to 12 December 2031 before 9 pm',
      '12 Dec 2031, before 9 pm',
    ],
    [
      timed('2031-12-12', clock('21:30', null, 'before')),
      'dates it to 12 December 2031 before 9:30 pm',
      'date it to 12 December 2031 before 9:30 pm',
      '12 Dec, before 9:30 pm',
    ],
    [
      nights('2031-05-04', '2031-05-05', part('night')),
      'dates it to the night of 4 to 5 May',
      'date it to the night of 4 to 5 May',
      '4 May – 5 May, night',
      { year: '2031' },
    ],
    [
      nights('2031-05-31', '2031-06-01', part('night')),
      'dates it to the night of 31 May to 1 June 2031',
      'date it to the night of 31 May to 1 June 2031',
      '31 May – 1 Jun, night',
    ],
    [
      nights('2031-12-31', '2032-01-01', part('night')),
      'dates it to the night of 31 December 2031 to 1 January 2032',
      'date it to the night of 31 December 2031 to 1 January 2032',
      '31 Dec 2031 – 1 Jan 2032',
    ],
    [
      nights('2031-05-04', '2031-05-06', part('night')),
      'dates it between 4 May 2031 and 6 May 2031, at night',
      'date it between 4 May 2031 and 6 May 2031, at night',
      '4 May – 6 May, night',
    ],
    [
      hour(part('dawn', null, 'shortly-before')),
      'says it was shortly before dawn',
      'say it was shortly before dawn',
      'just before dawn',
    ],
    [
      hour(clock('12:00', 'local')),
      'says the return was at 12 noon (local time)',
      'say the return was at 12 noon (local time)',
      '12 noon',
      { event: 'the return' },
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
    fc.tuple(partialDays.day, times).map(([on, at]): DateValue => timed(on, at)),
    fc
      .tuple(fc.constantFrom('2031-04-30', '2031-05-01'), partialDays.day, times)
      .filter(([from, to]) => from < to)
      .map(([from, to, at]): DateValue => nights(from, to, at)),
    times.map(hour),
  ),
  vaguer: ({ on, from, to, precision, at }) => {
    if (at !== undefined) {
      const value: DateValue = { ...none, on, from, to, precision }
      const looser =
        at.precision === 'exact' ? [{ ...value, at: { ...at, precision: 'about' as const } }] : []
      // A zone tells which days other places have, so that days without it may contradict each other where they didn’t with it.
      if (at.zone !== null && at.zone !== 'local') return looser
      const zoneless = at.zone === null ? [] : [{ ...value, at: { ...at, zone: null } }]
      return [...looser, ...zoneless, value, hour(at), { ...none, precision: 'unspecified' }]
    }
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
