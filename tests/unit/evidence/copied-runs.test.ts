import { describe, expect, test } from 'vitest'
import { checkOutline, findCopiedRuns, proseOutsideQuotes } from '../../../src/evidence/copied-runs.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'

const source = [
  'Harbour notes',
  'The ferry company said on Monday that it would add two evening crossings before the end of the season.',
  'Islanders had asked for them since spring, when the last ship began to leave at six o’clock.',
].join('\n')

function runs(...prose: string[]) {
  return findCopiedRuns(prose, splitParagraphs(source))
}

describe('prose outside quotes', () => {
  test.each([
    ['a quote in the middle', 'It “adds two” more.', ['adds two'], ['It “', '” more.']],
    ['quotes at both ends', 'One two three', ['one', 'One', 'three'], [' two ']],
    ['the whole outline', 'One two', ['One two'], []],
    ['overlapping quotes', 'a b c d e', ['b c', 'c d'], ['a ', ' e']],
    ['a quote twice', 'a b c b d', ['b'], ['a ', ' c ', ' d']],
    ['folded', 'a “b” – c', ['"b" - c'], ['a ']],
    ['no quotes', 'a b', [], ['a b']],
    ['no outline', '', ['a'], []],
  ])('%s', (_, outline, quotes, prose) => {
    expect(proseOutsideQuotes(outline, quotes)).toEqual(prose)
  })
})

describe('copied runs', () => {
  test('of twelve words are found, those of eleven not', () => {
    expect(runs('it would add two evening crossings before the end of the')).toEqual([])
    expect(runs('Well, it would add two evening crossings before the end of the season, then.')).toEqual([
      { words: 12, text: 'it would add two evening crossings before the end of the season', paragraph: 2 },
    ])
  })

  test('are shown whole', () => {
    const copied =
      'ferry company said on Monday that it would add two evening crossings before the end of the season'
    expect(runs(`Our ${copied} and more.`)).toEqual([{ words: 18, text: copied, paragraph: 2 }])
  })

  test.each([
    ['case', 'IT WOULD ADD TWO EVENING CROSSINGS BEFORE THE END OF THE SEASON'],
    ['punctuation', 'it would: add two (evening) crossings, before the end — of the season'],
    ['hyphens', 'it would add two evening-crossings before the-end of the season'],
    ['spaces', 'it would add\ntwo evening crossings  before the end of the season'],
  ])('are found in spite of %s', (_, text) => {
    expect(runs(text)).toEqual([{ words: 12, text, paragraph: 2 }])
  })

  test('are found across paragraphs of the source', () => {
    const text = 'two evening crossings before the end of the season. Islanders had asked'
    expect(runs(text)).toEqual([{ words: 12, text, paragraph: 2 }])
  })

  test('are found with apostrophes', () => {
    const text = "since spring, when the last ship began to leave at six o'clock"
    expect(runs(text)).toEqual([{ words: 12, text, paragraph: 3 }])
  })

  test('are listed one by one', () => {
    const first = 'it would add two evening crossings before the end of the season'
    const second = 'Islanders had asked for them since spring, when the last ship began'
    expect(runs(`${first}, and then: ${second}`, second).map(({ text }) => text)).toEqual([
      first,
      second,
      second,
    ])
  })

  test('don’t cross from one stretch to the next', () => {
    expect(runs('it would add two evening crossings', 'before the end of the season')).toEqual([])
  })

  test('are found in the first of several paragraphs', () => {
    const line = 'one two three four five six seven eight nine ten eleven twelve'
    expect(findCopiedRuns([line], splitParagraphs(`${line}\n${line}`))).toEqual([
      { words: 12, text: line, paragraph: 1 },
    ])
  })

  test('count letters as words where a script has no spaces', () => {
    expect(
      findCopiedRuns(['据说双方通话约九十分钟左右。'], splitParagraphs('双方通话约九十分钟左右')),
    ).toEqual([])
    expect(
      findCopiedRuns(['据说双方通话约九十分钟左右吧。'], splitParagraphs('双方通话约九十分钟左右吧')),
    ).toEqual([{ words: 12, text: '双方通话约九十分钟左右吧', paragraph: 1 }])
  })
})

describe('an outline', () => {
  const outline =
    'The company “would add two evening crossings before the end of the season”, as people had wished.'
  const quote = 'would add two evening crossings before the end of the season'
  const long = `said on Monday that it ${quote}`

  test('in the curator’s own words passes', () => {
    expect(checkOutline(outline, [quote], splitParagraphs(source))).toEqual([])
  })

  test('that copies its source fails', () => {
    expect(checkOutline(`It ${long}.`, [], splitParagraphs(source))).toEqual([
      {
        path: [],
        rule: 'copied-run',
        found: `16 words in a row from paragraph 2 of the source: “${long}”`,
        expected: 'fewer than 12 words in a row shared with the source outside its quotes',
        hint: 'Say it in your own words, or make the words a quote of a claim.',
      },
    ])
  })
})
