import { describe, expect, test } from 'vitest'
import {
  isOneWithin,
  isSameLanguage,
  languageName,
  primaryLanguage,
  textDirection,
} from '../../../src/text/languages.ts'

describe('languages', () => {
  test.each([
    ['ru', 'Russian'],
    ['en-GB', 'British English'],
    ['zh-Hans', 'Simplified Chinese'],
  ])('%s is called %s', (tag, name) => {
    expect(languageName(tag)).toBe(name)
  })

  test.each<[string, string, boolean]>([
    ['en', 'en', true],
    ['en-GB', 'en-US', true],
    ['fi', 'fil', false],
    ['ru', 'uk', false],
  ])('%s and %s: one language, %s', (a, b, expected) => {
    expect(isSameLanguage(a, b)).toBe(expected)
    expect(primaryLanguage(a) === primaryLanguage(b)).toBe(expected)
  })

  test.each<[string, string, boolean]>([
    ['en', 'en', true],
    ['en', 'en-GB', true],
    ['en-GB', 'en', true],
    ['en-GB', 'en-US', false],
    ['fi', 'fil', false],
  ])('%s and %s: one within the other, %s', (a, b, expected) => {
    expect(isOneWithin(a, b)).toBe(expected)
  })

  test.each<[string, 'rtl' | undefined]>([
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', undefined],
    ['en', undefined],
    // Nothing says how this one is written.
    ['qaa', undefined],
  ])('%s runs %s', (tag, direction) => {
    expect(textDirection(tag)).toBe(direction)
    expect(textDirection(tag)).toBe(direction)
  })
})
