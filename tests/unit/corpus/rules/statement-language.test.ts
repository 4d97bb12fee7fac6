import { describe, expect, test } from 'vitest'
import { statementLanguage } from '../../../../src/corpus/rules/statement-language.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('statement-language', () => {
  const gazette = 'content/articles/gazette-report.md'
  const notice = 'content/statements/port-notice.yml'

  /** Say of a wording that it is a translation, of a statement that was uttered in some language. */
  const translated = (lines: string, uttered: string | null) => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'on Monday morning\n', `on Monday morning\n      ${lines}\n`)
    if (uttered !== null) fixture.write(notice, `${fixture.read(notice)}language: ${uttered}\n`)
    return fixture
  }

  test.each(['harbour', 'regatta'])('holds in the fixture %s', (name) => {
    expect(breachesOf(statementLanguage, copyFixture(name))).toEqual([])
  })

  test.each([
    ['from the statement’s language', 'translated: ru', 'ru'],
    ['from a variety of it', 'translated: pt-BR', 'pt'],
    ['from one that the text doesn’t tell', 'translated: true', 'ru'],
    ['into another', 'language: de\n      translated: en', null],
  ])('takes a translation %s', (_, lines, uttered) => {
    expect(breachesOf(statementLanguage, translated(lines, uttered))).toEqual([])
  })

  test('leaves a statement alone that isn’t there, and a language that nobody knows', () => {
    const withoutStatement = translated('translated: ru', null)
    withoutStatement.remove(notice)
    expect(breachesOf(statementLanguage, withoutStatement)).toEqual([])
    const withoutOutlet = translated('translated: true', null)
    withoutOutlet.remove('content/outlets/harbour-gazette.yml')
    expect(breachesOf(statementLanguage, withoutOutlet)).toEqual([])
  })

  test('tells a translation from another language, and names both files', () => {
    expect(breachesOf(statementLanguage, translated('translated: ru', null))).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:42:19 translated: ru, of words in en | a translation from en, the language of statements/port-notice.yml | Correct “language” in the statement’s file, which is en where it has none, or “translated” in the article’s.",
      ]
    `)
  })

  test('tells a translation of words in the statement’s own language', () => {
    expect(breachesOf(statementLanguage, translated('translated: true', 'en-GB'))).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:42:19 translated: true, of words in en | a translation from en-GB, the language of statements/port-notice.yml | Correct “language” in the statement’s file, which is en where it has none, or “translated” in the article’s.",
      ]
    `)
  })
})
