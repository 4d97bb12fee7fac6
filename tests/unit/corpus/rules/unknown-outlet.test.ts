import { describe, expect, test } from 'vitest'
import { unknownOutlet } from '../../../../src/corpus/rules/unknown-outlet.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-outlet', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownOutlet, copyFixture())).toEqual([])
  })

  test('tells an outlet without a file', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', 'outlet: sailors-mission', 'outlet: sailers-mission')
    expect(breachesOf(unknownOutlet, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:3:9 sailers-mission | the ID of a file in outlets/ | Did you mean sailors-mission?",
      ]
    `)
  })

  test('takes an outlet whose file has problems for known', () => {
    const fixture = copyFixture()
    fixture.write('content/outlets/sailors-mission.yml', 'name: 3')
    expect(breachesOf(unknownOutlet, fixture)).toEqual([])
  })
})
