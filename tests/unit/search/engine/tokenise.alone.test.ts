import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { foldWord } from '../../../../src/search/engine/tokenise.ts'
import { tokenise, unspacedPairs } from '../../../../src/search/engine/tokenise.ts'

const terms = (text: string) => tokenise(text).map((token) => token.term)

describe('foldWord', () => {
  test.each([
    ['Moscow', 'moscow'],
    ['ÉLYSÉE', 'elysee'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ﬁnal', 'final'],
    ['９０', '90'],
    ['٩٠', '90'],
    ['۹۰', '90'],
    ['كثيرًا', 'كثيرا'],
    ['しばらく', 'しばらく'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['한국', '한국'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  test('folds a folded word to itself, and leaves no capital A to Z', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWord(text)
        expect(foldWord(folded)).toBe(folded)
        expect(folded).not.toMatch(/[A-Z]/)
      }),
    )
  })
})

describe('tokenise', () => {
  test.each([
    ['a “lengthy” call', ['a', 'lengthy', 'call']],
    ['hour-and-a-half', ['hour', 'and', 'a', 'half']],
    ["Trump’s call; don't ask", ['trump', 'call', 'don', 'ask']],
    ['l’Élysée and O’Brien', ['l', 'elysee', 'and', 'o', 'brien']],
    ['1,500 stands, 1.5 hours, 1,5 Stunden', ['1500', 'stands', '1.5', 'hours', '1.5', 'stunden']],
    ['12,345,678 in 2025.', ['12345678', 'in', '2025']],
    ['the G7 on the 12th', ['the', 'g7', 'on', 'the', '12', 'th']],
    ['1½ hours', ['1', '1⁄2', 'hours']],
    ['今日は会議', ['今日', 'は', '会議']],
    ['สวัสดีครับ', ['สวัสดี', 'ครับ']],
    ['Trump北京大学', ['trump', '北京', '大学']],
    ['المكالمة الهاتفية', ['المكالمة', 'الهاتفية']],
    ['ـــ', []],
    ['\u0301 \ufe0f', []],
    ['\ud83d \udc00', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(terms(text)).toEqual(words)
  })

  test('takes pairs of letters where nothing can cut a run', () => {
    expect(tokenise('普京与 客', null)).toEqual([
      { term: '普京', start: 0, end: 2 },
      { term: '京与', start: 1, end: 3 },
      { term: '客', start: 4, end: 5 },
    ])
  })

  test('takes pairs of letters where the platform has no segmenter', async () => {
    vi.resetModules()
    vi.stubGlobal('Intl', {})
    const { tokenise: tokeniseInPairs } = await import('../../../../src/search/engine/tokenise.ts')
    vi.unstubAllGlobals()
    expect(tokeniseInPairs('今日は').map((token) => token.term)).toEqual(['今日', '日は'])
  })

  test('gives the places of words in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let behind = 0
        for (const { term, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          expect(term).not.toBe('')
          behind = end
        }
        expect(behind).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('reads a word by itself as in a text', () => {
    expect(tokenise('he met Trump’s envoys')[2]).toEqual({ term: 'trump', start: 7, end: 12 })
  })
})

test('unspacedPairs counts letters, not UTF-16 units', () => {
  expect(unspacedPairs('a 𠀀𠀁𠀂')).toEqual([
    { term: '𠀀𠀁', start: 2, end: 6 },
    { term: '𠀁𠀂', start: 4, end: 8 },
  ])
})
