import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../../src/search/engine/quantities.ts'
import { tokenise } from '../../../../src/search/engine/tokenise.ts'

const quantitiesIn = (text: string) => findQuantities(tokenise(text).map((token) => token.term))
const found = (text: string) => quantitiesIn(text).map((quantity) => quantity.terms[0])

describe('lengths of time', () => {
  test.each([
    [
      '90min',
      ['90 minutes', '90-minute', '90 min', '90min', 'ninety minutes', 'ninety-minute', 'an hour and a half'],
    ],
    [
      '90min',
      ['hour and a half', 'hour-and-a-half', 'one and a half hours', '1.5 hours', '1,5 hours', '1½ hours'],
    ],
    ['90min', ['one hour and a half', '1 hour 30 minutes', 'one hour and thirty minutes', '1 hr 30 mins']],
    ['60min', ['an hour', 'one hour', 'one-hour', '60 minutes', 'sixty minutes', '1.0 hours']],
    ['30min', ['half an hour', 'half-hour', 'a half hour', '½ hour', '30 minutes']],
    ['15min', ['quarter of an hour', 'a quarter of an hour', 'a quarter hour', 'fifteen minutes']],
    ['45min', ['three quarters of an hour', '3 quarters of an hour', '¾ hour']],
    ['75min', ['an hour and a quarter', '1¼ hours', 'one hour and fifteen minutes']],
    ['120min', ['two hours', '2 hours', 'a hundred and 120 minutes', '120-minute']],
    ['150min', ['two and a half hours', '2.5 hours', 'two hours and a half', '2 hours 30 min']],
    ['4320min', ['three days', '3 days', '72 hours']],
  ])('%s: %j', (term, wordings) => {
    for (const wording of wordings)
      expect([wording, found(wording)]).toEqual([wording, expect.arrayContaining([term])])
  })

  test.each([
    ['hour after hour'],
    ['the hours went by'],
    ['a minute later'],
    ['a day after'],
    ['half of the guests'],
    ['quarters'],
    ['and a half'],
    ['long hours and ours'],
  ])('none in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  test('also found by their minutes', () => {
    expect(quantitiesIn('nearly an hour-and-a-half')).toEqual([{ from: 1, to: 6, terms: ['90min', '90'] }])
  })
})

describe('numbers', () => {
  test.each([
    ['ninety', ['90']],
    ['twenty-five', ['25']],
    ['three thousand', ['3000']],
    ['four hundred thousand', ['400000']],
    ['3 million', ['3000000']],
    ['1.5 million', ['1500000']],
    ['1,500 stands', ['1500']],
    ['one, two, three', ['1', '2', '3']],
    ['twenty twenty-five', ['20', '25']],
    ['five ten', ['5', '10']],
    ['two and three', ['2', '3']],
    ['one hundred and many', ['100']],
    ['three quarters', ['0.75']],
    ['half of them', []],
    ['zero', ['0']],
    ['million', []],
    ['9'.repeat(40), []],
  ])('%s: %j', (text, terms) => {
    expect(found(text)).toEqual(terms)
  })

  test('come in order and without overlaps, whatever the words', () => {
    const word = fc.constantFrom(
      'two',
      'twenty',
      'hundred',
      'and',
      'a',
      'half',
      'hour',
      'hours',
      'minutes',
      '7',
      'quarters',
      'of',
      'an',
      'x',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        let behind = 0
        for (const { from, to } of quantitiesIn(words.join(' '))) {
          expect(from).toBeGreaterThanOrEqual(behind)
          expect(to).toBeGreaterThan(from)
          behind = to
        }
        expect(behind).toBeLessThanOrEqual(words.length)
      }),
    )
  })
})
