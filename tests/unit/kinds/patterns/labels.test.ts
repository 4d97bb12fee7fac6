import { describe, expect, test } from 'vitest'
import { suggest as suggestChoice } from '../../../../src/kinds/choice/patterns.ts'
import { suggest as suggestDate } from '../../../../src/kinds/date/patterns.ts'
import { suggest as suggestText } from '../../../../src/kinds/text/patterns.ts'
import { suggest as suggestTopics } from '../../../../src/kinds/topics/patterns.ts'
import { readSentence, worded } from '../../../support/read-sentence.ts'

const outcome = { 'no-deal': 'there was no deal', deal: 'a deal was made', delay: 'the vote was delayed' }
const cause = { accident: 'an accident', arson: 'deliberate', open: 'not yet decided' }
const boat = { swan: 'the Swan', heron: 'the Heron' }

describe('options', () => {
  test.each([
    [outcome, 'The sides reached an agreement at dawn.', 'deal'],
    [outcome, 'They did not reach a deal.', 'no-deal'],
    [outcome, 'The council postponed the vote.', 'delay'],
    [cause, 'The chief called it an act of sabotage.', 'arson'],
    [cause, 'Police say the fire was accidental.', 'accident'],
    [boat, 'At the last buoy the Heron was ahead.', 'heron'],
  ])('%j in: %s', (options, text, option) => {
    expect(suggestChoice(readSentence(text), { options })[0]?.value).toEqual({ option })
  })

  test('an option of which another has all words found, and more, is none', () => {
    const places = { engine: 'that it began in the engine room', galley: 'that it began in the galley' }
    const suggested = (text: string) =>
      suggestChoice(readSentence(text), { options: places }).map(({ value }) => value.option)
    expect(suggested('The fire began in the engine room.')).toEqual(['engine'])
    expect(suggested('The fire began in the galley.')).toEqual(['galley'])
  })

  test.each([
    [outcome, 'Nobody spoke.'],
    [outcome, 'The dealer left.'],
    [boat, 'The boat won.'],
    [{ roof: 'through the roof', cellar: 'through the cellar' }, 'They went through the hall.'],
  ])('%j: none in: %s', (options, text) => {
    expect(suggestChoice(readSentence(text), { options })).toEqual([])
  })
})

const topics = {
  lake: 'the lake',
  bridge: 'the new bridge',
  east: 'trade with East Harbour',
  prisoners: 'exchanges of prisoners',
}

describe('topics', () => {
  test.each([
    ['She spoke of the bridge and the lake.', ['bridge', 'lake']],
    ['They talked about a swap of prisoners.', ['prisoners']],
    ['They talked about trade with East Harbour.', ['east']],
    ['They talked about trade with the West.', undefined],
    ['They ate.', undefined],
  ])('%s', (text, found) => {
    expect(suggestTopics(readSentence(text), { topics })[0]?.value.topics).toEqual(found)
  })
})

describe('dates', () => {
  test('as they stand, with the words that are counted from another day', () => {
    const read = readSentence('It opened on Tuesday.', { days: { Tuesday: '2031-06-17' }, cues: ['opened'] })
    expect(suggestDate(read)[0]?.value).toMatchObject({ on: '2031-06-17', as: 'Tuesday', anchor: 'story' })
  })

  const nine = { at: { clock: '21:00' }, precision: 'about', zone: 'local' } as const
  const dawn = { at: { part: 'dawn' }, precision: 'exact', zone: null } as const

  test('with the nearest time of day that stands beside them', () => {
    const text = 'It opened at dawn on Tuesday around 9 p.m., while the band began long ago on Friday.'
    const read = readSentence(text, {
      days: { Tuesday: '2031-06-17', Friday: '2031-06-13' },
      times: { 'around 9 p.m.': nine, 'at dawn': dawn },
    })
    expect(worded(text, suggestDate(read))).toMatchObject([
      [
        'Tuesday around 9 p.m.',
        { on: '2031-06-17', as: 'Tuesday', at: { clock: '21:00', precision: 'about', zone: 'local' } },
      ],
      ['Friday', { on: '2031-06-13' }],
    ])
    expect(suggestDate(read)[1]?.value).not.toHaveProperty('at')
  })

  test('without a time of day where a month or a year alone is given', () => {
    const read = readSentence('It opened at dawn in 2031.', { times: { 'at dawn': dawn } })
    const day = { start: 21, end: 25, on: '2031', precision: 'year', anchor: null } as const
    expect(suggestDate({ ...read, days: [day] })[0]?.value).not.toHaveProperty('at')
  })

  test('as a time of day alone where there is no day', () => {
    const read = readSentence('It opened at dawn.', { cues: ['opened'], times: { 'at dawn': dawn } })
    expect(suggestDate(read)).toMatchObject([
      {
        start: 10,
        end: 17,
        value: { on: null, precision: 'unspecified', at: { part: 'dawn', precision: 'exact', zone: null } },
        weight: 2,
      },
    ])
    expect(suggestDate(read).every(({ weight }) => weight === 2)).toBe(true)
    expect(suggestDate({ ...read, cues: [] })).toEqual(
      suggestDate(read).map((reading) => ({ ...reading, weight: 1 })),
    )
  })

  test('none where the day is that of something else, or where there is none', () => {
    const since = readSentence('It opened, closed since Tuesday.', {
      days: { Tuesday: '2031-06-17' },
      cues: ['opened'],
    })
    for (const read of [since, readSentence('It opened.', { cues: ['opened'] })])
      expect(suggestDate(read)[0]?.value).toMatchObject({ on: null, precision: 'unspecified' })
    expect(suggestDate(readSentence('It opened.'))).toEqual([])
  })
})

test('free words are those around a cue word', () => {
  const read = readSentence('Under a clear sky, the Heron won.', { cues: ['sky'] })
  expect(suggestText(read).map(({ value }) => value.text)).toEqual(['Under a clear sky'])
})
