import { describe, expect, test } from 'vitest'
import { ownTranslation } from '../../../../src/corpus/rules/own-translation.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('own-translation', () => {
  const gazette = 'content/articles/gazette-report.md'

  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(ownTranslation, copyFixture(name))).toEqual([])
  })

  test.each(['ru', 'true'])('takes translated: %s of somebody’s words', (translated) => {
    const fixture = copyFixture()
    fixture.edit(
      gazette,
      '      origin: [port-notice]\n',
      `      origin: [port-notice]\n      translated: ${translated}\n`,
    )
    fixture.edit(gazette, 'on Monday morning\n', `on Monday morning\n      translated: ${translated}\n`)
    expect(breachesOf(ownTranslation, fixture)).toEqual([])
  })

  test('tells a translation of the outlet’s own words, in a claim and in a wording', () => {
    const fixture = copyFixture()
    fixture.edit(
      gazette,
      'quote: a "lengthy" round of talks',
      'quote: a "lengthy" round of talks\n      translated: ru',
    )
    fixture.edit(
      gazette,
      'on Monday morning\n      voice: paraphrase',
      'on Monday morning\n      voice: outlet\n      translated: true',
    )
    expect(breachesOf(ownTranslation, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:18:19 translated: ru, beside voice: outlet | voice: quotation, or voice: paraphrase | Say with “voice” whose words they are, or leave “translated” out: an outlet’s own words are nobody’s translation.",
        "content/articles/gazette-report.md:44:19 translated: true, beside voice: outlet | voice: quotation, or voice: paraphrase | Say with “voice” whose words they are, or leave “translated” out: an outlet’s own words are nobody’s translation.",
      ]
    `)
  })
})
