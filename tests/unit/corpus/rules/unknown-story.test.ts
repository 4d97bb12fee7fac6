import { describe, expect, test } from 'vitest'
import { unknownStory } from '../../../../src/corpus/rules/unknown-story.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-story', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownStory, copyFixture())).toEqual([])
  })

  test('tells a story without a file', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', 'story: harbour-talks', 'story: talks')
    expect(breachesOf(unknownStory, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:4:8 talks | the ID of a file in stories/ | Did you mean harbour-talks?",
      ]
    `)
  })
})
