import { describe, expect, test } from 'vitest'
import { fullText } from '../../../../src/corpus/rules/full-text.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('full-text', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(fullText, copyFixture())).toEqual([])
  })

  test('tells a text that can’t be published without its source', () => {
    expect(breachesOf(fullText, copyFixture(), false)).toMatchInlineSnapshot(`
      [
        "content/articles/ferry-post-report.md:10:11 rights: full for ferry-post-report, without the source texts | ferry-post.txt, to publish its text | Set SOURCES_DIR to the folder with the source texts.",
      ]
    `)
  })
})
