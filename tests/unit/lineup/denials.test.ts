import { expect, test } from 'vitest'
import { affirmsDenied } from '../../../src/lineup/denials.ts'
import { length, persons } from '../../support/corpus-builder.ts'

const invite = (from: string, to: string) => ({ from, to, where: null, occasion: null })

test.each<[string, unknown, unknown, boolean]>([
  ['duration', length(90, 'about'), length(90), true],
  ['people', persons(['ada-holm'], false), persons(['ada-holm', 'bo-lind']), true],
  ['people', persons(['ada-holm'], false), persons(['bo-lind'], false), false],
  ['topics', { topics: ['pay'], complete: false }, { topics: ['pay', 'radar'], complete: false }, true],
  ['topics', { topics: ['pay'], complete: false }, { topics: ['radar'], complete: false }, false],
  ['choice', { option: 'announced' }, { option: 'done' }, false],
  ['invitations', { extended: [invite('a', 'b')] }, { extended: [invite('a', 'b'), invite('b', 'a')] }, true],
  ['invitations', { extended: [invite('a', 'b')] }, { extended: [invite('b', 'a')] }, false],
])('of a compatible %s, who denies %j is gainsaid by %j: %s', (kind, denied, said, affirms) => {
  expect(affirmsDenied(kind, denied, said)).toBe(affirms)
})
