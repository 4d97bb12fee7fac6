import { expect, test } from 'vitest'
import { readWritten } from '../../../../src/curate/suggest/days-in-text.ts'
import { findTimes } from '../../../../src/curate/suggest/times-in-text.ts'

const today = { published: null, story: '2031-06-17' }
const exact = { precision: 'exact', zone: null }

test.each<[text: string, language: string, ...found: [words: string, time: object][]]>([
  ['They left at 9 p.m. on Tuesday.', 'en', ['at 9 p.m. on Tuesday', { ...exact, at: { clock: '21:00' } }]],
  [
    'It began at 21:05 Moscow time.',
    'en',
    ['at 21:05', { ...exact, at: { clock: '21:05' }, zone: 'Europe/Moscow' }],
  ],
  [
    'It began at 9:30 p.m. (New York time).',
    'en',
    ['at 9:30 p.m.', { ...exact, at: { clock: '21:30' }, zone: 'America/New_York' }],
  ],
  ['It began at 9 p.m., Nowhere time.', 'en', ['at 9 p.m.', { ...exact, at: { clock: '21:00' } }]],
  ['It is 9:30 p.m. (EST).', 'en', ['9:30 p.m. (EST)', { ...exact, at: { clock: '21:30' }, zone: '-05:00' }]],
  [
    'It was 19:00 GMT+5:30 then.',
    'en',
    ['19:00 GMT+5:30', { ...exact, at: { clock: '19:00' }, zone: '+05:30' }],
  ],
  ['It came around noon.', 'en', ['around noon', { at: { clock: '12:00' }, precision: 'about', zone: null }]],
  [
    'Shortly before dawn it came, and just after midnight local time it went.',
    'en',
    ['Shortly before dawn', { at: { part: 'dawn' }, precision: 'shortly-before', zone: null }],
    ['just after midnight', { at: { clock: '00:00' }, precision: 'shortly-after', zone: 'local' }],
  ],
  [
    'It came before the afternoon and after sunset.',
    'en',
    ['before the afternoon', { at: { part: 'afternoon' }, precision: 'before', zone: null }],
    ['after sunset', { at: { part: 'dusk' }, precision: 'after', zone: null }],
  ],
  ['It was overnight.', 'en', ['overnight', { ...exact, at: { part: 'night' } }]],
  ['It was tonight.', 'en', ['tonight', { ...exact, at: { part: 'night' } }]],
  ['It was on Wednesday evening.', 'en', ['Wednesday evening', { ...exact, at: { part: 'evening' } }]],
  [
    'It was in the early morning, at daybreak.',
    'en',
    ['in the early morning', { ...exact, at: { part: 'morning' } }],
    ['at daybreak', { ...exact, at: { part: 'dawn' } }],
  ],
  ['Es begann um 21 Uhr.', 'de', ['um 21 Uhr', { ...exact, at: { clock: '21:00' } }]],
  ['Ce fut à 21h30.', 'fr-CA', ['à 21h30', { ...exact, at: { clock: '21:30' } }]],
  // What is counted from another time gives none of its own; and whose clock would it be?
  ['They came 2h ago, and 5h later they left.', 'en'],
  ['Sie kamen vor 2 h.', 'de'],
  ['They came in 2 hours, for 90 minutes, at 9 Harbour Street.', 'en'],
])('%s', (text, language, ...found) => {
  const times = findTimes(text, readWritten(text, today, language)).map(({ start, end, ...time }) => [
    text.slice(start, end),
    time,
  ])
  expect(times).toEqual(found)
})
