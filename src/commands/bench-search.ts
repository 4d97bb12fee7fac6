import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { measureInBrowser, type BrowserMeasurement } from './bench-search/browser.ts'
import { measure, type Measurement } from './bench-search/measure.ts'
import { miniSearch } from './bench-search/mini-search.ts'
import { fuseExtended, fuseTokens, fuseWorker } from './bench-search/plain-fuse.ts'
import { createQueries, querySorts } from './bench-search/queries.ts'
import { createRandom } from './support/random.ts'
import { reportOf } from './bench-search/report.ts'
import { sameStory } from './bench-search/same-story.ts'
import { createCorpus } from './bench-search/synthetic-corpus.ts'
import { createWords } from './support/synthetic-words.ts'

const usage = `Usage: npm run bench:search -- [--claims 100,1000] [--browser] [--write]

  --claims   How many claims the corpora have. Default: 100,1000,10000,100000
  --browser  Measure the search page of dist/ in Chromium too; run \`npm run build\` before.
  --write    Write the report to docs/search-benchmark.md. Default: to the screen.`

const seed = 1
const queriesOfEachSort = 70
// So many queries of each sort are typed in the browser.
const typedInBrowser = 5
const site = 'dist'
const reportFile = 'docs/search-benchmark.md'
const contestants = [sameStory, miniSearch, fuseExtended, fuseTokens, fuseWorker]

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', default: '100,1000,10000,100000' },
      browser: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const sizes = values.claims.split(',').map(Number)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1))
    throw new Error(`--claims takes whole numbers from 1, not ${values.claims}.`)
  if (values.browser && !existsSync(site))
    throw new Error(`There is no ${site}/. Run \`npm run build\` first.`)

  const measurements: Measurement[] = []
  const inBrowser: BrowserMeasurement[] = []
  for (const claims of sizes) {
    const random = createRandom(seed)
    const words = createWords(random)
    const documents = createCorpus(random, words, claims)
    const queries = createQueries(random, documents, words.words, queriesOfEachSort)
    for (const contestant of contestants.filter((candidate) => claims <= candidate.upToClaims)) {
      console.error(`${claims} claims: ${contestant.name} …`)
      measurements.push(await measure(contestant, documents, claims, queries))
    }
    if (!values.browser) continue
    console.error(`${claims} claims: in a browser …`)
    const typed = querySorts.flatMap((sort) =>
      queries.filter((query) => query.sort === sort).slice(0, typedInBrowser),
    )
    inBrowser.push(await measureInBrowser(site, documents, claims, typed))
  }
  const command = ['npm run bench:search --', ...process.argv.slice(2)].join(' ')
  const report = reportOf(measurements, inBrowser, command)
  if (!values.write) {
    console.log(report)
    return
  }
  mkdirSync(dirname(reportFile), { recursive: true })
  const style = await resolveConfig(reportFile)
  writeFileSync(reportFile, await format(report, { ...style, filepath: reportFile }))
  console.log(`Written to ${reportFile}.`)
}

try {
  await run()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 1
}
