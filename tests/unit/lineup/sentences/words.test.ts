import { describe, expect, test } from 'vitest'
import {
  asClause,
  atSentenceStart,
  countWord,
  countedInWords,
  listedNames,
  sentenceOf,
  wordsIn,
} from '../../../../src/lineup/sentences/words.ts'

describe('counts', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
  ])('%i is written %s', (count, word) => {
    expect(countWord(count)).toBe(word)
  })

  test.each([
    [1, 'one article'],
    [2, 'two articles'],
    [12, '12 articles'],
  ])('%i with its noun is %s', (count, words) => {
    expect(countedInWords(count, 'article')).toBe(words)
  })
})

describe('listedNames', () => {
  test.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and two others'],
  ])('%j is listed as %s', (names, text) => {
    expect(listedNames(names)).toBe(text)
  })
})

describe('atSentenceStart', () => {
  test.each([
    ['the quay blog', 'The quay blog'],
    ['Harbour Gazette', 'Harbour Gazette'],
    ['iHarbour news', 'iHarbour news'],
    ['élan vital', 'Élan vital'],
    ['港口报', '港口报'],
    ['3 of 4 articles', '3 of 4 articles'],
    ['', ''],
  ])('%s begins a sentence as %s', (text, start) => {
    expect(atSentenceStart(text)).toBe(start)
  })
})

describe('sentenceOf', () => {
  test.each([
    [[], ''],
    [[''], ''],
    [['the blog is silent'], 'The blog is silent.'],
    [['the blog is silent', '', 'two are not'], 'The blog is silent; two are not.'],
    [['it ended in the U.S.'], 'It ended in the U.S.'],
  ])('%j makes “%s”', (clauses, sentence) => {
    expect(sentenceOf(clauses)).toBe(sentence)
  })
})

test('words are counted between spaces of any sort', () => {
  expect(wordsIn('')).toBe(0)
  expect(wordsIn(' one\u00a0two  three—four ')).toBe(3)
})

test('semicolons of an answer become commas, but not those inside quotation marks', () => {
  expect(asClause('first; “soon; or later”; Nordhavn')).toBe('first, “soon; or later”, Nordhavn')
})
