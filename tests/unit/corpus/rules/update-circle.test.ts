import { describe, expect, test } from 'vitest'
import { updateCircle } from '../../../../src/corpus/rules/update-circle.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('update-circle', () => {
  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(updateCircle, copyFixture(name))).toEqual([])
  })

  test('says nothing of an article without a file', () => {
    const fixture = copyFixture('regatta')
    fixture.remove('content/articles/paddle-final.md')
    expect(breachesOf(updateCircle, fixture)).toEqual([])
  })

  test('tells an article that updates itself', () => {
    const fixture = copyFixture('regatta')
    fixture.edit('content/articles/paddle-update.md', 'updates: paddle-final', 'updates: paddle-update')
    expect(breachesOf(updateCircle, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/paddle-update.md:8:10 paddle-update, the article itself | an earlier article | Take “updates” out of the article that was published first.",
      ]
    `)
  })

  test('tells a circle once, and not what leads into it', () => {
    const fixture = copyFixture('regatta')
    const update = (article: string, updates: string) => {
      fixture.edit(
        `content/articles/${article}.md`,
        'identifiedBy: page head',
        `identifiedBy: page head\nupdates: ${updates}`,
      )
    }
    update('paddle-final', 'bell-final')
    update('bell-final', 'paddle-update')
    update('agam-final', 'bell-final')
    expect(breachesOf(updateCircle, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/bell-final.md:7:10 bell-final, which updates paddle-update, which updates paddle-final, which updates bell-final | an earlier article | Take “updates” out of the article that was published first.",
      ]
    `)
  })
})
