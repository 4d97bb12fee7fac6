import { describe, expect, test } from 'vitest'
import { sameLanguage } from '../../../../src/corpus/rules/same-language.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('same-language', () => {
  const gazette = 'content/articles/gazette-report.md'

  /** Say of a claim’s words that they are a translation, and what else matters. */
  const translated = (lines: string, edit?: (fixture: ReturnType<typeof copyFixture>) => void) => {
    const fixture = copyFixture()
    fixture.edit(gazette, '      origin: [tomas-brenn]\n', `      origin: [tomas-brenn]\n      ${lines}\n`)
    edit?.(fixture)
    return breachesOf(sameLanguage, fixture)
  }

  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(sameLanguage, copyFixture(name))).toEqual([])
  })

  test.each([
    ['another language', 'translated: ru'],
    ['one that isn’t told', 'translated: true'],
    ['another than the words’ own', 'language: de\n      translated: en'],
  ])('takes a translation of %s', (_, lines) => {
    expect(translated(lines)).toEqual([])
  })

  test('goes by the article’s own language', () => {
    const inRussian = (fixture: ReturnType<typeof copyFixture>) => {
      fixture.edit(gazette, 'story: harbour-talks\n', 'story: harbour-talks\nlanguage: ru\n')
    }
    expect(translated('translated: en', inRussian)).toEqual([])
    expect(translated('translated: ru', inRussian)).toHaveLength(1)
  })

  test('says nothing where nobody knows the article’s language', () => {
    const withoutOutlet = (fixture: ReturnType<typeof copyFixture>) => {
      fixture.remove('content/outlets/harbour-gazette.yml')
    }
    expect(translated('translated: en', withoutOutlet)).toEqual([])
    expect(translated('language: en-US\n      translated: en', withoutOutlet)).toHaveLength(1)
  })

  test('tells words in the language that they translate, in a claim and in a wording', () => {
    const breaches = translated('language: de-CH\n      translated: de', (fixture) => {
      fixture.edit(gazette, 'on Monday morning\n', 'on Monday morning\n      translated: en-GB\n')
    })
    expect(breaches).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:36:19 translated: de, of words in de-CH | another language than de-CH | Give the language that they were first said or written in, true where the text doesn’t tell which, or the words’ own with “language”.",
        "content/articles/gazette-report.md:44:19 translated: en-GB, of words in en | another language than en | Give the language that they were first said or written in, true where the text doesn’t tell which, or the words’ own with “language”.",
      ]
    `)
  })
})
