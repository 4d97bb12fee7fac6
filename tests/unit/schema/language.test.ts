import { describe, expect, test } from 'vitest'
import { languageSchema } from '../../../src/schema/language.ts'

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
