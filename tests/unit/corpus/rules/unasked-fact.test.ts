import { describe, expect, test } from 'vitest'
import { unaskedFact } from '../../../../src/corpus/rules/unasked-fact.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unasked-fact', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unaskedFact, copyFixture())).toEqual([])
  })

  test('tells a fact that the story doesn’t ask', () => {
    const fixture = copyFixture()
    fixture.edit('content/stories/harbour-talks.yml', 'negotiators, ', '')
    expect(breachesOf(unaskedFact, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/ferry-post-report.md:17:3 negotiators, which the story harbour-talks doesn’t ask | one of the facts talks-length, visits, next-meeting | Add the fact to the story, or remove it from the article.",
        "content/articles/gazette-report.md:24:3 negotiators, which the story harbour-talks doesn’t ask | one of the facts talks-length, visits, next-meeting | Add the fact to the story, or remove it from the article.",
        "content/articles/mission-note.md:17:3 negotiators, which the story harbour-talks doesn’t ask | one of the facts talks-length, visits, next-meeting | Add the fact to the story, or remove it from the article.",
      ]
    `)
  })

  test('leaves facts and stories that don’t exist to others', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', 'visits: silent', 'vists: silent')
    fixture.edit('content/articles/gazette-report.md', 'story: harbour-talks', 'story: talks')
    expect(breachesOf(unaskedFact, fixture)).toEqual([])
  })
})
