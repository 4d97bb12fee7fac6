import { describe, expect, test } from 'vitest'
import { sourceSchema } from '../../../src/schema/article.ts'
import { idSchema, textSchema, webAddressSchema } from '../../../src/schema/scalars.ts'

describe('what could run or lead astray is refused before it is published', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://hostile.example/x',
    'filesystem:https://hostile.example/x',
    'about:blank',
    '//hostile.example/x',
    'hostile.example',
    '',
  ])('the address %j', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(false)
  })

  test.each([
    '../../etc/passwd',
    '<script>',
    '"onload=',
    'a b',
    'a.b',
    'con:',
    '=cmd',
    'ids\u202E',
    'а-homoglyph',
    '__proto__',
    '.',
  ])('the ID %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false)
  })

  test.each(['../a.txt', 'a/b.txt', '<script>.txt', 'a.txt\u0000', 'a .txt', 'a.html', '"a".txt'])(
    'the file name %j',
    (file) => {
      const source = { file, read: '2031-06-13' }
      expect(sourceSchema.safeParse(source).success).toBe(false)
      expect(sourceSchema.safeParse({ ...source, file: 'a.txt' }).success).toBe(true)
    },
  )

  test.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'a text with %j, which turns what follows it',
    (character) => {
      const { error } = textSchema.safeParse(`Fox${character}News`)
      expect(error?.issues.map(({ message }) => message)).toEqual([
        'text without characters that turn the direction of writing',
      ])
    },
  )

  test('but not a mark that only helps right-to-left words along', () => {
    expect(textSchema.safeParse('\u200Fالفنار\u200E, news').success).toBe(true)
  })
})
