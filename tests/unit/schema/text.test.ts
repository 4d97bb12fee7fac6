import { describe, expect, test } from 'vitest'
import { textSchema } from '../../../src/schema/text.ts'

const oneLine = 'one line of text, without tabs or other control characters'

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
