import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldAccents, foldSpelling, foldTypography, originalOffset } from '../../../src/text/fold.ts'
import { cutsCharacter } from '../../../src/text/words.ts'
import { asciiText, text } from '../evidence/arbitraries.ts'

describe('what is folded', () => {
  test.each([
    ['double quotation marks', '“a” „b‟ 5″', '"a" "b" 5"'],
    ['single quotation marks', '‘a’ ‚b‛ 5′', "'a' 'b' 5'"],
    ['dashes', 'a‐b‑c‒d–e—f―g−h-i', 'a-b-c-d-e-f-g-h-i'],
    ['other spaces', 'a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
    ['runs of white space', 'a \t\n\r\n\u00a0 b', 'a b'],
    ['composition', 'Cafe\u0301', 'Café'],
    ['Hangul', '\u1112\u1161\u11ab', '한'],
    ['marks out of order', 'a\u0301\u0323', 'ạ\u0301'],
    ['a mark behind one that doesn’t compose', 'e\u0315\u0301', 'é\u0315'],
  ])('%s', (_, original, expected) => {
    expect(foldTypography(original).text).toBe(expected)
  })

  test.each([
    ['case', 'Putin PUTIN'],
    ['guillemets', '«a» ‹b›'],
    ['ellipses', 'a… b...'],
    ['compatibility forms', 'ﬁ ½ ①'],
    ['zero-width characters', 'a\u200bb\u00adc\ufeffd'],
    ['accents', 'résumé resume'],
    ['emoji', '👩‍🚀 👍🏽'],
    ['text from right to left', 'שָׁלוֹם مرحبا'],
    ['nothing at all', ''],
  ])('not %s', (_, original) => {
    expect(foldTypography(original).text).toBe(original.normalize('NFC'))
  })
})

describe('offsets', () => {
  test.each([
    ['a space for many', 'a  \u00a0b', [0, 1, 4, 5]],
    ['white space at the end', 'a \n', [0, 1, 3]],
    ['a surrogate pair', '😀–x', [0, 1, 2, 3, 4]],
    ['a composed letter', 'e\u0301x', [0, 2, 3]],
    ['a composed letter after a surrogate pair', '😀e\u0301x', [0, 1, 2, 4, 5]],
    ['marks that stay apart', 'q\u0301e\u0301', [0, 1, 2, 4]],
    ['marks that change places', 'e\u0315\u0301x', [0, 0, 3, 4]],
    ['a syllable', '\u1112\u1161\u11ab!', [0, 3, 4]],
    ['a mark without a base', '\u0301a e\u0301', [0, 1, 2, 3, 5]],
    ['no text', '', [0]],
  ])('%s', (_, original, offsets) => {
    expect([...foldTypography(original).offsets]).toEqual(offsets)
  })

  test('outside the text are refused', () => {
    expect(originalOffset(foldTypography('ab'), 2)).toBe(2)
    expect(() => originalOffset(foldTypography('ab'), 3)).toThrow(
      new RangeError('No offset 3 in 2 characters'),
    )
  })
})

describe('properties', () => {
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        text,
        (original) => foldTypography(foldTypography(original).text).text === foldTypography(original).text,
      ),
    )
  })

  test('offsets ascend from 0 to the length', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, offsets } = foldTypography(original)
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets)
        expect(offsets.at(-1)).toBe(original.length)
      }),
    )
  })

  test('a stretch of the original folds to the same stretch of the folded text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, first, second) => {
        const folded = foldTypography(original)
        const start = Math.min(first, second) % (folded.text.length + 1)
        const end = start + (Math.max(first, second) % (folded.text.length + 1 - start))
        fc.pre(!cutsCharacter(folded.text, start) && !cutsCharacter(folded.text, end))
        const stretch = original.slice(originalOffset(folded, start), originalOffset(folded, end))
        expect(foldTypography(stretch).text).toBe(folded.text.slice(start, end))
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  ['The Harbour', 'the harbour', 'letter case'],
  ['the\u00a0 harbour', 'the harbour', 'white space'],
  ['the harbour …!', 'the harbour', 'punctuation at the end'],
  ['e\u0301te\u0301', '\u00e9t\u00e9', 'composed characters'],
  ['3.5 m', '3.5 m', 'punctuation inside stays'],
  ['?!', '?!', 'punctuation alone stays'],
])('“%s” folds to “%s”: %s', (words, expected) => {
  expect(foldSpelling(words)).toBe(expected)
})

test.each([
  ['The Harbour', 'the harbour', 'letter case'],
  ['Café crème', 'cafe creme', 'accents'],
  ['Ёлка', 'елка', 'marks of Cyrillic letters'],
  ['“a” — b', '"a" - b', 'typography'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ', 'both forms of sigma'],
  ['Straße STRASSE', 'strasse strasse', 'letters that are two in upper case'],
  ['が か', 'が か', 'marks of other scripts stay'],
])('“%s” is searched as “%s”: %s', (words, expected) => {
  expect(foldAccents(words)).toBe(expected)
})

test('ASCII characters are folded for the search as beside others', () => {
  fc.assert(
    fc.property(asciiText, (original) => {
      expect(`${foldAccents(original)}|o`).toBe(foldAccents(`${original}|ö`))
    }),
  )
})
