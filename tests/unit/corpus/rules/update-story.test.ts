import { describe, expect, test } from 'vitest'
import { updateStory } from '../../../../src/corpus/rules/update-story.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('update-story', () => {
  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(updateStory, copyFixture(name))).toEqual([])
  })

  test('says nothing of an article without a file', () => {
    const fixture = copyFixture('regatta')
    fixture.remove('content/articles/paddle-final.md')
    expect(breachesOf(updateStory, fixture)).toEqual([])
  })

  test('tells an article of another story', () => {
    const fixture = copyFixture('regatta')
    fixture.edit('content/articles/paddle-update.md', 'story: lantern-regatta', 'story: next-regatta')
    expect(breachesOf(updateStory, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/paddle-update.md:8:10 paddle-final, an article of the story lantern-regatta | an article of the story next-regatta | Put both into one story, or take “updates” out: an article on another event is no earlier version.",
      ]
    `)
  })
})
