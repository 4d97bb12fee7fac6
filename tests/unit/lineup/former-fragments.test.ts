import { expect, test } from 'vitest'
import { formerFragments } from '../../../src/lineup/former-fragments.ts'

const fact = { id: 'length', formerly: ['duration', 'minutes'] }
const article = { id: 'gazette', formerly: ['post'] }

test.each([
  [[{ id: 'length' }], []],
  [[{ id: 'length' }, { id: 'gazette' }], []],
  [[fact], ['duration', 'minutes']],
  [[{ id: 'length' }, article], ['length.post']],
  [
    [fact, article],
    ['length.post', 'duration.gazette', 'duration.post', 'minutes.gazette', 'minutes.post'],
  ],
])('%j had the fragments %j', (renamed, fragments) => {
  expect(formerFragments(...renamed)).toEqual(fragments)
})
