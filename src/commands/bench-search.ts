import { existsSync } from 'node:fs'
import { writeReport } from './bench/markdown-report.ts'
import { createRandom, createWords } from './bench/random-words.ts'
import { measureInBrowser, type BrowserMeasurement } from './bench/search/browser.ts'
import { fuseExtended, fuseTokens, fuseWorker, miniSearch, thisSite } from './bench/search/contestants.ts'
import { measure, type Measurement } from './bench/search/measure.ts'
import { createQueries, querySorts } from './bench/search/queries.ts'
import { measurePagefind, pagefindUpToClaims } from './bench/search/pagefind.ts'
import { searchReport } from './bench/search/report.ts'
import { createCorpus } from './bench/search/synthetic-corpus.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'

const defaultClaims = '100,1000,10000,100000,1000000'

const usage = `Usage: npm run bench:search -- [--claims 100,1000] [--browser] [--write]

  --claims   How many claims the corpora have. Default: ${defaultClaims}
  --browser  Measure the search page of dist/ in Chromium too; run \`npm run build\` before.
  --write    Write the report to docs/search-benchmark.md. Default: to the screen.`

const flags = {
  claims: { type: 'string' },
  browser: { type: 'boolean' },
  write: { type: 'boolean' },
} as const

const seed = 1
const queriesOfEachSort = 70
// So many queries of each sort are typed in the browser.
const typedInBrowser = 5
const site = 'dist'
const reportFile = 'docs/search-benchmark.md'
const contestants = [thisSite, miniSearch, fuseExtended, fuseTokens, fuseWorker]

/**
 * Measure search beside other engines, on invented corpora of growing size.
 *
 * @param commandLine - `--claims`, `--browser`, `--write`, or none.
 * @param _environment - Reads none.
 * @param output - Where to write.
 * @returns The exit code: 0 where all was measured, else 1.
 */
export async function benchSearch(
  commandLine: readonly string[],
  _environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags }, output)
  if (typeof read === 'number') return read
  const { claims = defaultClaims, browser: isInBrowser, write: isWritten } = read.values
  const sizes = claims.split(',').map(Number)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1))
    return misused(`--claims takes whole numbers from 1, not ${claims}.`, usage, output)
  if (isInBrowser && !existsSync(site)) {
    output.error(`There is no site in ${site}/ yet. Build it: npm run build`)
    return 1
  }
  const measurements: Measurement[] = []
  const inBrowser: BrowserMeasurement[] = []
  for (const size of sizes) {
    const random = createRandom(seed)
    const words = createWords(random)
    const documents = createCorpus(random, words, size)
    const queries = createQueries(random, documents, words.words, queriesOfEachSort)
    for (const contestant of contestants.filter(({ upToClaims }) => size <= upToClaims)) {
      output.error(`${size} claims: ${contestant.name} …`)
      measurements.push(await measure(contestant, documents, size, queries))
    }
    if (!isInBrowser) continue
    output.error(`${size} claims: in a browser …`)
    const typed = querySorts.flatMap((sort) =>
      queries.filter((query) => query.sort === sort).slice(0, typedInBrowser),
    )
    const own = measurements.find(({ engine, claims }) => engine === thisSite.name && claims === size)!
    inBrowser.push(await measureInBrowser(site, documents, own, typed))
    if (size > pagefindUpToClaims) continue
    output.error(`${size} claims: Pagefind in a browser …`)
    inBrowser.push(await measurePagefind(documents, size, queries, typed))
  }
  const report = searchReport(measurements, inBrowser, ['npm run bench:search --', ...commandLine].join(' '))
  if (isWritten) await writeReport(reportFile, report)
  output.log(isWritten ? `Written to ${reportFile}.` : report)
  return 0
}

if (import.meta.main) process.exitCode = await benchSearch(process.argv.slice(2), process.env, console)
