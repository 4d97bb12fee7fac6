import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inventContent } from '../../../../src/commands/bench/build/invent-content.ts'
import { inventedKinds } from '../../../../src/commands/bench/build/invent-fact.ts'
import { listBuiltFiles, writeBareSite } from '../../../../src/commands/bench/build/bare-site.ts'
import type { BuildMeasurement } from '../../../../src/commands/bench/build/measure.ts'
import { buildReport } from '../../../../src/commands/bench/build/report.ts'
import { writeContent } from '../../../../src/commands/bench/build/write-content.ts'
import { check } from '../../../../src/commands/check.ts'
import { loadCorpus } from '../../../../src/corpus/read-corpus.ts'
import { awayFromSources } from '../../../support/away-from-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-build-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('invented content', () => {
  const articles = 45
  const { environment } = writeContent(articles, folder)

  test('passes every check, with its sources and without', async () => {
    for (const variables of [environment, { CONTENT_DIR: environment.CONTENT_DIR }]) {
      const said: string[] = []
      const say = (text: string) => void said.push(text)
      expect(await awayFromSources(() => check([], variables, { log: say, error: say }))).toBe(0)
      expect(said[0]).toContain(`${articles} articles`)
    }
  })

  test('has stories of 3 to 40 articles, facts of every kind and statements in several wordings', () => {
    const corpus = loadCorpus({ content: environment.CONTENT_DIR, sources: null })
    const byStory = Map.groupBy(corpus.articles.values(), ({ story }) => story)
    for (const ofStory of [...byStory.values()].slice(0, -1)) {
      expect(ofStory.length).toBeGreaterThanOrEqual(3)
      expect(ofStory.length).toBeLessThanOrEqual(40)
    }
    expect(new Set([...corpus.facts.values()].map(({ kind }) => kind))).toEqual(new Set(inventedKinds))
    const wordings = [...corpus.articles.values()].filter((article) => article.wordings.size > 0)
    expect(wordings.length).toBeGreaterThan(articles / 5)
    expect(corpus.articles.size).toBe(articles)
  })

  test('is the same for the same number of articles', () => {
    expect([...inventContent(5)]).toEqual([...inventContent(5)])
  })
})

test('a bare site has as many pages and other files of every format, with their bytes', () => {
  const site = join(folder, 'content')
  const files = listBuiltFiles(site)
  const bare = join(folder, 'bare')
  writeBareSite(bare, [
    { path: 'a/index.html', bytes: 900 },
    { path: 'b/index.html', bytes: 700 },
    { path: 'data/a.json', bytes: 50 },
    { path: 'feed.xml', bytes: 70 },
    { path: '_headers', bytes: 30 },
  ])
  expect(files.map(({ path }) => path)).toContain('evidence.lock.json')
  const pages = JSON.parse(readFileSync(join(bare, 'pages.json'), 'utf8')) as unknown
  expect(pages).toEqual([
    { params: { file: '1' }, props: { bytes: 900 } },
    { params: { file: '2' }, props: { bytes: 700 } },
  ])
  const others = JSON.parse(readFileSync(join(bare, 'files.json'), 'utf8')) as unknown
  expect(others).toEqual([
    { params: { file: '1.json' }, props: { bytes: 50 } },
    { params: { file: '2.xml' }, props: { bytes: 70 } },
    { params: { file: '3' }, props: { bytes: 30 } },
  ])
})

describe('the report', () => {
  const measured = (articles: number, times: number): BuildMeasurement => ({
    articles,
    pages: articles * 2,
    bytes: articles * 100_000,
    load: articles * times,
    check: articles * times * 2,
    build: articles * times * 6,
    peakBytes: 1_500_000_000 * times,
    readings: times,
    bare: { build: articles * 2.5, peakBytes: 500_000_000 },
    edit: 900 * times,
  })

  test.each([
    { times: 1, is: 'yes' },
    { times: 2, is: 'no' },
  ])('says whether each bar is met: $is', ({ times, is }) => {
    const report = buildReport([measured(1000, times), measured(10_000, times)], 'npm run bench:build')
    const bars = report.split('## Bars')[1]!
    const verdicts = [...bars.matchAll(/\| (yes|no) \|/g)].map(([, verdict]) => verdict)
    expect(verdicts).toEqual([is, is, is, is, is, 'yes'])
    expect(report).toContain(times === 1 ? '| once |' : '| 2 times |')
  })

  test('holds sizes that have no bar against none', () => {
    expect(buildReport([measured(100, 1)], 'npm run bench:build')).not.toMatch(/\| (yes|no) \|/)
  })
})
