import { expect, test } from 'vitest'
import { durationWords } from '../../../src/kinds/duration/duration.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import { contextOf } from './tables/table.ts'
import type { KindContext } from '../../../src/kinds/context.ts'

test.each([
  [1, '1 minute'],
  [45, '45 minutes'],
  [60, '1 hour'],
  [61, '61 minutes'],
  [90, '90 minutes'],
  [120, '2 hours'],
  [150, '2 hours 30 minutes'],
  [181, '3 hours 1 minute'],
  [24 * 60, '24 hours'],
  [48 * 60, '2 days'],
  [49 * 60, '49 hours'],
  [37.5, '38 minutes'],
])('%d minutes are “%s”', (minutes, expected) => {
  expect(durationWords(minutes)).toBe(expected)
})

const none = { on: null, from: null, to: null, as: null, anchor: null }
const at = { precision: 'exact', zone: null }
const context = contextOf({ options: {} })
const dollars: KindContext = { ...contextOf({ options: {} }), unit: { one: '$', many: '$', before: true } }
const letters: KindContext = { ...context, unit: { one: 'letter', many: 'letters' } }

test.each<[kind: string, value: unknown, expected: string, context?: KindContext]>([
  ['duration', { minutes: 60, precision: 'over' }, 'more than 1 hour'],
  ['duration', { minutes: 90, precision: 'under' }, 'under 90 minutes'],
  ['duration', { minutes: 90, precision: 'nearly' }, 'nearly 90 minutes'],
  ['duration', { minutes: null, precision: 'unspecified' }, 'no figure'],
  ['duration', { minutes: null, precision: 'unspecified', as: 'lengthy' }, '“lengthy”'],
  ['quantity', { amount: 3, precision: 'about' }, 'about 3'],
  ['quantity', { amount: 0, precision: 'exact' }, 'none'],
  ['quantity', { amount: 0, precision: 'exact' }, 'no letters', letters],
  ['quantity', { amount: 1, precision: 'exact' }, '1 letter', letters],
  ['quantity', { amount: 1.5, precision: 'exact' }, '1.5 letters', letters],
  ['quantity', { amount: 123.456, precision: 'exact' }, '123.456'],
  ['quantity', { amount: 999_999, precision: 'exact' }, '999,999 letters', letters],
  ['quantity', { amount: 1e6, precision: 'exact' }, '1 million letters', letters],
  ['quantity', { amount: 1_234_567, precision: 'exact' }, '1,234,567 letters', letters],
  ['quantity', { amount: 3e9, precision: 'over' }, 'more than $3 billion', dollars],
  ['quantity', { amount: 2.75e12, precision: 'exact' }, '$2.75 trillion', dollars],
  ['quantity', { amount: 0, precision: 'exact' }, '$0', dollars],
  ['quantity', { from: 12, to: 15, precision: 'exact' }, '12 to 15 letters', letters],
  ['quantity', { from: 12, to: 15, precision: 'about' }, 'about 12 to 15'],
  ['quantity', { from: 0, to: 5, precision: 'exact' }, '0 to 5 letters', letters],
  ['quantity', { from: 2e6, to: 3e6, precision: 'exact' }, '$2 million to $3 million', dollars],
  ['quantity', { from: 12, precision: 'exact' }, 'at least 12 letters', letters],
  ['quantity', { from: 12, precision: 'about' }, 'at least about 12 letters', letters],
  ['quantity', { to: 1, precision: 'exact' }, 'at most 1 letter', letters],
  ['quantity', { amount: 12, precision: 'about', as: 'a dozen' }, 'about 12 letters (“a dozen”)', letters],
  ['quantity', { precision: 'unspecified', as: 'several' }, '“several”', letters],
  ['quantity', { precision: 'unspecified' }, 'no figure', letters],
  ['quantity', { amount: '2/3', precision: 'exact' }, 'two thirds of the letters', letters],
  ['quantity', { amount: '1/2', precision: 'about' }, 'about one half'],
  ['quantity', { amount: '3/4', precision: 'over' }, 'more than three quarters'],
  ['quantity', { amount: '10/10', precision: 'exact' }, 'ten tenths'],
  ['quantity', { amount: '1/4', precision: 'exact' }, 'one quarter'],
  ['quantity', { amount: '11/12', precision: 'exact' }, '11/12'],
  ['quantity', { amount: '3/1', precision: 'exact' }, '3'],
  ['quantity', { amount: '5/12', precision: 'exact' }, '5/12'],
  ['quantity', { amount: '11/10', precision: 'exact' }, '1.1'],
  ['quantity', { from: '1/3', to: '1/2', precision: 'exact' }, 'one third to one half'],
  ['people', { named: [], complete: true }, 'nobody'],
  ['people', { named: ['ann-archer'], complete: false }, 'Ann Archer, among others'],
  ['topics', { topics: [], complete: true }, 'nothing at all'],
  ['date', { ...none, from: '2031-05-04', to: '2031-05-06', precision: 'day' }, '4 May 2031 to 6 May 2031'],
  ['date', { ...none, from: '2031-05', precision: 'month' }, 'May 2031 or later'],
  ['date', { ...none, to: '2031', precision: 'year' }, '2031 or earlier'],
  ['date', { ...none, on: '2031-05-04', as: 'yesterday', precision: 'day' }, '4 May 2031 (“yesterday”)'],
  ['date', { ...none, as: 'soon', precision: 'unspecified' }, '“soon”'],
  ['date', { ...none, precision: 'unspecified', at: { ...at, part: 'dawn' } }, 'at dawn'],
  [
    'date',
    {
      ...none,
      as: 'before first light',
      precision: 'unspecified',
      at: { part: 'dawn', precision: 'shortly-before', zone: 'local' },
    },
    'shortly before dawn (local time, “before first light”)',
  ],
  [
    'date',
    {
      ...none,
      on: '2031-05-04',
      as: 'yesterday',
      precision: 'day',
      at: { clock: '21:30', precision: 'about', zone: null },
    },
    '4 May 2031 around 9:30 pm (“yesterday”)',
  ],
  [
    'date',
    { ...none, from: '2031-05-04', to: '2031-05-04', precision: 'day', at: { ...at, part: 'evening' } },
    '4 May 2031 in the evening',
  ],
  [
    'invitations',
    { extended: [{ from: 'ann-archer', to: 'ben-bold', where: 'Oslo', occasion: 'a state visit' }] },
    'Ann Archer invited Ben Bold to Oslo for a state visit',
  ],
  [
    'meeting',
    { where: 'Oslo', who: ['ann-archer', 'ben-bold'], when: '2031-05', order: 1, of: 3 },
    'the first of three meetings; Oslo; Ann Archer and Ben Bold; May 2031',
  ],
  ['meeting', { where: null, who: [], when: null, order: null, of: 3 }, 'one of three meetings'],
  ['meeting', { where: null, who: [], when: null, order: null, of: null }, 'a meeting, no details'],
  ['meeting', { where: null, who: [], when: 'soon', order: 11, of: null }, 'the no. 11 meeting; “soon”'],
])('%s %j reads “%s”', (kind, value, expected, own = context) => {
  expect(kindOf(kind).phrase(value, own)).toBe(expected)
})
