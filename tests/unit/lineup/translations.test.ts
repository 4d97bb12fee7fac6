import { describe, expect, test } from 'vitest'
import { translatedFrom, translationNote } from '../../../src/lineup/translations.ts'

describe('translations', () => {
  test.each([
    ['of a named language', { translated: 'ru' }, 'ru', 'translated from Russian'],
    ['of one that isn’t told', { translated: true as const }, 'und', 'a translation'],
    ['none that the text tells of', {}, null, null],
  ])('%s', (_, words, from, note) => {
    expect(translatedFrom(words)).toBe(from)
    expect(translationNote(from)).toBe(note)
  })
})
