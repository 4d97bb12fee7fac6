import { expect, test } from 'vitest'
import { formerId } from '../../../../src/corpus/rules/former-id.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

const gazette = 'content/outlets/harbour-gazette.yml'
const post = 'content/outlets/ferry-post.yml'

test('lets IDs be that nothing has any more', () => {
  const fixture = copyFixture()
  fixture.write(gazette, `${fixture.read(gazette)}formerly: [gazette, old-gazette]\n`)
  // Another folder’s addresses are others.
  const person = 'content/people/lena-fisk.yml'
  fixture.write(person, `${fixture.read(person)}formerly: [gazette]\n`)
  expect(breachesOf(formerId, fixture)).toEqual([])
})

test.each([
  [
    'an ID in use',
    '[ferry-post]',
    'ferry-post, the ID of a file in outlets/ | an ID that nothing has any more',
  ],
  [
    'its own ID',
    '[harbour-gazette]',
    'harbour-gazette, the ID of a file in outlets/ | an ID that nothing has any more',
  ],
  [
    'an ID twice',
    '[gazette, gazette]',
    'gazette, which outlets/harbour-gazette.yml was as well | an ID that only this had',
  ],
])('refuses %s', (_, ids, problem) => {
  const fixture = copyFixture()
  fixture.write(gazette, `${fixture.read(gazette)}formerly: ${ids}\n`)
  expect(breachesOf(formerId, fixture)).toHaveLength(1)
  expect(breachesOf(formerId, fixture)[0]).toContain(problem)
})

test('refuses an ID that two files had', () => {
  const fixture = copyFixture()
  for (const file of [gazette, post]) fixture.write(file, `${fixture.read(file)}formerly: [old]\n`)
  const line = fixture.read(gazette).split('\n').length - 1
  expect(breachesOf(formerId, fixture)).toEqual([
    `${gazette}:${line}:12 old, which ${post.replace('content/', '')} was as well | an ID that only this had | ${formerId.tip}`,
  ])
})
