import { expect, test } from 'vitest'
import { idleFact } from '../../../../src/corpus/warnings/idle-fact.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

test('idle-fact finds none where stories ask all, and tells one that none asks', () => {
  const fixture = copyFixture()
  expect(warningsOf(idleFact, fixture)).toEqual([])
  fixture.write('content/facts/herring.yml', fixture.read('content/facts/visits.yml'))
  expect(warningsOf(idleFact, fixture)).toEqual([
    'facts/herring.yml:1:1 a fact that no story asks, so no page shows it',
  ])
})
