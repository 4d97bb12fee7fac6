import { describe, expect, test } from 'vitest'
import { outlinePresent } from '../../../../src/corpus/rules/outline-present.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('outline-present', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(outlinePresent, copyFixture())).toEqual([])
  })

  test.each(['', '\n \n'])('tells an outline of %j', (outline) => {
    const fixture = copyFixture()
    const file = 'content/articles/mission-note.md'
    fixture.write(file, fixture.read(file).replace(/\n---\n[^]*/, `\n---\n${outline}`))
    expect(breachesOf(outlinePresent, fixture)).toEqual([
      'content/articles/mission-note.md:21:1 no outline | an outline in Markdown | Write an outline of the article in your own words under the front matter.',
    ])
  })
})
