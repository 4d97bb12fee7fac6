import { expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { FactOptions } from '../../../src/kinds/registry.ts'

const options: FactOptions = { topics: { trade: 'trade' }, options: { signed: 'signed', dropped: 'dropped' } }
const invitation = { from: 'ann-archer', to: 'ben-bold', where: null, occasion: null }
const meeting = { where: null, who: [], when: null, order: null, of: null }

/** List a refused value’s issues as “path: message”. */
function issuesOf(kind: string, value: unknown): readonly string[] {
  const { error } = kindOf(kind).schema(options).safeParse(value)
  return error ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : []
}

test.each<[kind: string, value: unknown, issues: readonly string[]]>([
  ['duration', { minutes: 0, precision: 'exact' }, ['minutes: a number of minutes above 0']],
  ['duration', { minutes: 1.5, precision: 'exact' }, ['minutes: a whole number of minutes']],
  [
    'duration',
    { minutes: null, precision: 'about' },
    [
      'precision: minutes with precision exact, about, nearly, under or over, or minutes: null with precision: unspecified',
    ],
  ],
  [
    'duration',
    { minutes: 90, precision: 'unspecified' },
    [
      'precision: minutes with precision exact, about, nearly, under or over, or minutes: null with precision: unspecified',
    ],
  ],
  [
    'duration',
    { minutes: 90, precision: 'exact', as: 'lengthy' },
    ['as: the article’s own words only with precision: unspecified'],
  ],
  ['duration', { minutes: 90, from: 60, precision: 'exact' }, ['minutes: either minutes, or from and to']],
  ['duration', { from: 60, precision: 'over' }, ['precision: exact or about beside from and to']],
  ['duration', { from: 60, to: 60, precision: 'exact' }, ['to: more than from']],
  [
    'duration',
    { to: 60, precision: 'unspecified' },
    [
      'precision: minutes with precision exact, about, nearly, under or over, or minutes: null with precision: unspecified',
    ],
  ],
  ['duration', { from: 0, precision: 'exact' }, ['from: a number of minutes above 0']],
  ['quantity', { amount: -1, precision: 'exact' }, ['amount: a number from 0 up, or a fraction such as 2/3']],
  [
    'quantity',
    { amount: '2/0', precision: 'exact' },
    ['amount: a number from 0 up, or a fraction such as 2/3'],
  ],
  [
    'quantity',
    { amount: '0/2', precision: 'exact' },
    ['amount: a number from 0 up, or a fraction such as 2/3'],
  ],
  [
    'quantity',
    { amount: 'x2/3', precision: 'exact' },
    ['amount: a number from 0 up, or a fraction such as 2/3'],
  ],
  [
    'quantity',
    { amount: '2/3x', precision: 'exact' },
    ['amount: a number from 0 up, or a fraction such as 2/3'],
  ],
  [
    'quantity',
    { from: 'a', to: null, precision: 'exact' },
    [
      'from: a number from 0 up, or a fraction such as 2/3',
      'to: a number from 0 up, or a fraction such as 2/3',
    ],
  ],
  [
    'quantity',
    { precision: 'exact' },
    ['precision: a figure with precision exact, about, nearly, under or over, or none with unspecified'],
  ],
  [
    'quantity',
    { amount: 3, precision: 'unspecified' },
    ['precision: a figure with precision exact, about, nearly, under or over, or none with unspecified'],
  ],
  [
    'quantity',
    { from: 3, precision: 'unspecified' },
    ['precision: a figure with precision exact, about, nearly, under or over, or none with unspecified'],
  ],
  ['quantity', { amount: 3, from: 3, precision: 'exact' }, ['amount: either amount, or from and to']],
  ['quantity', { amount: 3, to: 4, precision: 'exact' }, ['amount: either amount, or from and to']],
  ['quantity', { from: 3, precision: 'over' }, ['precision: exact or about beside from and to']],
  ['quantity', { to: 3, precision: 'nearly' }, ['precision: exact or about beside from and to']],
  ['quantity', { from: 4, to: 3, precision: 'exact' }, ['to: more than from']],
  ['quantity', { to: 0, precision: 'exact' }, ['to: amount: 0 for none']],
  ['quantity', { from: 0, precision: 'exact' }, ['from: more than 0, which every figure is at least']],
  ['quantity', { from: '1/2', to: '2/4', precision: 'exact' }, ['to: more than from']],
  [
    'quantity',
    { amount: 0, precision: 'over' },
    ['precision: exact beside 0, which has neither a half nor a double'],
  ],
  ['quantity', 3, [': Invalid input: expected object, received number']],
  [
    'quantity',
    { number: 3, precision: 'exact' },
    [
      ': Write amount in place of number: { amount: 3, precision: exact }; leave it out where there is no figure.',
    ],
  ],
  ['people', { named: ['ann-archer', 'ann-archer'], complete: true }, ['named: each ID once only']],
  ['people', { named: [], complete: 'yes' }, ['complete: true or false']],
  ['topics', { topics: ['fishing'], complete: true }, ['topics.0: a topic of the fact: trade']],
  ['topics', { topics: ['trade', 'trade'], complete: true }, ['topics: each ID once only']],
  ['topics', { topics: [], complete: 'yes' }, ['complete: true or false']],
  ['invitations', { extended: [] }, ['extended: at least one invitation']],
  [
    'invitations',
    { extended: [{ ...invitation, to: 'ann-archer' }] },
    ['extended.0.to: somebody other than who invites'],
  ],
  [
    'invitations',
    { extended: [invitation, { ...invitation, where: 'Oslo' }] },
    ['extended: one invitation from one to another; a second one is a claim of its own'],
  ],
  ['meeting', { ...meeting, order: 3, of: 2 }, ['order: a place no higher than the number of meetings']],
  ['meeting', { ...meeting, order: 0 }, ['order: a number from 1']],
  ['meeting', { ...meeting, who: ['ann-archer', 'ann-archer'] }, ['who: each ID once only']],
  ['date', { on: '2031-02-30', precision: 'day' }, ['on: a day, a month or a year that the calendar has']],
  [
    'date',
    { on: 2031, precision: 'year' },
    ['on: a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY, in quotation marks'],
  ],
  [
    'date',
    { on: '2031', precision: 'day' },
    ['precision: the precision that on, from and to are written with'],
  ],
  ['date', { on: '2031', to: '2032', precision: 'year' }, ['on: either on, or from and to']],
  ['date', { on: '2031', from: '2030', precision: 'year' }, ['on: either on, or from and to']],
  [
    'date',
    { precision: 'day' },
    ['precision: on, from or to with precision day, month or year, or none with unspecified'],
  ],
  [
    'date',
    { on: '2031', precision: 'unspecified' },
    ['precision: on, from or to with precision day, month or year, or none with unspecified'],
  ],
  ['date', { from: '2032', to: '2031', precision: 'year' }, ['to: no earlier than from']],
  [
    'date',
    { on: '2031', precision: 'year', anchor: 'story' },
    ['anchor: an anchor only beside a date and its words in as'],
  ],
  [
    'date',
    { precision: 'unspecified', as: 'soon', anchor: 'story' },
    ['anchor: an anchor only beside a date and its words in as'],
  ],
  [
    'date',
    { on: '2031', precision: 'year', as: 'then', anchor: 'now' },
    ['anchor: published, story or a day as YYYY-MM-DD'],
  ],
  [
    'date',
    { on: '2031-05-04', precision: 'day', at: { clock: '9 p.m.' } },
    ['at.clock: a clock time from "00:00" to "23:59"'],
  ],
  [
    'date',
    { on: '2031-05-04', precision: 'day', at: { clock: '24:00' } },
    ['at.clock: a clock time from "00:00" to "23:59"'],
  ],
  ['date', { on: '2031-05-04', precision: 'day', at: {} }, ['at.clock: either clock or part']],
  [
    'date',
    { on: '2031-05-04', precision: 'day', at: { clock: '21:00', part: 'evening' } },
    ['at.clock: either clock or part'],
  ],
  ...['Moscow', '+3', '+15:00', 'Europe/Nowhere', 'here'].map((zone): [string, unknown, string[]] => [
    'date',
    { on: '2031-05-04', precision: 'day', at: { clock: '21:00', zone } },
    ['at.zone: a time zone such as Europe/Moscow or "+03:00", or local'],
  ]),
  ...[
    { on: '2031-05', precision: 'month' },
    { on: '2031', precision: 'year' },
    { from: '2031-05-04', precision: 'day' },
    { to: '2031-05-04', precision: 'day' },
  ].map((value): [string, unknown, string[]] => [
    'date',
    { ...value, at: { part: 'dawn' } },
    ['at: a time of day only beside on, or from and to, with precision: day, or with unspecified'],
  ]),
  ['choice', { option: 'burnt' }, ['option: an option of the fact: signed, dropped']],
  ['text', { text: ' a ' }, ['text: text without white space at its ends']],
])('%s %j is refused: %j', (kind, value, issues) => {
  expect(issuesOf(kind, value)).toEqual(issues)
})

test.each([
  ['duration', { minutes: 90, precision: 'exact', seconds: 1 }],
  ['quantity', { amount: 9, precision: 'exact', unit: 'calls' }],
  ['people', { named: [], complete: true, some: true }],
  ['topics', { topics: [], complete: true, some: true }],
  ['invitations', { extended: [{ ...invitation, when: 'soon' }] }],
  ['meeting', { ...meeting, why: 'talks' }],
  ['date', { on: '2031', precision: 'year', hour: 'noon' }],
  ['choice', { option: 'signed', other: true }],
  ['text', { text: 'a', note: 'b' }],
])('%s refuses keys that it doesn’t know: %j', (kind, value) => {
  expect(issuesOf(kind, value)).toEqual([expect.stringContaining('Unrecognized key')])
})

test('a date’s unused keys may be left out and are written as null', () => {
  expect(kindOf('date').schema({}).parse({ on: '2031', precision: 'year' })).toEqual({
    on: '2031',
    from: null,
    to: null,
    precision: 'year',
    as: null,
    anchor: null,
  })
})

test.each(['Europe/Moscow', 'America/Argentina/Buenos_Aires', 'UTC', '+03:00', '-09:30', 'local', null])(
  'a time of day may be of the zone %s',
  (zone) => {
    const value = { on: '2031-05-04', precision: 'day', at: { clock: '21:00', zone } }
    expect(kindOf('date').schema({}).parse(value)).toMatchObject({ at: { precision: 'exact', zone } })
  },
)

test('a time of day may stand without a day, or beside two', () => {
  expect(issuesOf('date', { precision: 'unspecified', at: { part: 'dawn' } })).toEqual([])
  expect(
    issuesOf('date', { from: '2031-05-04', to: '2031-05-05', precision: 'day', at: { part: 'night' } }),
  ).toEqual([])
})

test('people are listed for the corpus to check', () => {
  expect(kindOf('people').people({ named: ['ann-archer'], complete: true })).toEqual(['ann-archer'])
  expect(kindOf('invitations').people({ extended: [invitation] })).toEqual(['ann-archer', 'ben-bold'])
  expect(kindOf('meeting').people({ ...meeting, who: ['ben-bold'] })).toEqual(['ben-bold'])
})
