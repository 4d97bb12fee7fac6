import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSpans, findAll, mergeSpans } from '../../../src/text/spans.ts'
import { foldTypography } from '../../../src/text/fold.ts'

function found(text: string, quote: string): string[] {
  return findAll(foldTypography(text), quote).map(({ start, end }) => text.slice(start, end))
}

describe('places', () => {
  test.each([
    ['straight for curly', 'They had a “lengthy” call.', 'had a "lengthy" call', ['had a “lengthy” call']],
    ['curly for straight', 'It\'s "on".', '’s “on”', ['\'s "on"']],
    ['dashes', 'an hour‑and‑a‑half — or so', 'hour-and-a-half – or', ['hour‑and‑a‑half — or']],
    ['no-break spaces', 'about 90\u00a0minutes', '90 minutes', ['90\u00a0minutes']],
    ['runs of spaces', 'about  90 \t minutes', 'about 90 minutes', ['about  90 \t minutes']],
    ['decomposed text', 'the cafe\u0301 closed', 'café', ['cafe\u0301']],
    ['a decomposed quote', 'the café closed', 'cafe\u0301', ['café']],
    ['text from right to left', 'השיחה נמשכה “שעה” בלבד', 'נמשכה "שעה"', ['נמשכה “שעה”']],
    ['Chinese without spaces', '双方通话约九十分钟。', '通话约九十分钟', ['通话约九十分钟']],
    ['emoji', 'Well 😀 then — 👩‍🚀', '😀 then - 👩‍🚀', ['😀 then — 👩‍🚀']],
    ['white space around the quote', 'one two', ' two\n', ['two']],
    ['several', 'on and on, on', 'on', ['on', 'on', 'on']],
    ['overlapping', 'no no no', 'no no', ['no no', 'no no']],
  ])('%s', (_, text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected)
  })
})

describe('no place', () => {
  test.each([
    ['another case', 'The call', 'the call'],
    ['another accent', 'the resume', 'résumé'],
    ['guillemets', 'a «long» call', 'a "long" call'],
    ['an ellipsis for three points', 'well… yes', 'well... yes'],
    ['a word cut short', 'many calls', 'call'],
    ['a word cut off', 'recall it', 'call it'],
    ['a number cut', 'about 190 minutes', '90 minutes'],
    ['a letter without its mark', 'q\u0301 r', 'q'],
    ['half an emoji', '👩‍🚀', '👩'],
    ['a letter more', 'a call', 'a calls'],
    ['no quote', 'a call', ''],
    ['blank quote', 'a  call', ' '],
    ['no text', '', 'call'],
  ])('%s', (_, text, quote) => {
    expect(found(text, quote)).toEqual([])
  })
})

test.each([
  ['none', [], []],
  [
    'apart',
    [
      [5, 6],
      [0, 2],
    ],
    [
      [0, 2],
      [5, 6],
    ],
  ],
  [
    'touching',
    [
      [0, 2],
      [2, 4],
    ],
    [[0, 4]],
  ],
  [
    'overlapping',
    [
      [3, 6],
      [0, 4],
    ],
    [[0, 6]],
  ],
  [
    'one in another',
    [
      [0, 9],
      [2, 4],
      [8, 12],
    ],
    [[0, 12]],
  ],
])('%s', (_, spans, merged) => {
  const asSpans = (pairs: number[][]) => pairs.map(([start = 0, end = 0]) => ({ start, end }))
  expect(mergeSpans(asSpans(spans))).toEqual(asSpans(merged))
})

describe('cutSpans', () => {
  const cut = <Mark extends { start: number; end: number }>(text: string, marks: readonly Mark[]) =>
    cutSpans(marks, [0, text.length]).map(({ start, end, covering }) => ({
      text: text.slice(start, end),
      marks: covering,
    }))

  test('cuts a text where spans begin and end, also where they overlap', () => {
    const [first, second] = [
      { start: 4, end: 13, name: 'a' },
      { start: 8, end: 17, name: 'b' },
    ]
    const pieces = cut('the talks took an hour', [first, second])
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ name }) => name).join('')])).toEqual([
      ['the ', ''],
      ['talk', 'a'],
      ['s too', 'ab'],
      ['k an', 'b'],
      [' hour', ''],
    ])
  })

  test('begins and ends with the spans where no further ends are given', () => {
    expect(cutSpans([{ start: 4, end: 9 }]).map(({ start, end }) => [start, end])).toEqual([[4, 9]])
    expect(cutSpans([])).toEqual([])
  })

  test('leaves no gap, and each span covers its own words', () => {
    const mark = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(
        fc.string({ minLength: 21, maxLength: 40 }),
        fc.array(mark, { maxLength: 5 }),
        (text, marks) => {
          const pieces = cut(text, marks)
          expect(pieces.map((piece) => piece.text).join('')).toBe(text)
          for (const one of marks) {
            const covered = pieces.filter((piece) => piece.marks.includes(one)).map((piece) => piece.text)
            expect(covered.join('')).toBe(text.slice(one.start, one.end))
          }
        },
      ),
    )
  })
})
