import { describe, expect, test } from 'vitest'
import { unknownPerson } from '../../../../src/corpus/rules/unknown-person.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('unknown-person', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(unknownPerson, copyFixture())).toEqual([])
  })

  test('tells people without a file, wherever they are named', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/stories/harbour-talks.yml',
      '[ada-lindqvist, tomas-brenn]',
      '[ada-lindqvist, brenn]',
    )
    fixture.edit('content/statements/port-notice.yml', 'speaker: port-office', 'speaker: port-ofice')
    fixture.edit('content/people/lena-fisk.yml', 'speaksFor: port-office', 'speaksFor: fish-office')
    fixture.edit(
      'content/articles/gazette-report.md',
      'from: tomas-brenn, to: ada-lindqvist',
      'from: thomas-brenn, to: ada-lindqvist',
    )
    expect(breachesOf(unknownPerson, fixture)).toMatchInlineSnapshot(`
      [
        "content/stories/harbour-talks.yml:6:31 brenn | the ID of a file in people/ | Did you mean tomas-brenn?",
        "content/statements/port-notice.yml:2:10 port-ofice | the ID of a file in people/ | Did you mean port-office?",
        "content/people/lena-fisk.yml:3:12 fish-office | the ID of a file in people/ | Add a file for fish-office, or correct the ID.",
        "content/articles/gazette-report.md:32:21 thomas-brenn | the ID of a file in people/ | Did you mean tomas-brenn?",
      ]
    `)
  })

  test.each([
    [
      'a value of a wrong shape',
      'content/articles/gazette-report.md',
      '{ named: [joan-okafor, piet-marsh], complete: false }',
      '{ named: [nobody] }',
    ],
    ['a value whose fact has problems', 'content/facts/negotiators.yml', 'kind: people', 'kind: peple'],
  ])('leaves %s to others', (_, file, text, replacement) => {
    const fixture = copyFixture()
    fixture.edit(file, text, replacement)
    expect(breachesOf(unknownPerson, fixture)).toEqual([])
  })
})
