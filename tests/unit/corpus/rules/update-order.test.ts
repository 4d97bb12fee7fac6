import { describe, expect, test } from 'vitest'
import { updateOrder } from '../../../../src/corpus/rules/update-order.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('update-order', () => {
  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(updateOrder, copyFixture(name))).toEqual([])
  })

  test('says nothing of an article without a file', () => {
    const fixture = copyFixture('regatta')
    fixture.remove('content/articles/paddle-final.md')
    expect(breachesOf(updateOrder, fixture)).toEqual([])
  })

  const published = (update: string, final = '2031-06-19') => {
    const fixture = copyFixture('regatta')
    fixture.edit('content/articles/paddle-update.md', 'published: 2031-06-20', `published: ${update}`)
    fixture.edit('content/articles/paddle-final.md', 'published: 2031-06-19', `published: ${final}`)
    return breachesOf(updateOrder, fixture)
  }

  test('tells an article that was published later', () => {
    expect(published('2031-06-18')).toMatchInlineSnapshot(`
      [
        "content/articles/paddle-update.md:8:10 paddle-final, published on 2031-06-19 | an article published by 2031-06-18, the day of this one | Put “updates” into the later of the two, or correct the day of publication.",
      ]
    `)
  })

  test.each([
    ['published on one day', '2031-06-19', '2031-06-19'],
    ['of which the first gives no day', '2031-06-18', 'null'],
    ['of which the second gives no day', 'null', '2031-06-19'],
  ])('takes two %s', (_, update, final) => {
    expect(published(update, final)).toEqual([])
  })
})
