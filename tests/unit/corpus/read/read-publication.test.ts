import { expect, test } from 'vitest'
import { copyFixture } from '../../../support/fixture.ts'

test.each([
  ['no JSON', '{'],
  ['another version', '{ "version": 2, "corrections": [], "claims": {} }'],
  ['something else', '{ "version": 1, "corrections": [], "claims": { "a/b": "loud" } }'],
])('a record that holds %s is told', (_, text) => {
  const fixture = copyFixture()
  fixture.write('content/published.lock.json', text)
  expect(fixture.problems()).toContain('content/published.lock.json:1:1  publication-broken')
  expect(fixture.problems()).toContain('npm run permalinks -- --write alone writes it.')
})

test('a record that can’t be read is told', () => {
  const fixture = copyFixture()
  fixture.link('content/published.lock.json', 'texts')
  expect(fixture.problems()).toContain('content/published.lock.json:1:1  unreadable')
})
