import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { homeView, overviewOf } from '../../../src/lineup/overview.ts'
import { buildCorpus, day, length, persons } from '../../support/corpus-builder.ts'
import type { CorpusSpec } from '../../support/corpus-builder.ts'

const lengths = (minutes: number | null) => ({ 'crossing-length': [{ value: length(minutes) }] })

const spec: CorpusSpec = {
  asks: ['crew', 'crossing-length', 'sailing-day'],
  stories: {
    'alma-aground': { lead: ['sailing-day'] },
    'storm-of-may': { date: '2031-05-20', facts: ['crew'], lead: [] },
  },
  articles: {
    blog: {
      answers: {
        crew: [{ value: persons(['ada-holm', 'bo-lind'], false) }],
        ...lengths(90),
        'sailing-day': [{ value: day('2031-05-06') }],
      },
    },
    gazette: {
      answers: {
        crew: [{ value: persons(['ada-holm'], false) }],
        ...lengths(30),
        'sailing-day': 'silent',
      },
    },
    wire: { story: 'storm-of-may', answers: { crew: 'silent' } },
  },
}
const build = (story: string) => buildLineUp(buildCorpus(spec), story)
const alma = () => build('alma-aground')
const storm = () => build('storm-of-may')

describe('overviewOf', () => {
  test('puts what differs most first, each answer in a few characters with its standing and place', () => {
    const rows = overviewOf(alma())
    expect(rows.map(({ fact }) => fact)).toEqual(['crossing-length', 'crew', 'sailing-day'])
    expect(rows.map(({ difference }) => difference)).toEqual([
      'Two versions',
      'One leaves out one',
      'Only one answers',
    ])
    expect(rows.map(({ cells }) => cells.map(({ brief, standing }) => [brief, standing]))).toEqual([
      [
        ['90 min', 'conflict'],
        ['30 min', 'conflict'],
      ],
      [
        ['Ada Holm, Bo Lind …', 'agrees'],
        ['1 of 2', 'less'],
      ],
      [
        ['6 May', 'alone'],
        ['silent', 'silent'],
      ],
    ])
    expect(rows[1]).toMatchObject({
      address: 'stories/alma-aground/#crew',
      cells: [
        { address: 'stories/alma-aground/#crew.blog' },
        { sentence: 'Harbour Gazette names Ada Holm, among others.' },
      ],
    })
  })
})

describe('homeView', () => {
  test('leads with what can be compared, and then with the newest', () => {
    expect(homeView([storm(), alma()]).map(({ story }) => story.id)).toEqual(['alma-aground', 'storm-of-may'])
  })

  test('shows the facts that the curator leads with first, then what differs most', () => {
    const [first] = homeView([alma()])
    expect(first).toMatchObject({
      date: '2031-05-06',
      facts: 3,
      story: { name: 'The ferry Alma runs aground' },
    })
    expect(first!.overview.map(({ fact }) => fact)).toEqual(['sailing-day', 'crossing-length', 'crew'])
    expect(first!.headlines.map(({ fact }) => fact)).toEqual(['sailing-day', 'crossing-length', 'crew'])
  })

  test('tells no headline of what nobody answers', () => {
    expect(homeView([storm()])[0]).toMatchObject({ headlines: [], overview: [{ fact: 'crew' }] })
  })
})
