import { describe, expect, test } from 'vitest'
import { repeatedClaim } from '../../../../src/corpus/warnings/repeated-claim.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

const claim = (value: string, quote: string, origin = '', more = '') =>
  `    - value: ${value}\n      quote: ${quote}\n      origin: [${origin}]\n      voice: outlet\n${more}`

/** Give the mission’s note two claims on the length. */
function withTwo(first: string, second: string): string[] {
  const fixture = copyFixture()
  const file = 'content/articles/mission-note.md'
  const [before, after] = fixture.read(file).split(/ {4}- value:[^]*?(?= {2}negotiators)/)
  fixture.write(file, `${before!}${first}${second}${after!.replace(/\n---\n[^]*/, '\n---\n')}`)
  return warningsOf(repeatedClaim, fixture)
}

const exact = '{ minutes: 105, precision: exact }'
const long = claim(exact, 'the talks lasted an hour and three quarters')
const denial = `      denies: true\n`

describe('repeated-claim', () => {
  test('finds none where an article’s claims differ', () => {
    expect(warningsOf(repeatedClaim, copyFixture())).toEqual([])
  })

  test('tells the second of two that say the same on the same word', () => {
    expect(withTwo(long, claim(exact, 'an hour and three quarters'))).toEqual([
      'articles/mission-note.md:17:7 “an hour and three quarters”, which says the same as claim 1',
    ])
  })

  test('tells two denials of every answer', () => {
    const all = (quote: string) =>
      `    - quote: ${quote}\n      origin: []\n      voice: outlet\n      denies: all\n`
    expect(withTwo(all('the talks lasted an hour'), all('lasted an hour and three'))).toHaveLength(1)
  })

  test.each([
    ['another value', claim('{ minutes: 104, precision: exact }', 'an hour and three quarters')],
    ['another origin', claim(exact, 'an hour and three quarters', 'port-office')],
    ['a denial', claim(exact, 'an hour and three quarters', '', denial)],
    ['another certainty', claim(exact, 'an hour and three quarters', '', '      certainty: reported\n')],
  ])('lets %s stand beside it', (_, second) => {
    expect(withTwo(long, second)).toEqual([])
  })
})
