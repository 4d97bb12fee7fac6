import { expect, test } from 'vitest'
import { durationWords } from '../../../src/kinds/duration/phrase.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import { contextOf } from './tables/table.ts'
import type { KindContext } from '../../../src/kinds/kind.ts'

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
const context = contextOf({ options: {} })
const letters: KindContext = { ...context, unit: { one: 'letter', many: 'letters' } }

test.each<[kind: string, value: unknown, expected: string, context?: KindContext]>([
  ['duration', { minutes: 60, precision: 'over' }, 'more than 1 hour'],
  ['duration', { minutes: 90, precision: 'under' }, 'under 90 minutes'],
  ['duration', { minutes: 90, precision: 'nearly' }, 'nearly 90 minutes'],
  ['duration', { minutes: null, precision: 'unspecified' }, 'no figure'],
  ['duration', { minutes: null, precision: 'unspecified', as: 'lengthy' }, '“lengthy”'],
  ['number', { number: 3, precision: 'about' }, 'about 3'],
  ['number', { number: 1, precision: 'exact' }, '1 letter', letters],
  ['people', { named: [], complete: true }, 'nobody'],
  ['people', { named: ['ann-archer'], complete: false }, 'Ann Archer, among others'],
  ['topics', { topics: [], complete: true }, 'nothing at all'],
  ['date', { ...none, from: '2031-05-04', to: '2031-05-06', precision: 'day' }, '4 May 2031 to 6 May 2031'],
  ['date', { ...none, from: '2031-05', precision: 'month' }, 'May 2031 or later'],
  ['date', { ...none, to: '2031', precision: 'year' }, '2031 or earlier'],
  ['date', { ...none, on: '2031-05-04', as: 'yesterday', precision: 'day' }, '4 May 2031 (“yesterday”)'],
  ['date', { ...none, as: 'soon', precision: 'unspecified' }, '“soon”'],
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
  ['meeting', { where: null, who: [], when: 'soon', order: 11, of: null }, 'the no. 11 meeting; “soon”'],
])('%s %j reads “%s”', (kind, value, expected, own = context) => {
  expect(kindOf(kind).phrase(value, own)).toBe(expected)
})
