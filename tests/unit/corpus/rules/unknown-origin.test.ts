import { describe, expect, test } from 'vitest'
import { unknownOrigin } from '../../../../src/corpus/rules/unknown-origin.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-origin', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownOrigin, copyFixture())).toEqual([])
  })

  test('tells an origin that is no person, outlet or statement', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      'origin: [port-notice]',
      'origin: [port-notice, ferry-post, port-office, port-offices]',
    )
    expect(breachesOf(unknownOrigin, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:22:54 port-offices | the ID of a file in people/, outlets/ or statements/ | Did you mean port-office?",
      ]
    `)
  })
})
