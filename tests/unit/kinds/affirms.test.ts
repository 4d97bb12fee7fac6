import { expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'

const people = (...named: string[]) => ({ named, complete: false })
const topics = (...listed: string[]) => ({ topics: listed, complete: false })
const invite = (from: string | null, to: string) => ({ from, to, where: null, occasion: null })

test.each<[string, unknown, unknown, boolean]>([
  ['people', people('ada', 'bo'), people('ada'), true],
  ['people', people('bo'), people('ada'), false],
  ['people', people('bo', 'cy'), people('ada', 'bo'), true],
  ['topics', topics('pay', 'radar'), topics('pay'), true],
  ['topics', topics('radar'), topics('pay'), false],
  ['topics', topics('radar', 'fog'), topics('pay', 'radar'), true],
  ['choice', { option: 'done' }, { option: 'done' }, true],
  ['choice', { option: 'done' }, { option: 'announced' }, false],
  ['invitations', { extended: [invite('a', 'b'), invite('b', 'a')] }, { extended: [invite('a', 'b')] }, true],
  ['invitations', { extended: [invite('b', 'a')] }, { extended: [invite('a', 'b')] }, false],
  ['invitations', { extended: [invite('a', 'b')] }, { extended: [invite(null, 'b')] }, true],
  ['invitations', { extended: [invite(null, 'b')] }, { extended: [invite('a', 'b')] }, false],
  [
    'invitations',
    { extended: [invite('b', 'a'), invite('c', 'a')] },
    { extended: [invite('a', 'b'), invite('c', 'a')] },
    true,
  ],
])('of %s, %j affirms something of %j: %s', (kind, said, denied, affirms) => {
  expect(kindOf(kind).affirms(said, denied)).toBe(affirms)
})

test.each(['duration', 'quantity', 'date', 'meeting', 'text'])(
  'compatible values of kind %s always speak of one thing',
  (kind) => {
    expect(kindOf(kind).affirms({}, {})).toBe(true)
  },
)
