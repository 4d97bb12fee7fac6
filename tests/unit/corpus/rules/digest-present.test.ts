import { describe, expect, test } from 'vitest'
import { digestPresent } from '../../../../src/corpus/rules/digest-present.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('digest-present', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(digestPresent, copyFixture())).toEqual([])
  })

  test.each(['', '\n \n'])('tells a digest of %j', (digest) => {
    const fixture = copyFixture()
    const file = 'content/articles/mission-note.md'
    fixture.write(file, fixture.read(file).replace(/\n---\n[^]*/, `\n---\n${digest}`))
    expect(breachesOf(digestPresent, fixture)).toEqual([
      'content/articles/mission-note.md:21:1 no digest | a digest in Markdown | Write an outline of the article in your own words under the front matter.',
    ])
  })
})
