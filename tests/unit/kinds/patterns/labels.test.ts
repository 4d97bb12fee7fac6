import { describe, expect, test } from 'vitest'
import { suggest as suggestChoice } from '../../../../src/kinds/choice/patterns.ts'
import { suggest as suggestDate } from '../../../../src/kinds/date/patterns.ts'
import { suggest as suggestText } from '../../../../src/kinds/text/patterns.ts'
import { suggest as suggestTopics } from '../../../../src/kinds/topics/patterns.ts'
import { readSentence } from '../../../support/read-sentence.ts'

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

  test.each([
    [outcome, 'Nobody spoke.'],
    [outcome, 'The dealer left.'],
    [boat, 'The boat won.'],
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
