import { describe, expect, test } from 'vitest'
import { resolvedDay } from '../../../../src/corpus/rules/resolved-day.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('resolved-day', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(resolvedDay, copyFixture())).toEqual([])
  })

  const file = 'content/articles/mission-note.md'
  const askDay = (value: string) => {
    const fixture = copyFixture()
    fixture.edit('content/facts/visits.yml', 'kind: invitations', 'kind: date')
    const claim = `\n    - { value: ${value}, quote: x, origin: [], voice: outlet }`
    fixture.edit(file, 'visits: silent', `visits:${claim}`)
    return fixture
  }

  test.each([
    ['the day that the words name', '{ on: 2024-03-02, precision: day, as: yesterday, anchor: story }'],
    ['words that name no day', '{ on: 2024-03-02, precision: day, as: the other day, anchor: story }'],
    ['no words', '{ on: 2024-03-02, precision: day }'],
    ['a value of a wrong shape', '{ on: x }'],
  ])('takes %s', (_, value) => {
    expect(breachesOf(resolvedDay, askDay(value))).toEqual([])
  })

  test('tells another day than the words name', () => {
    const fixture = askDay('{ on: 2024-03-01, precision: day, as: yesterday, anchor: story }')
    expect(breachesOf(resolvedDay, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:19:54 “yesterday” counted from 3 March 2024 is 2 March 2024 | the day that the words name | Correct the date, or the anchor that the words are counted from.",
      ]
    `)
  })

  test('tells words counted from a day that nobody knows', () => {
    const fixture = askDay('{ on: 2024-03-01, precision: day, as: yesterday, anchor: published }')
    expect(breachesOf(resolvedDay, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:19:54 “yesterday” is counted from the article’s own day, which isn’t known | the day that the words name | Correct the date, or the anchor that the words are counted from.",
      ]
    `)
  })

  test('leaves an article whose story doesn’t exist', () => {
    const fixture = askDay('{ on: 2024-03-01, precision: day, as: yesterday, anchor: story }')
    fixture.edit(file, 'story: harbour-talks', 'story: talks')
    expect(breachesOf(resolvedDay, fixture)).toEqual([])
  })
})
