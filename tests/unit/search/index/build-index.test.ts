import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../../../src/search/index/build-index.ts'
import { beginningsOf } from '../../../../src/search/index/postings.ts'
import { facetNames } from '../../../../src/search/engine/document.ts'
import { exampleDocument, exampleDocuments, outlets, people } from '../example-documents.ts'
import { searchIn, tinyFiles } from '../search-in.ts'

const word = fc.constantFrom(
  ...['saudi', 'saucer', 'sauces', 'harbour', 'harbours', 'arbour', 'telephone', 'telegram', 'length'],
  ...['lengthy', 'ninety', 'minutes', 'hour', 'and', 'a', 'half', '90', 'Élysée', '普京', '通话'],
)
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const document = fc
  .record({
    quote: text,
    answer: text,
    fact: fc.constantFrom('length' as const, 'team' as const),
    outlet: fc.constantFrom(...(Object.keys(outlets) as (keyof typeof outlets)[])),
    coverage: fc.constantFrom('says' as const, 'denies' as const, 'silent' as const),
    origins: fc.subarray(Object.keys(people) as (keyof typeof people)[]),
  })
  .map(exampleDocument)
const query = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 9 }), fc.constant('"')), {
  maxLength: 4,
})
const layout = fc.record({
  bundleUpTo: fc.constant(0),
  documentsEach: fc.integer({ min: 1, max: 5 }),
  namesEach: fc.integer({ min: 1, max: 3 }),
  listsFileLength: fc.integer({ min: 1, max: 200 }),
})

describe('index in many files', () => {
  test('answers as an index in one file does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        layout,
        fc.constantFrom('relevance' as const, 'article' as const),
        fc.subarray(['herald', 'blog']),
        async (documents, queries, cut, sort, outlet) => {
          const one = searchIn(documents)
          const many = searchIn(documents, cut)
          for (const words of queries) {
            const rest = { sort, filters: { outlet }, counts: facetNames, limit: 3 }
            expect(await many(words.join(' '), rest)).toEqual(await one(words.join(' '), rest))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('answers alike whatever was asked before', async () => {
    const used = searchIn(exampleDocuments, tinyFiles)
    const queries = ['s', 'saudi', 'witkof', 'telaphome', '"likely in', '90 minutes', 'call']
    for (const asked of queries) await used(asked)
    for (const asked of queries.toReversed())
      expect(await used(asked)).toEqual(await searchIn(exampleDocuments, tinyFiles)(asked))
  })
})

describe('files', () => {
  test('are named by their content, but for the manifest', () => {
    const files = buildIndex(exampleDocuments, tinyFiles)
    expect(files[0]?.path).toBe('index.json')
    for (const { path } of files.slice(1)) expect(path).toMatch(/^[a-z]+-[0-9a-f]{10}\.json$/)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  })

  test('are the same for the same documents', () => {
    expect(buildIndex(exampleDocuments, tinyFiles)).toEqual(buildIndex([...exampleDocuments], tinyFiles))
  })

  test('keep their names where their content stays', () => {
    const [first, ...others] = exampleDocuments
    const changed = [...others, exampleDocument({ quote: 'new words' })]
    const before = new Set(buildIndex([first!, ...others], tinyFiles).map(({ path }) => path))
    const kept = buildIndex([first!, ...changed], tinyFiles).filter(({ path }) => before.has(path))
    expect(kept.length).toBeGreaterThan(10)
  })

  test('are two up to the bundle’s size and many above', () => {
    const layout = { ...tinyFiles, bundleUpTo: exampleDocuments.length }
    expect(buildIndex(exampleDocuments, layout)).toHaveLength(2)
    expect(buildIndex([...exampleDocuments, exampleDocument()], layout).length).toBeGreaterThan(20)
  })

  test('name every file that there is', () => {
    const [manifest, ...files] = buildIndex(exampleDocuments, tinyFiles)
    const contents = [manifest, ...files].map((file) => file?.content).join('\n')
    for (const { path } of files) expect(contents).toContain(`"${path}"`)
  })
})

test('a single letter brings the most frequent words of those that aren’t everywhere', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)
  const word = (term: string, count: number) => ({ term, own: numbers(count), context: [] })
  const words = [word('tame', 9_000), word('tan', 20_000), word('tar', 3), word('the', 40_000), word('to', 7)]
  expect(beginningsOf(words)).toEqual({
    t: ['tan', 'tame', 'to', 'tar'],
    ta: ['tan', 'tame', 'tar'],
    th: [],
    to: ['to'],
  })
})
