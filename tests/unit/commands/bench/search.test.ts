import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../../../src/commands/bench/markdown-report.ts'
import { createRandom, createWords } from '../../../../src/commands/bench/random-words.ts'
import { miniSearch, thisSite } from '../../../../src/commands/bench/search/contestants.ts'
import { measure } from '../../../../src/commands/bench/search/measure.ts'
import { createQueries, querySorts } from '../../../../src/commands/bench/search/queries.ts'
import { searchReport } from '../../../../src/commands/bench/search/report.ts'
import { createCorpus } from '../../../../src/commands/bench/search/synthetic-corpus.ts'

const claims = 150
const create = () => {
  const random = createRandom(7)
  const words = createWords(random)
  const documents = createCorpus(random, words, claims)
  return { words, documents, queries: createQueries(random, documents, words.words, 5) }
}
const { words, documents, queries } = create()

describe('corpora', () => {
  test('are the same for the same seed', () => {
    const again = create()
    expect(again.documents).toEqual(documents)
    expect(again.queries).toEqual(queries)
  })

  test('have as many claims and silences as asked for, and each document its own address', () => {
    const answers = documents.filter(({ kind }) => kind === 'claim' || kind === 'silence')
    expect(answers).toHaveLength(claims)
    expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length)
  })

  test('use frequent words more often', () => {
    const text = documents.map(({ quote }) => quote).join(' ')
    const count = (word: string) => text.split(' ').filter((other) => other === word).length
    expect(count(words.words[0]!)).toBeGreaterThan(count(words.words[50]!))
  })
})

describe('queries', () => {
  test('come in three sorts and look for one claim each', () => {
    expect(queries.map(({ sort }) => sort)).toEqual(querySorts.flatMap((sort) => Array<string>(5).fill(sort)))
    for (const { target } of queries) expect(documents[target]?.kind).toBe('claim')
  })

  test('are words of their claim, altered as their sort says', () => {
    for (const { sort, text, target } of queries) {
      const quote = documents[target]!.quote.split(' ')
      for (const word of text.split(' ')) {
        if (sort === 'exact words') expect(quote).toContain(word)
        if (sort === 'prefixes') expect(quote.some((other) => other.startsWith(word))).toBe(true)
      }
    }
    const typos = queries.filter(({ sort }) => sort === 'one typo a word')
    expect(typos.some(({ text, target }) => !documents[target]!.quote.includes(text.split(' ')[0]!))).toBe(
      true,
    )
  })
})

test('engines are measured, and the report has a row for each', async () => {
  const rows = [
    await measure(thisSite, documents, claims, queries),
    await measure(miniSearch, documents, claims, queries),
  ]
  expect(rows[0]).toMatchObject({
    queries: 15,
    recallAt10: 1,
    recallAt10WithTypos: 1,
    documents: documents.length,
  })
  expect(rows[0]!.firstQueryBytes!.median).toBeGreaterThan(10_000)
  const report = searchReport(
    rows,
    [
      {
        engine: 'This site',
        claims,
        keystrokes: 9,
        fetching: rows[0]!.typing,
        atHand: rows[0]!.typing,
        longTasks: 0,
        recall: rows[0]!,
        firstQueryBytes: rows[0]!.firstQueryBytes!,
      },
    ],
    'npm run bench:search',
  )
  expect(report).toContain('| 150 | This site | 15 |')
  expect(report).toContain('| 150 | MiniSearch | 15 |')
  expect(report).toContain('## In a browser')
})

test('spreadOf gives the median and the 95th percentile', () => {
  expect(spreadOf(Array.from({ length: 100 }, (_, number) => 100 - number))).toEqual({ median: 51, high: 96 })
  expect(spreadOf([3])).toEqual({ median: 3, high: 3 })
})
