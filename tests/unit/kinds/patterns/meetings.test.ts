import { describe, expect, test } from 'vitest'
import { suggest } from '../../../../src/kinds/meeting/patterns.ts'
import { readSentence, worded, type Known } from '../../../support/read-sentence.ts'

const names = { Holm: 'ada-holm', Lind: 'bo-lind', Marsh: 'cy-marsh' }
const both = ['ada-holm', 'bo-lind']
const none = { where: null, who: [], when: null, order: null, of: null }

/** Give the first reading: the words that it takes in, and its value. */
const first = (text: string, known: Known = {}) => worded(text, suggest(readSentence(text, known)))[0]

describe('who takes part', () => {
  test.each<[text: string, known: Known, who: string[]]>([
    ['The meeting between Holm and Lind ended.', { names: named('Holm', 'Lind') }, ['ada-holm', 'bo-lind']],
    ['Holm had a meeting with Lind.', { names: named('Holm', 'Lind') }, ['bo-lind', 'ada-holm']],
    ['“I had a meeting with Lind.”', { names: named('Lind'), speaker: 'ada-holm' }, ['bo-lind', 'ada-holm']],
    ['There was a meeting with Lind.', { names: named('Lind') }, ['bo-lind']],
    ['“We had talks.”', { both, speaker: 'ada-holm' }, both],
    ['“We had talks.”', { speaker: 'ada-holm' }, []],
    ['The talks ended.', { both }, []],
    ['Holm told Lind of the talks.', { names: named('Holm', 'Lind'), both }, both],
    ['Holm told Marsh that talks had ended.', { names: named('Holm', 'Marsh'), both }, []],
    ['Holm and Lind met.', { names: named('Holm', 'Lind') }, ['ada-holm', 'bo-lind']],
    ['Holm and Marsh met.', { names: named('Holm', 'Marsh'), both }, ['ada-holm', 'cy-marsh']],
    ['Holm met nobody.', { names: named('Holm') }, []],
    ['Holm and Lind, so said a clerk who keeps the books, met.', { names: named('Holm', 'Lind') }, []],
    [
      'It was the first time for Holm to see Lind.',
      { names: named('Holm', 'Lind') },
      ['ada-holm', 'bo-lind'],
    ],
    ['The talks pleased Holm as much as Lind.', { names: named('Holm', 'Lind') }, []],
    ['Talks with Lind began; Marsh left.', { names: named('Lind', 'Marsh') }, ['bo-lind']],
    ['Marsh left; talks with Lind began.', { names: named('Marsh', 'Lind') }, ['bo-lind']],
  ])('%s %j', (text, known, who) => {
    expect(first(text, known)?.[1].who).toEqual(who)
  })
})

describe('where and when', () => {
  test.each<[text: string, known: Known, words: string, value: object]>([
    ['The talks ended.', {}, 'talks', none],
    [
      'The talks in Lisbon ended.',
      { places: { Lisbon: 'Lisbon, Portugal' } },
      'talks in Lisbon',
      { ...none, where: 'Lisbon, Portugal' },
    ],
    ['Rain fell in Lisbon; the talks ended.', { places: { Lisbon: 'Lisbon, Portugal' } }, 'talks', none],
    ['The talks ended; rain fell in Lisbon.', { places: { Lisbon: 'Lisbon, Portugal' } }, 'talks', none],
    [
      'The talks are on Tuesday.',
      { days: { 'on Tuesday': '2031-06-17' } },
      'talks are on Tuesday',
      { ...none, when: 'Tuesday' },
    ],
    ['It rained on Tuesday; the talks ended.', { days: { Tuesday: '2031-06-17' } }, 'talks', none],
    ['The talks ended; it rained on Tuesday.', { days: { Tuesday: '2031-06-17' } }, 'talks', none],
    ['They meet again Soon.', {}, 'meet', { ...none, when: 'soon' }],
    [
      'The talks are in the not-too-distant future.',
      {},
      'talks',
      { ...none, when: 'in the not-too-distant future' },
    ],
    [
      'The talks are in the not too distant future.',
      {},
      'talks',
      { ...none, when: 'in the not too distant future' },
    ],
    ['The talks come next week; rain comes soon.', {}, 'talks', { ...none, when: 'next week' }],
    ['Rain comes soon; the talks go on.', {}, 'talks', none],
  ])('%s %j', (text, known, words, value) => {
    expect(first(text, known)).toEqual([words, value])
  })
})

describe('which of several', () => {
  test.each<[text: string, order: number | null, of: number | null]>([
    ['The first of three meetings is over.', 1, 3],
    ['The second of three long meetings is over.', 2, 3],
    ['The second of three very long meetings is over.', 2, 3],
    ['The first of three rather too long meetings is over.', 1, null],
    ['The first of 2.5 meetings is over.', 1, null],
    ['The first of three to five meetings is over.', 1, null],
    ['The first of at least three meetings is over.', 1, null],
    ['The first of one meetings is over.', 1, null],
    ['Three meetings are over.', null, null],
    ['The meeting is over; the second rain fell.', null, null],
  ])('%s', (text, order, of) => {
    expect(first(text)?.[1]).toMatchObject({ order, of })
  })
})

describe('which words tell of a meeting', () => {
  test.each([
    'meeting',
    'met',
    'summit',
    'summits',
    'visit',
    'conference',
    'banquet',
    'dinners',
    'ceremony',
    'session',
  ])('%s', (word) => {
    expect(first(`One ${word} ended.`)?.[0]).toBe(word)
  })

  test('the two nearest to cue words, the nearest first, the earlier of equals', () => {
    const text = 'A dinner, a visit, and at the port a summit and talks.'
    const words = (cues: string[]) =>
      worded(text, suggest(readSentence(text, { cues }))).map(([word]) => word)
    expect(words([])).toEqual(['dinner', 'visit'])
    expect(words(['port'])).toEqual(['summit', 'visit'])
    expect(words(['visit'])).toEqual(['visit', 'dinner'])
    expect(words(['and talks'])).toEqual(['talks', 'summit'])
  })

  test('the more is known beside it, the more it weighs', () => {
    const weigh = (text: string, known: Known = {}) => suggest(readSentence(text, known))[0]?.weight
    expect(weigh('The talks ended.')).toBe(1)
    expect(weigh('The talks with Lind ended.', { names: named('Lind') })).toBe(2)
    expect(weigh('The talks with Lind and Marsh ended.', { names: named('Lind', 'Marsh') })).toBe(3)
  })
})

function named(...people: (keyof typeof names)[]): Record<string, string> {
  return Object.fromEntries(people.map((person) => [person, names[person]]))
}
