import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from '../../../../src/curate/annotate/panel/cut-text.ts'

test('a text is cut where marks begin and end, also where they overlap', () => {
  const [first, second] = [
    { start: 4, end: 13, name: 'a' },
    { start: 8, end: 17, name: 'b' },
  ]
  const pieces = cutText('the talks took an hour', [first, second])
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ name }) => name).join('')])).toEqual([
    ['the ', ''],
    ['talk', 'a'],
    ['s too', 'ab'],
    ['k an', 'b'],
    [' hour', ''],
  ])
})

test('the pieces together are the text, and each mark covers its own words', () => {
  const mark = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 21, maxLength: 40 }),
      fc.array(mark, { maxLength: 5 }),
      (text, marks) => {
        const pieces = cutText(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const one of marks) {
          const covered = pieces.filter((piece) => piece.marks.includes(one)).map((piece) => piece.text)
          expect(covered.join('')).toBe(text.slice(one.start, one.end))
        }
      },
    ),
  )
})
