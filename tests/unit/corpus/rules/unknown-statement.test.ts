import { describe, expect, test } from 'vitest'
import { unknownStatement } from '../../../../src/corpus/rules/unknown-statement.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-statement', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownStatement, copyFixture())).toEqual([])
  })

  test('tells a statement without a file', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      'statements:\n  port-notice:',
      'statements:\n  notice:',
    )
    expect(breachesOf(unknownStatement, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:40:3 notice | the ID of a file in statements/ | Did you mean port-notice?",
      ]
    `)
  })
})
