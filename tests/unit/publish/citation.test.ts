import { describe, expect, test } from 'vitest'
import { citeComparison, citeQuote } from '../../../src/publish/citation.ts'
import type { LineUp } from '../../../src/lineup/line-up.ts'
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

describe('citeComparison', () => {
  test('gives question, story, day, site and URL', () => {
    expect(citeComparison(corpus.site, alma, alma.rows[1]!, addressOf)).toBe(
      '“What happened?” The ferry Alma runs aground, 6 May 2031. Harbour Papers. /under/stories/alma-aground/cause/',
    )
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
