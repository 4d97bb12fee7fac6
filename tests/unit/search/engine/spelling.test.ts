import { describe, expect, test } from 'vitest'
import { allowedTypos, createCorrector } from '../../../../src/search/engine/spelling.ts'
import { shelfOf } from '../../../../src/search/engine/index-files.ts'
import { countTypos } from '../../../../src/text/distance.ts'

const correctorOf = (words: readonly string[]) =>
  createCorrector({
    wordsOn: (letter, shelf) =>
      Promise.resolve(words.toSorted().filter((word) => shelfOf(word, letter) === shelf)),
  })
const vocabulary = [
  'arabia',
  'arabic',
  'witkoff',
  'length',
  'lengthy',
  'form',
  'from',
  'negotiate',
  'negotiator',
  'cat',
]
const correct = correctorOf(vocabulary)

test.each([
  ['arabai', [['arabia', 1]]],
  ['raabia', [['arabia', 1]]],
  [
    'arabi',
    [
      ['arabia', 1],
      ['arabic', 1],
    ],
  ],
  ['witkof', [['witkoff', 1]]],
  ['wittkoff', [['witkoff', 1]]],
  ['vitkoff', [['witkoff', 1]]],
  ['itkoff', [['witkoff', 1]]],
  ['witkofx', [['witkoff', 1]]],
  ['frmo', [['from', 1]]],
  ['form', [['from', 1]]],
  ['negotator', [['negotiator', 1]]],
  ['negotaitor', [['negotiator', 1]]],
  ['nogotietor', [['negotiator', 2]]],
  ['megotiatox', [['negotiator', 2]]],
  ['wotkaff', []],
  ['cta', []],
  ['ca7s', []],
  ['', []],
  ['x'.repeat(33), []],
])('%s may mean %j', async (word, meant) => {
  const corrections = await correct(word)
  expect(corrections.map(({ term, typos }) => [term, typos]).toSorted()).toEqual(meant)
})

describe('many words a typo apart', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const crowd = correctorOf([...Array.from(letters, (letter) => `h${letter}rbour`), 'ahrbour'])

  test('a swap comes first, and no more than twelve are given', async () => {
    const corrections = await crowd('harbour')
    expect(corrections).toHaveLength(12)
    expect(corrections[0]).toEqual({ term: 'ahrbour', typos: 1 })
  })
})

test('a shelf that can’t be had is asked for again', async () => {
  let broken = true
  const correct = createCorrector({
    wordsOn: () => (broken ? Promise.reject(new Error('offline')) : Promise.resolve(['witkoff'])),
  })
  await expect(correct('witkof')).rejects.toThrow('offline')
  broken = false
  expect(await correct('witkof')).toEqual([{ term: 'witkoff', typos: 1 }])
})

test.each([
  ['cat', 0],
  ['form', 1],
  ['lengthy', 1],
  ['harbours', 2],
  ['1500', 0],
  ['普京', 0],
])('%s may have %d typos', (word, typos) => {
  expect(allowedTypos(word)).toBe(typos)
})

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['arabia', 'arabia', 0],
  ['arabai', 'arabia', 1],
  ['arabai', 'arabic', 2],
  ['raabia', 'arabia', 1],
  ['staic', 'taic', 1],
  ['kitten', 'sitting', 3],
])('from “%s” to “%s” it takes %d typos', (a, b, typos) => {
  expect(countTypos(a, b)).toBe(typos)
  expect(countTypos(b, a)).toBe(typos)
})
