import { describe, expect, test } from 'vitest'
import { cutsCharacter, cutsWord, isWordBoundary } from '../../../src/evidence/word-boundary.ts'

/** A bar marks the offset. */
function at(marked: string): [text: string, offset: number] {
  return [marked.replace('|', ''), marked.indexOf('|')]
}

describe('inside a word', () => {
  test.each(['ca|ll', 'm|1', '1|2', 'é|t', 'e\u0301|t', 'Мос|ква', 'שָׁ|לום', '𝒳|𝒴'])('%s', (marked) => {
    expect(cutsWord(...at(marked))).toBe(true)
  })
})

describe('between words', () => {
  test.each([
    '|call',
    'call|',
    'call| it',
    'hour|-and',
    'Putin|’s',
    '“|call',
    '|',
    '😀|a',
    '❗\ufe0f|a',
    '北|京',
    '与|Trump',
    'Trump|与',
    'カー|ド',
    'ไท|ย',
  ])('%s', (marked) => {
    expect(cutsWord(...at(marked))).toBe(false)
    expect(isWordBoundary(...at(marked))).toBe(true)
  })
})

describe('inside a character', () => {
  test.each([
    ['a surrogate pair', '😀', 1],
    ['a base and its mark', 'e\u0301', 1],
    ['a dakuten', 'か\u3099', 1],
    ['before a joiner', '👩\u200d🚀', 2],
    ['behind a joiner', '👩\u200d🚀', 3],
    ['a skin tone', '👍🏽', 2],
    ['a variation selector', '❗\ufe0f', 1],
  ])('%s', (_, text, offset) => {
    expect(cutsCharacter(text, offset)).toBe(true)
    expect(isWordBoundary(text, offset)).toBe(false)
  })

  test('never at the ends', () => {
    expect(cutsCharacter('\u0301a', 0)).toBe(false)
    expect(cutsCharacter('a\u0301', 2)).toBe(false)
    expect(cutsCharacter('😀', 2)).toBe(false)
    expect(cutsCharacter('a\u200d', 2)).toBe(false)
  })
})
