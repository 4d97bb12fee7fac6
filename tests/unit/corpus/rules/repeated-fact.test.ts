import { describe, expect, test } from 'vitest'
import { repeatedFact } from '../../../../src/corpus/rules/repeated-fact.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('repeated-fact', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(repeatedFact, copyFixture())).toEqual([])
  })

  test('tells a fact that is listed twice', () => {
    const fixture = copyFixture()
    fixture.edit('content/stories/harbour-talks.yml', 'next-meeting]', 'next-meeting, visits]')
    expect(breachesOf(repeatedFact, fixture)).toMatchInlineSnapshot(`
      [
        "content/stories/harbour-talks.yml:5:58 visits a second time | each fact once | Remove one of the two.",
      ]
    `)
  })
})
