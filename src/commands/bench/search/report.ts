import { availableParallelism } from 'node:os'
import { inBytes, inMilliseconds, tableOf } from '../markdown-report.ts'
import type { BrowserMeasurement } from './browser.ts'
import type { Measurement } from './measure.ts'

/**
 * Write the measurements as a Markdown page.
 *
 * @param measurements - What was measured in Node, in the order of the rows.
 * @param browser - What was measured in a browser; empty where none was asked for.
 * @param command - The command that measured.
 */
export function searchReport(
  measurements: readonly Measurement[],
  browser: readonly BrowserMeasurement[],
  command: string,
): string {
  const head = [
    '# How fast search is, and how well it finds',
    '',
    `Measured by \`${command}\` with Node ${process.versions.node} on ${availableParallelism()} processors. All engines`,
    'answer the same queries on the same invented corpora in one run; everything is drawn from one seed, so another',
    'run differs in times only.',
    '',
    '- A corpus has stories of eight facts and eight articles. Each claim quotes 20 to 40 words whose frequencies follow',
    '  Zipf’s law; facts and articles are documents too.',
    '- A query looks for one claim by three telling words of its quote: as they are, cut to two thirds, or with one typo',
    '  each (a letter replaced, left out, added or changed over with its neighbour, the first letter included).',
    '- Times are milliseconds, median / 95th percentile, with the index at hand. “Typing” is a keystroke of queries typed',
    '  letter by letter.',
    '- Recall is the share of queries that have the claim among the first three or ten results.',
    '- Bytes are compressed with gzip. “Index” leaves the texts of results out, which MiniSearch’s has not. “First query”',
    '  is all that it transfers, results included; MiniSearch fetches its whole index.',
    '',
  ]
  return [...head, ...nodeTable(measurements), ...browserTable(browser), ...remarks].join('\n')
}

const remarks = [
  '## What Fuse does here',
  '',
  'Fuse compares a misspelt word with the few hundred words of the dictionary that are like it. It doesn’t rank',
  'documents: with the fifty best put in order by its token search instead of by how close the words stand together,',
  'one query in 600 found its claim a few places higher, and the script would be 2 kB larger.',
  '',
]

const nodeTable = (measurements: readonly Measurement[]): string[] =>
  tableOf(
    [
      ...['claims', 'engine', 'queries', 'query', 'typing', 'recall@3', 'recall@10', 'with typos'],
      ...['index', 'first query', 'build'],
    ],
    measurements.map((row) => [
      row.claims.toLocaleString('en'),
      row.engine,
      String(row.queries),
      inMilliseconds(row.query),
      inMilliseconds(row.typing),
      row.recallAt3.toFixed(2),
      row.recallAt10.toFixed(2),
      row.recallAt10WithTypos.toFixed(2),
      row.indexBytes === null ? '' : inBytes(row.indexBytes),
      row.firstQueryBytes === null
        ? ''
        : `${inBytes(row.firstQueryBytes.median)} / ${inBytes(row.firstQueryBytes.high)}`,
      `${(row.build / 1000).toFixed(1)} s`,
    ]),
  )

function browserTable(measurements: readonly BrowserMeasurement[]): string[] {
  if (measurements.length === 0) return []
  return [
    '## In a browser',
    '',
    'The built search page in Chromium, from a keystroke to the results on the page, queries typed letter by letter.',
    'Pagefind is timed to the data of its first ten results, which are shown nowhere; its “first query” counts its',
    'scripts too. A long task would keep the page from answering for more than 50 milliseconds.',
    '',
    ...tableOf(
      [
        ...['claims', 'engine', 'keystrokes', 'fetching from this machine', 'index at hand', 'long tasks'],
        ...['recall@10', 'with typos', 'first query'],
      ],
      measurements.map((row) => [
        row.claims.toLocaleString('en'),
        row.engine,
        String(row.keystrokes),
        inMilliseconds(row.fetching),
        inMilliseconds(row.atHand),
        String(row.longTasks),
        row.recall.recallAt10.toFixed(2),
        row.recall.recallAt10WithTypos.toFixed(2),
        `${inBytes(row.firstQueryBytes.median)} / ${inBytes(row.firstQueryBytes.high)}`,
      ]),
    ),
  ]
}
