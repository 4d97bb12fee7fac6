import { describe, expect, test } from 'vitest'
import { daySchema, languageSchema, textSchema } from '../../../src/schema/scalars.ts'

const oneLine = 'one line of text, without tabs or other control characters'

describe('daySchema', () => {
  test('accepts a day', () => {
    expect(daySchema.parse('2032-02-29')).toBe('2032-02-29')
  })

  test.each([
    ['29 February 2032', 'a day as YYYY-MM-DD'],
    ['2032-2-29', 'a day as YYYY-MM-DD'],
    ['2032-02-29T09:00', 'a day as YYYY-MM-DD'],
    ['2031-02-29', 'a day that the calendar has'],
    ['2031-13-01', 'a day that the calendar has'],
    [2031, 'a day as YYYY-MM-DD'],
  ])('refuses %s: %s', (day, message) => {
    expect(daySchema.safeParse(day).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('textSchema', () => {
  test.each(['a', 'a b', 'Zoë’s “pier”', '港の 会談', '👩‍🚀', 'שלום'])('accepts %s', (text) => {
    expect(textSchema.parse(text)).toBe(text)
  })

  test.each([
    ['nothing', '', 'some text'],
    ['a space at the start', ' a', 'text without white space at its ends'],
    ['a no-break space at the end', 'a\u00a0', 'text without white space at its ends'],
    ['two lines', 'a\nb', oneLine],
    ['a line break at the end', 'a\n', oneLine],
    ['a carriage return', 'a\rb', oneLine],
    ['a tab', 'a\tb', oneLine],
    ['a null character', 'a\0b', oneLine],
    ['a next-line character', 'a\u0085b', oneLine],
    ['a line separator', 'a\u2028b', oneLine],
    ['a paragraph separator', 'a\u2029b', oneLine],
  ])('refuses %s, in one message', (_, text, message) => {
    expect(textSchema.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('languageSchema', () => {
  test.each(['en', 'en-GB', 'zh-Hans', 'zh-Hans-CN', 'es-419', 'yue'])(
    'accepts %s, which Intl can name',
    (tag) => {
      expect(languageSchema.parse(tag)).toBe(tag)
      expect(() => new Intl.DisplayNames('en', { type: 'language' }).of(tag)).not.toThrow()
    },
  )

  test.each([
    ['nothing', ''],
    ['a name', 'English'],
    ['capitals', 'EN'],
    ['an underscore', 'en_GB'],
    ['two regions', 'en-US-GB'],
    ['a variant twice', 'de-1996-1996'],
    ['an extension', 'en-u-ca-gregory'],
    ['a private subtag', 'en-x-harbour'],
    ['a language of its own making', 'x-harbour'],
  ])('refuses %s, in one message', (_, tag) => {
    expect(languageSchema.safeParse(tag).error?.issues.map(({ message }) => message)).toEqual([
      'a BCP 47 language tag such as en or zh-Hans',
    ])
  })
})
