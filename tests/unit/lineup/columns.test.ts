import { describe, expect, test } from 'vitest'
import { buildColumns, initialsOf, known, outletOf } from '../../../src/lineup/columns.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { CorpusSpec } from '../../support/corpus-builder.ts'

const columnsOf = (spec: CorpusSpec) => buildColumns(buildCorpus(spec), 'alma-aground')

describe('buildColumns', () => {
  test('puts articles with a date first, by date, then by ID', () => {
    const columns = columnsOf({
      articles: {
        blog: { published: '2031-05-08' },
        digest: {},
        evening: { published: '2031-05-07' },
        gazette: { published: '2031-05-08' },
        radio: {},
      },
    })
    expect(columns.map(({ article }) => article)).toEqual(['evening', 'blog', 'gazette', 'digest', 'radio'])
  })

  test('takes only the articles of the story', () => {
    const columns = columnsOf({
      stories: { 'alma-aground': {}, 'storm-of-may': {} },
      articles: { blog: {}, gazette: { story: 'storm-of-may' } },
    })
    expect(columns.map(({ article }) => article)).toEqual(['blog'])
  })

  test('names an article by its outlet, at the start of a sentence and inside one', () => {
    expect(columnsOf({ articles: { blog: { title: 'Aground', published: '2031-05-08' } } })).toEqual([
      {
        article: 'blog',
        outlet: 'blog',
        outletName: 'the quay blog',
        name: 'The quay blog',
        inSentence: 'the quay blog',
        initials: 'QB',
        identified: false,
        title: 'Aground',
        published: '2031-05-08',
        language: 'en',
        updates: null,
      },
    ])
  })

  test.each<[string, (string | null)[], string[]]>([
    ['dates', ['2031-05-07', '2031-05-08'], ['Harbour Gazette (7 May 2031)', 'Harbour Gazette (8 May 2031)']],
    [
      'numbers where a date is shared',
      ['2031-05-07', '2031-05-07'],
      ['Harbour Gazette (1)', 'Harbour Gazette (2)'],
    ],
    ['numbers where a date is missing', ['2031-05-07', null], ['Harbour Gazette (1)', 'Harbour Gazette (2)']],
  ])('tells the articles of one outlet apart by %s', (_, [first = null, second = null], names) => {
    const columns = columnsOf({
      articles: {
        one: { outlet: 'gazette', published: first },
        two: { outlet: 'gazette', published: second },
        radio: { published: '2031-05-01' },
      },
    })
    expect(columns.map(({ name }) => name)).toEqual(['Radio Nordhavn', ...names])
  })
})

describe('the name of a column without a date of its own', () => {
  const namesOf = (...updates: (string | undefined)[]) =>
    columnsOf({
      articles: Object.fromEntries(
        updates.map((earlier, index) => [
          'abc'[index]!,
          { outlet: 'gazette', ...(earlier !== undefined && { updates: earlier }) },
        ]),
      ),
    }).map(({ name }) => name)

  test.each<[string, (string | undefined)[], string[]]>([
    ['an update', [undefined, 'a'], ['Harbour Gazette (earlier)', 'Harbour Gazette (update)']],
    [
      'an update that stands first',
      ['b', undefined],
      ['Harbour Gazette (update)', 'Harbour Gazette (earlier)'],
    ],
    [
      'two articles and an update of one',
      [undefined, 'a', undefined],
      ['Harbour Gazette (1)', 'Harbour Gazette (update)', 'Harbour Gazette (2)'],
    ],
    [
      'updates in their order',
      ['b', 'c', undefined],
      ['Harbour Gazette (update 2)', 'Harbour Gazette (update 1)', 'Harbour Gazette (earlier)'],
    ],
  ])('tells %s', (_, updates, names) => {
    expect(namesOf(...updates)).toEqual(names)
  })
})

test('initials are those of the outlet alone', () => {
  const columns = columnsOf({
    articles: { one: { outlet: 'radio' }, two: { outlet: 'radio', updates: 'one' } },
  })
  expect(columns.map(({ initials }) => initials)).toEqual(['RN', 'RN2'])
})

test('what a corpus lacks is an error that names it', () => {
  expect(() => known(new Map<string, object>(), 'nowhere', 'story')).toThrow('There is no story “nowhere”.')
})

test('an article’s outlet is found', () => {
  const corpus = buildCorpus({ articles: { one: { outlet: 'gazette' } } })
  expect(outletOf(corpus, corpus.articles.get('one')!).name).toBe('Harbour Gazette')
})

test('initials leave small words out, and tell those that are alike apart by a number', () => {
  const names = ['Fox News', 'The Fox of Nordhavn', 'Far North Daily', 'An Eye on Us', 'the A', 'Echo', '!!!']
  expect(initialsOf(names)).toEqual(['FN', 'FN2', 'FN3', 'EU', 'TA', 'E', '?'])
})

test('initials of two scripts that look alike are told apart', () => {
  expect(initialsOf(['The Ormond Bell', 'Озёрный вестник', 'Τα Νέα', 'Town News'])).toEqual([
    'OB',
    'ОВ2',
    'ΤΝ',
    'TN2',
  ])
})
