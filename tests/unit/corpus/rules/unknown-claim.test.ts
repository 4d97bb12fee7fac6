import { describe, expect, test } from 'vitest'
import { unknownClaim } from '../../../../src/corpus/rules/unknown-claim.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-claim', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownClaim, copyFixture())).toEqual([])
  })

  test.each([
    ['a single claim', 'mission-note/talks-length'],
    ['one of several claims', 'gazette-report/talks-length/1'],
    ['all claims on a fact', 'gazette-report/talks-length'],
    ['a silence', 'mission-note/visits'],
  ])('takes %s', (_, claim) => {
    const fixture = copyFixture()
    fixture.edit('content/corrections/2024-03-10-length.yml', 'gazette-report/talks-length/2', claim)
    expect(breachesOf(unknownClaim, fixture)).toEqual([])
  })

  test('takes what was taken back altogether, where the story asks it', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', '  visits: silent\n', '')
    const file = 'content/corrections/2024-03-10-length.yml'
    fixture.edit(file, 'gazette-report/talks-length/2', 'mission-note/visits')
    expect(breachesOf(unknownClaim, fixture)).toEqual([])
    fixture.edit(file, 'mission-note/visits', 'mission-note/visits/1')
    expect(breachesOf(unknownClaim, fixture)).toHaveLength(1)
  })

  test.each([
    ['a number too high', 'gazette-report/talks-length/3', 'Did you mean gazette-report/talks-length?'],
    ['a fact it says nothing on', 'mission-note/weather', unknownClaim.tip],
    ['a misspelt fact', 'mission-note/talk-length', 'Did you mean mission-note/talks-length?'],
    ['a misspelt article', 'misson-note/talks-length', 'Did you mean mission-note?'],
    ['an article like none', 'x/talks-length', unknownClaim.tip],
  ])('tells %s', (_, claim, hint) => {
    const fixture = copyFixture()
    fixture.edit('content/corrections/2024-03-10-length.yml', 'gazette-report/talks-length/2', claim)
    expect(breachesOf(unknownClaim, fixture)).toEqual([
      `content/corrections/2024-03-10-length.yml:2:8 ${claim} | the ID of a claim | ${hint}`,
    ])
  })

  test('leaves a claim of an article that has problems', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/gazette-report.md', 'outlet:', 'oulet:')
    expect(breachesOf(unknownClaim, fixture)).toEqual([])
  })
})
