import { describe, expect, test } from 'vitest'
import { unknownUpdate } from '../../../../src/corpus/rules/unknown-update.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-update', () => {
  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(unknownUpdate, copyFixture(name))).toEqual([])
  })

  test('tells an article without a file', () => {
    const fixture = copyFixture('regatta')
    fixture.edit('content/articles/paddle-update.md', 'updates: paddle-final', 'updates: padle-final')
    expect(breachesOf(unknownUpdate, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/paddle-update.md:8:10 padle-final | the ID of a file in articles/ | Did you mean paddle-final?",
      ]
    `)
  })

  test('takes an article whose file has problems for known', () => {
    const fixture = copyFixture('regatta')
    fixture.write('content/articles/paddle-final.md', 'title: 3')
    expect(breachesOf(unknownUpdate, fixture)).toEqual([])
  })
})
