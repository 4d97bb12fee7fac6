import { performance } from 'node:perf_hooks'
import type { SearchDocument } from '../../../search/engine/document.ts'
import { spreadOf, type Spread } from '../markdown-report.ts'
import { resultCount, type Contestant, type OpenContestant } from './contestants.ts'
import { querySorts, type BenchQuery } from './queries.ts'

/** Shares of queries whose document is among the first three, and the first ten. */
export interface Recall {
  readonly recallAt3: number
  readonly recallAt10: number
  readonly recallAt10WithTypos: number
}

/** What was measured of one engine on one corpus. Times are in milliseconds. */
export interface Measurement extends Recall {
  readonly engine: string
  readonly claims: number
  readonly documents: number
  readonly queries: number
  readonly build: number
  readonly query: Spread
  /** A keystroke of queries that are typed letter by letter. */
  readonly typing: Spread
  readonly indexBytes: number | null
  readonly firstQueryBytes: Spread | null
}

// So many queries of each sort are typed letter by letter; of engines that are asked few queries, one.
const typedOfEachSort = (asked: number) => (asked < 50 ? 1 : 5)

/**
 * Measure one engine on one corpus.
 *
 * Queries are asked twice and timed the second time, when everything is at hand for every engine.
 *
 * @param contestant - The engine.
 * @param documents - The corpus.
 * @param claims - How many claims and silences are in it.
 * @param queries - The queries, each sort’s in a row.
 */
export async function measure(
  contestant: Contestant,
  documents: readonly SearchDocument[],
  claims: number,
  queries: readonly BenchQuery[],
): Promise<Measurement> {
  const asked = firstOfEachSort(queries, contestant.queriesOfEachSort)
  const buildStart = performance.now()
  const engine = await contestant.open(documents)
  const build = performance.now() - buildStart
  for (const query of asked) await engine.search(query.text)
  const ranks: number[] = []
  const times: number[] = []
  for (const query of asked) {
    const { result, time } = await timed(() => engine.search(query.text))
    times.push(time)
    ranks.push(result.indexOf(query.target))
  }
  const typing = await timeTyping(engine, firstOfEachSort(asked, typedOfEachSort(asked.length)))
  const firstQueryBytes = await transfers(engine, asked)
  const indexBytes = engine.indexBytes?.() ?? null
  engine.close()
  return {
    engine: contestant.name,
    claims,
    documents: documents.length,
    queries: asked.length,
    build,
    query: spreadOf(times),
    typing: spreadOf(typing),
    ...recallOf(asked, ranks),
    indexBytes,
    firstQueryBytes,
  }
}

/**
 * Say how many queries found their document.
 *
 * @param queries - The queries.
 * @param ranks - For each the place of its document among the first ten, from 0; -1 where it isn’t there.
 */
export function recallOf(queries: readonly BenchQuery[], ranks: readonly number[]): Recall {
  const withTypos = ranks.filter((_, position) => queries[position]!.sort === 'one typo a word')
  const share = (places: readonly number[], before: number) =>
    places.filter((rank) => rank >= 0 && rank < before).length / places.length
  return {
    recallAt3: share(ranks, 3),
    recallAt10: share(ranks, resultCount),
    recallAt10WithTypos: share(withTypos, resultCount),
  }
}

async function timeTyping(engine: OpenContestant, queries: readonly BenchQuery[]): Promise<number[]> {
  const times: number[] = []
  for (const { text } of queries) {
    for (let letters = 1; letters <= text.length; letters += 1) {
      const { time } = await timed(() => engine.search(text.slice(0, letters)))
      times.push(time)
    }
  }
  return times
}

async function transfers(engine: OpenContestant, queries: readonly BenchQuery[]): Promise<Spread | null> {
  if (engine.firstQueryBytes === null) return null
  const bytes: number[] = []
  for (const { text } of queries) bytes.push(await engine.firstQueryBytes(text))
  return spreadOf(bytes)
}

async function timed<Result>(
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly time: number }> {
  const start = performance.now()
  const result = await act()
  return { result, time: performance.now() - start }
}

const firstOfEachSort = (queries: readonly BenchQuery[], count: number): BenchQuery[] =>
  querySorts.flatMap((sort) => queries.filter((query) => query.sort === sort).slice(0, count))
