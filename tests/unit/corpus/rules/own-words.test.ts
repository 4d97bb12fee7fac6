import { describe, expect, test } from 'vitest'
import { ownWords } from '../../../../src/corpus/rules/own-words.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('own-words', () => {
  const claimOf = (value: string, quote: string) => {
    const fixture = copyFixture()
    const claim = `\n    - { value: ${value}, quote: ${quote}, origin: [], voice: outlet }`
    fixture.edit('content/articles/mission-note.md', 'visits: silent', `visits:${claim}`)
    return fixture
  }

  test('holds in the fixture', () => {
    expect(breachesOf(ownWords, copyFixture())).toEqual([])
  })

  test.each([
    ['words of the quote', '{ minutes: null, precision: unspecified, as: lengthy }', 'a lengthy talk'],
    [
      'them in another case and typography',
      '{ precision: unspecified, as: "The skipper\'s hour" }',
      'the skipper’s hour',
    ],
    ['no words', '{ minutes: null, precision: unspecified }', 'a talk'],
    ['no text, which its schema tells', '{ precision: unspecified, as: 3 }', 'a talk'],
    ['a value that is no object, which its schema tells', 'lengthy', 'a talk'],
    ['no value, which its schema tells', 'null', 'a talk'],
  ])('takes %s', (_, value, quote) => {
    expect(breachesOf(ownWords, claimOf(value, quote))).toEqual([])
  })

  test('tells words that the quote doesn’t have', () => {
    const fixture = claimOf('{ minutes: null, precision: unspecified, as: lengthy }', 'a long talk')
    expect(breachesOf(ownWords, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:19:61 lengthy | words of the quote: a long talk | Copy the words from the quote, or leave “as” out.",
      ]
    `)
  })
})
