import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { claimsParquet, storyClaimsParquet } from '../publish/parquet.ts'
import type { PublishedClaim } from '../publish/schemas/published-claim.ts'
import { csvText } from '../text/csv.ts'
import { claimColumns } from '../publish/claim-rows.ts'
import { jsonLines } from '../publish/json-text.ts'
import { askOverHttp } from './bench/data/ask-over-http.ts'
import { createClaims } from './bench/data/synthetic-claims.ts'
import { inBytes, inMilliseconds, spreadOf, tableOf, writeReport } from './bench/markdown-report.ts'
import { createRandom } from './bench/random-words.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'

const defaultClaims = 1_000_000
const usage = `Usage: npm run bench:data -- [--claims 1000000] [--write]

  --claims   How many claims to invent. Default: ${defaultClaims}
  --write    Write the report to docs/data-benchmark.md. Default: to the screen.`

const flags = { claims: { type: 'string' }, write: { type: 'boolean' } } as const
const seed = 1
const runs = 5
const reportFile = 'docs/data-benchmark.md'

/**
 * Measure the downloads for databases on invented claims: how long they take to write, how large they are, how fast they answer.
 *
 * @param commandLine - `--claims`, `--write`, or none.
 * @param _environment - Reads none.
 * @param output - Where to write.
 * @returns The exit code: 0 where all was measured, else 1.
 */
export async function benchData(
  commandLine: readonly string[],
  _environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags }, output)
  if (typeof read === 'number') return read
  const count = Number(read.values.claims ?? defaultClaims)
  if (!Number.isSafeInteger(count) || count < 1)
    return misused(`--claims takes a whole number from 1, not ${read.values.claims ?? ''}.`, usage, output)
  const folder = mkdtempSync(join(tmpdir(), 'bench-data-'))
  try {
    const report = await measured(folder, count, output)
    if (read.values.write) await writeReport(reportFile, report)
    output.log(read.values.write ? `Written to ${reportFile}.` : report)
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measured(folder: string, count: number, output: Output): Promise<string> {
  output.error('Inventing claims …')
  const claims = createClaims(createRandom(seed), count)
  const whole = join(folder, 'claims.parquet')
  const timed = <Value>(make: () => Value): [Value, number] => {
    const start = performance.now()
    return [make(), performance.now() - start]
  }
  output.error('Writing …')
  const [parquet, parquetTime] = timed(() => claimsParquet(claims))
  writeFileSync(whole, parquet)
  const [partBytes, partTime] = timed(() => writeParts(folder, claims))
  // One string can’t hold a million claims as JSON or CSV: written in parts, as a build of that size would have to.
  const [textBytes, textTime] = timed(() => sizeOfTexts(claims))
  output.error('Asking DuckDB …')
  const story = claims[Math.floor(count / 2)]!.story
  const parts = join(folder, 'claims/*/*.parquet')
  const questions: [string, string][] = [
    [
      'How many claims are there, by coverage?',
      `SELECT coverage, count(*) FROM '${whole}' GROUP BY coverage`,
    ],
    [
      'Who credits whom most?',
      `SELECT outlet, credited, count(*) AS claims FROM (SELECT outlet, unnest(origin) AS credited FROM '${whole}') GROUP BY outlet, credited ORDER BY claims DESC LIMIT 20`,
    ],
    ['All claims of one story', `FROM '${whole}' WHERE story = '${story}'`],
    [
      'The same, of the file of the story',
      `FROM read_parquet('${parts}', hive_partitioning = true) WHERE story = '${story}'`,
    ],
    ['Quotes that hold a word', `SELECT id, quote FROM '${whole}' WHERE quote LIKE '%lengthy%'`],
    ['The longest answers', `SELECT max((value->>'minutes')::int), outlet FROM '${whole}' GROUP BY outlet`],
  ]
  const database = await (await DuckDBInstance.create()).connect()
  const asked: string[][] = []
  for (const [question, sql] of questions) {
    const times: number[] = []
    let rows = 0
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now()
      rows = (await database.runAndReadAll(sql)).currentRowCount
      times.push(performance.now() - start)
    }
    asked.push([question, String(rows), inMilliseconds(spreadOf(times))])
  }
  output.error('Asking over HTTP …')
  const { article } = claims[Math.floor(count / 2)]!
  const over = [
    ['One story of all claims', await askOverHttp(whole, 'story', story)],
    ['One article of all claims', await askOverHttp(whole, 'article', article)],
    [
      'One story of its own file',
      await askOverHttp(join(folder, `claims/story=${story}/claims.parquet`), 'kind', 'duration'),
    ],
  ] as const
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const stories = new Set(claims.map((claim) => claim.story)).size
  return [
    '# Data benchmark',
    '',
    `Downloads of ${count.toLocaleString('en')} invented claims in ${stories.toLocaleString('en')} stories. Written by \`npm run bench:data -- --write\`; times are of the machine it ran on.`,
    '',
    '## Writing',
    '',
    ...tableOf(
      ['what', 'time', 'size'],
      [
        ['claims.parquet', seconds(parquetTime), inBytes(parquet.length)],
        [
          `claims/story=…/claims.parquet, ${stories.toLocaleString('en')} files`,
          seconds(partTime),
          inBytes(partBytes),
        ],
        ['the same claims as JSON and CSV', seconds(textTime), textBytes.map(inBytes).join(' and ')],
      ],
    ),
    '## Asking DuckDB, files at hand',
    '',
    `Milliseconds, median / 95th percentile of ${runs} runs.`,
    '',
    ...tableOf(['question', 'rows', 'time'], asked),
    '## Asking over HTTP range requests',
    '',
    'What a page fetches that asks the file on a static host, all columns of the rows it wants. DuckDB fetches the same parts by its `httpfs`, an extension that it downloads itself; here hyparquet asks a server on the same machine, which counts.',
    '',
    ...tableOf(
      ['question', 'rows', 'requests', 'fetched', 'share of the file', 'time'],
      over.map(([question, { rows, requests, bytes, milliseconds }], index) => [
        question,
        String(rows),
        String(requests),
        inBytes(bytes),
        index === 2 ? '' : `${((bytes / parquet.length) * 100).toFixed(1)} %`,
        `${milliseconds.toFixed(0)} ms`,
      ]),
    ),
  ].join('\n')
}

function writeParts(folder: string, claims: readonly PublishedClaim[]): number {
  let bytes = 0
  for (const [story, ofStory] of Map.groupBy(claims, (claim) => claim.story)) {
    const path = join(folder, `claims/story=${story}/claims.parquet`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, storyClaimsParquet(ofStory))
    bytes += statSync(path).size
  }
  return bytes
}

function sizeOfTexts(claims: readonly PublishedClaim[]): number[] {
  const sizes = [0, 0]
  for (let from = 0; from < claims.length; from += 10_000) {
    const part = claims.slice(from, from + 10_000)
    sizes[0]! += Buffer.byteLength(jsonLines(part))
    sizes[1]! += Buffer.byteLength(csvText(claimColumns, part))
  }
  return sizes
}

if (import.meta.main) process.exitCode = await benchData(process.argv.slice(2), process.env, console)
