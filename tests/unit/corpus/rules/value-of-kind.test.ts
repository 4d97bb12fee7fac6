import { describe, expect, test } from 'vitest'
import { valueOfKind } from '../../../../src/corpus/rules/value-of-kind.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('value-of-kind', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(valueOfKind, copyFixture())).toEqual([])
  })

  test('tells every difference from the kind’s shape, at its place', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/mission-note.md',
      '{ minutes: 105, precision: exact }',
      '{ minutes: "105", precision: exat, hours: 1 }',
    )
    fixture.edit('content/articles/gazette-report.md', 'from: tomas-brenn, to:', 'to:')
    expect(breachesOf(valueOfKind, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:32:13 nothing for from | text or null | Add from: Who invites: a person’s or an institution’s ID; null where the text leaves it out.",
        "content/articles/mission-note.md:13:49 the unknown key hours | the key from, to or as | Remove the key.",
        "content/articles/mission-note.md:13:25 the text “105” | a whole number of minutes or null | minutes: The length in minutes; null where the article gives no figure. Default: from and to give it, or null.",
        "content/articles/mission-note.md:13:43 exat | exact, about, nearly, under, over or unspecified | Did you mean exact?",
      ]
    `)
  })

  test('tells what the figure of a number is called now', () => {
    const fixture = copyFixture()
    fixture.edit('content/facts/talks-length.yml', 'kind: duration', 'kind: quantity')
    fixture.edit('content/articles/mission-note.md', '{ minutes: 105,', '{ number: 105,')
    fixture.edit('content/articles/gazette-report.md', '{ minutes: 120,', '{ amount: 120,')
    expect(breachesOf(valueOfKind, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/ferry-post-report.md:13:16 the unknown key minutes | the key amount, from, to or as | Remove the key.",
        "content/articles/gazette-report.md:16:16 the unknown key minutes | the key amount, from, to or as | Remove the key.",
        "content/articles/mission-note.md:13:16 the unknown key number | the key amount, from, to or as | Write amount in place of number: { amount: 3, precision: exact }; leave it out where there is no figure.",
      ]
    `)
  })

  test('wants no value where every answer is denied, and only there', () => {
    const fixture = copyFixture()
    const value = 'value: { minutes: 105, precision: exact }'
    fixture.edit('content/articles/mission-note.md', value, `${value}\n      denies: all`)
    expect(breachesOf(valueOfKind, fixture)).toEqual([
      expect.stringContaining('a value beside denies: all | no value: every answer is denied') as string,
    ])
    fixture.edit('content/articles/mission-note.md', `${value}\n      denies: all`, 'denies: all')
    expect(breachesOf(valueOfKind, fixture)).toEqual([])
  })

  test('leaves a value whose fact has problems', () => {
    const fixture = copyFixture()
    fixture.edit('content/facts/talks-length.yml', 'kind: duration', 'kind: choice')
    fixture.edit('content/articles/mission-note.md', 'minutes: 105', 'minutes: x')
    expect(breachesOf(valueOfKind, fixture)).toEqual([])
  })
})
