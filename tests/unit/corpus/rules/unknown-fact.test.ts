import { describe, expect, test } from 'vitest'
import { unknownFact } from '../../../../src/corpus/rules/unknown-fact.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-fact', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownFact, copyFixture())).toEqual([])
  })

  test('tells facts without a file, in articles and stories', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', '  visits: silent', '  vists: silent')
    fixture.edit('content/stories/harbour-talks.yml', 'negotiators,', 'negociators,')
    expect(breachesOf(unknownFact, fixture)).toMatchInlineSnapshot(`
      [
        "content/stories/harbour-talks.yml:5:23 negociators | the ID of a file in facts/ | Did you mean negotiators?",
        "content/articles/mission-note.md:18:3 vists | the ID of a file in facts/ | Did you mean visits?",
      ]
    `)
  })
})
