import { describe, expect, test } from 'vitest'
import type { LineUp } from '../../../src/lineup/line-up.ts'
import {
  articleCitation,
  citationBibtex,
  citationCsl,
  citationText,
  citeQuote,
  comparisonCitation,
  versionOf,
} from '../../../src/publish/citation.ts'
import { jsonText } from '../../../src/publish/json-text.ts'
import { comparisonVersion, publishComparison } from '../../../src/publish/publish-story.ts'
import { articleVersion, publishArticleView } from '../../../src/publish/publish-views.ts'
import { addressOf, alma, corpus, hostile, zenith } from './world.ts'

function citeFirst(lineUp: LineUp, fact: string, position: number): string {
  const row = lineUp.rows.find((candidate) => candidate.fact === fact)!
  return citeQuote(
    corpus.site,
    lineUp,
    row,
    lineUp.columns[position]!,
    row.cells[position]!.claims[0]!,
    addressOf,
  )
}

const cause = comparisonCitation(corpus, alma, alma.rows[1]!, versionOf('{}\n'), addressOf)

describe('comparisonCitation', () => {
  test('gives question, story, day, site, URL, and the version by its content', () => {
    expect(citationText(cause)).toBe(
      '“What happened?” The ferry Alma runs aground, 6 May 2031. Harbour Papers. /under/stories/alma-aground/cause/ (version ca3d163bab05, 1 July 2031)',
    )
  })

  test('has the version of the file that it cites, and another for other content', () => {
    const version = comparisonVersion(alma, alma.rows[1]!, addressOf)
    expect(version).toBe(versionOf(jsonText(publishComparison(alma, alma.rows[1]!, addressOf))))
    expect(comparisonVersion(alma, alma.rows[1]!, addressOf)).toBe(version)
    expect(comparisonVersion(alma, alma.rows[0]!, addressOf)).not.toBe(version)
  })

  test('is as new as what it rests on', () => {
    const without = { ...corpus, corrections: new Map() }
    const { date } = comparisonCitation(without, alma, alma.rows[1]!, '', addressOf)
    expect(date < cause.date).toBe(true)
    expect(date).toBe(
      [alma.story.date, corpus.articles.get('gazette')!.source.read].reduce((a, b) => (a > b ? a : b)),
    )
  })
})

describe('articleCitation', () => {
  test('has the version of the file that it cites', () => {
    const [gazette, blog] = alma.columns
    const version = articleVersion(corpus, alma, gazette!, addressOf)
    expect(version).toBe(versionOf(jsonText(publishArticleView(corpus, alma, 'gazette', addressOf))))
    expect(articleVersion(corpus, alma, blog!, addressOf)).not.toBe(version)
  })

  test('names the article and its outlet', () => {
    const [gazette, blog] = alma.columns
    expect(articleCitation(corpus, alma, gazette!, '', addressOf)).toMatchObject({
      key: 'gazette',
      title: 'Alma aground (Harbour Gazette)',
      url: '/under/articles/gazette/',
      date: '2031-07-01',
    })
    expect(articleCitation(corpus, alma, blog!, '', addressOf).title).toBe('The quay blog')
  })
})

describe('citationBibtex', () => {
  test('is an entry with a field a line', () => {
    expect(citationBibtex(cause)).toBe(`@misc{alma-aground-cause,
  title = {{What happened?}},
  author = {{Harbour Papers}},
  howpublished = {The ferry Alma runs aground, 6 May 2031},
  year = {2031},
  month = {7},
  url = {/under/stories/alma-aground/cause/},
  note = {Version ca3d163bab05, 2031-07-01},
}
`)
  })

  test('keeps its braces in balance whatever the title says', () => {
    const text = citationBibtex({ ...cause, title: 'a } b {\\ 5 % & $1 #2_^~\n}' })
    const count = (brace: string) => text.split(brace).length
    expect(count('{')).toBe(count('}'))
    expect(text).toContain(
      'a \\textbraceright  b \\textbraceleft \\textbackslash  5 \\% \\& \\$1 \\#2\\_\\textasciicircum \\textasciitilde  \\textbraceright ',
    )
  })
})

describe('citationCsl', () => {
  test('is a list of one item', () => {
    expect(citationCsl(cause)).toEqual([
      {
        id: 'alma-aground-cause',
        type: 'webpage',
        title: 'What happened?',
        author: [{ literal: 'Harbour Papers' }],
        'container-title': 'Harbour Papers',
        genre: 'The ferry Alma runs aground, 6 May 2031',
        issued: { 'date-parts': [[2031, 7, 1]] },
        version: 'ca3d163bab05',
        URL: '/under/stories/alma-aground/cause/',
      },
    ])
  })
})

describe('citeQuote', () => {
  test('gives the words, the article and whom it credits', () => {
    expect(citeFirst(alma, 'crossing-length', 0)).toBe(
      '“ninety minutes” Harbour Gazette, “Alma aground”, 7 May 2031, paragraph 3 of the source (credits Ada Holm (the captain’s log)). In: “What happened?” The ferry Alma runs aground, 6 May 2031. Harbour Papers. /under/stories/alma-aground/crossing-length/#gazette',
    )
  })

  test('leaves out what the source doesn’t give, and keeps the exact words', () => {
    expect(citeFirst(alma, 'mood', 1)).toBe(
      `“${hostile.surrogate}” The quay blog, paragraph 1 of the source (in its own voice). In: “What happened?” The ferry Alma runs aground, 6 May 2031. Harbour Papers. /under/stories/alma-aground/mood/#blog`,
    )
    expect(citeFirst(zenith, 'mood', 0)).toContain(`“${hostile.script}” Radio Nordhavn`)
  })
})

test('a quote of the headline is cited as that', () => {
  const [row] = alma.rows
  const [claim] = row!.cells[0]!.claims
  const headed = { ...claim!, place: { ...claim!.place, paragraph: 0 } }
  expect(citeQuote(corpus.site, alma, row!, alma.columns[0]!, headed, addressOf)).toContain(
    ', 7 May 2031, in the headline (credits',
  )
})
