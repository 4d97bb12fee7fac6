import fc from 'fast-check'
import { measures, vaguerPrecisions } from './arbitraries.ts'
import type { Duration } from '../../../../src/kinds/duration/duration.ts'
import type { Precision } from '../../../../src/kinds/shared/measure.ts'
import type { Table } from './table.ts'

const measure =
  (precision: Precision) =>
  (minutes: number): Duration => ({ minutes, precision })
const [exact, about, nearly] = [measure('exact'), measure('about'), measure('nearly')]
const [under, over] = [measure('under'), measure('over')]
const between = (from: number | undefined, to?: number, precision: Precision = 'exact'): Duration => ({
  minutes: null,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  precision,
})
const none: Duration = { minutes: null, precision: 'unspecified' }
const called = (as: string): Duration => ({ ...none, as })

export const duration: Table<Duration> = {
  options: {},
  never: ['fuller', 'sparser', 'stronger', 'weaker'],
  shape: 'line',
  rows: [
    [exact(90), exact(90), 'same', '“90-minute”, twice.'],
    [about(90), about(90), 'same', 'Equally vague.'],
    [none, none, 'same', 'No figure, twice.'],
    [called('lengthy'), called('Lengthy'), 'same', 'The same word, whatever its letter case.'],
    [exact(90), about(90), 'sharper', 'Vaguer is not different.', ['90 minutes']],
    [exact(75), about(90), 'sharper', 'A sixth less is still “about”.', ['75 minutes']],
    [
      exact(74),
      about(90),
      'conflict',
      'More than a sixth less is not.',
      ['74 minutes'],
      ['about 90 minutes'],
    ],
    [nearly(90), about(90), 'sharper', '“Nearly” leaves out what is above.', ['nearly 90 minutes']],
    [
      nearly(90),
      under(90),
      'sharper',
      '“Nearly” reaches down a sixth, “under” to half.',
      ['nearly 90 minutes'],
    ],
    [exact(90), nearly(90), 'sharper', 'Who rounds up may mean the figure itself.', ['90 minutes']],
    [
      nearly(90),
      exact(74),
      'conflict',
      'Who says “nearly” is within a sixth.',
      ['nearly 90 minutes'],
      ['74 minutes'],
    ],
    [
      under(90),
      about(90),
      'overlapping',
      'Each leaves room for what the other doesn’t.',
      ['under 90 minutes'],
      ['about 90 minutes'],
    ],
    [over(60), exact(90), 'vaguer', '“More than an hour” takes in an hour and a half.', [], ['90 minutes']],
    [
      over(60),
      about(65),
      'overlapping',
      'Intervals that overlap.',
      ['more than 1 hour'],
      ['about 65 minutes'],
    ],
    [exact(60), over(60), 'sharper', 'Intervals that touch overlap.', ['1 hour']],
    [
      over(60),
      under(60),
      'overlapping',
      'They touch at the hour itself.',
      ['more than 1 hour'],
      ['under 1 hour'],
    ],
    [
      under(90),
      over(45),
      'overlapping',
      'Neither is closer where both take in the same.',
      ['under 90 minutes'],
      ['more than 45 minutes'],
    ],
    [
      over(60),
      exact(121),
      'conflict',
      'Who means more than double names another figure.',
      ['more than 1 hour'],
      ['2 hours 1 minute'],
    ],
    [
      under(60),
      exact(29),
      'conflict',
      'Who means less than half names another figure.',
      ['under 1 hour'],
      ['29 minutes'],
    ],
    [exact(90), exact(95), 'conflict', 'Two exact figures.', ['90 minutes'], ['95 minutes']],
    [about(30), over(60), 'conflict', 'Vague, and still apart.', ['about 30 minutes'], ['more than 1 hour']],
    [exact(150), between(120, 180), 'sharper', 'A length within a range.', ['2 hours 30 minutes']],
    [between(30), exact(300), 'vaguer', '“At least” has no upper end.', [], ['5 hours']],
    [between(30), exact(30), 'vaguer', 'It takes in its own figure.', [], ['30 minutes']],
    [between(30), exact(29), 'conflict', 'Less than “at least”.', ['at least 30 minutes'], ['29 minutes']],
    [
      between(30),
      between(undefined, 45),
      'overlapping',
      'They share what lies between.',
      ['at least 30 minutes'],
      ['at most 45 minutes'],
    ],
    [between(120, 180), between(240, 300), 'conflict', 'Ranges apart.', ['2 to 3 hours'], ['4 to 5 hours']],
    [about(90), called('lengthy'), 'sharper', 'A figure against a word.', ['about 90 minutes']],
    [none, exact(90), 'vaguer', 'No figure conflicts with nothing.', [], ['90 minutes']],
    [called('lengthy'), none, 'sharper', 'A word is more than nothing.', ['“lengthy”']],
    [
      called('lengthy'),
      called('brief'),
      'incomparable',
      'Words are never weighed.',
      ['“lengthy”'],
      ['“brief”'],
    ],
  ],
  said: [
    [exact(90), 'puts it at 90 minutes', 'put it at 90 minutes', '90 min'],
    [about(90), 'puts it at about 90 minutes', 'put it at about 90 minutes', '≈ 90 min'],
    [nearly(90), 'puts it at nearly 90 minutes', 'put it at nearly 90 minutes', 'nearly 90 min'],
    [under(1), 'puts it at under a minute', 'put it at under a minute', '< 1 min'],
    [over(60), 'puts it at more than an hour', 'put it at more than an hour', '> 1 h'],
    [
      nearly(150),
      'puts it at nearly 2 hours 30 minutes',
      'put it at nearly 2 hours 30 minutes',
      'nearly 2 h 30 min',
    ],
    [exact(3 * 1440), 'puts it at 3 days', 'put it at 3 days', '3 days'],
    [called('lengthy'), 'says only “lengthy”', 'say only “lengthy”', '“lengthy”'],
    [
      called('the better part of a long afternoon'),
      'says only “the better part of a long afternoon”',
      'say only “the better part of a long afternoon”',
      '“the better part of a…”',
    ],
    [
      called('the better part of day'),
      'says only “the better part of day”',
      'say only “the better part of day”',
      '“the better part of day”',
    ],
    [between(30, 45), 'puts it at 30 to 45 minutes', 'put it at 30 to 45 minutes', '30–45 min'],
    [between(45, 60), 'puts it at 45 minutes to an hour', 'put it at 45 minutes to an hour', '45 min–1 h'],
    [
      between(150, 180, 'about'),
      'puts it at about 2 hours 30 minutes to 3 hours',
      'put it at about 2 hours 30 minutes to 3 hours',
      '≈ 2 h 30 min–3 h',
    ],
    [between(30), 'says at least 30 minutes', 'say at least 30 minutes', '≥ 30 min'],
    [between(undefined, 60), 'says at most an hour', 'say at most an hour', '≤ 1 h'],
    [none, 'gives no length', 'give no length', 'no length'],
  ],
  value: fc.oneof(
    measures.map(({ from, precision, as }) => ({
      minutes: from,
      precision,
      ...(as !== undefined && { as }),
    })),
    fc.integer({ min: 1, max: 200 }).map((from) => between(from)),
    fc.integer({ min: 1, max: 200 }).map((to) => between(undefined, to)),
    fc
      .record({ from: fc.integer({ min: 1, max: 200 }), more: fc.integer({ min: 1, max: 200 }) })
      .map(({ from, more }) => between(from, from + more, 'about')),
  ),
  vaguer: ({ minutes, precision, as }) => [
    ...(minutes === null
      ? []
      : vaguerPrecisions(precision).map((vaguer) => ({ minutes, precision: vaguer }))),
    ...(as !== undefined || precision !== 'unspecified' ? [none] : []),
  ],
}
