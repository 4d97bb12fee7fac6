import { describe, expect, test } from 'vitest'
import { updateOutlet } from '../../../../src/corpus/rules/update-outlet.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('update-outlet', () => {
  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(updateOutlet, copyFixture(name))).toEqual([])
  })

  test('says nothing of an article without a file', () => {
    const fixture = copyFixture('regatta')
    fixture.remove('content/articles/paddle-final.md')
    expect(breachesOf(updateOutlet, fixture)).toEqual([])
  })

  test('tells an article of another outlet', () => {
    const fixture = copyFixture('regatta')
    fixture.edit('content/articles/paddle-update.md', 'updates: paddle-final', 'updates: bell-final')
    expect(breachesOf(updateOutlet, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/paddle-update.md:8:10 bell-final, an article of bell | an article of paddle | Take “updates” out: another outlet’s article is a source of this one, and an origin of its claims.",
      ]
    `)
  })
})
