import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { measureBuild, type BuildMeasurement } from './bench-build/measure.ts'
import { reportOf } from './bench-build/report.ts'
import { projectFolder } from './support/run-tool.ts'

const usage = `Usage: npm run bench:build -- [--articles 100,1000] [--write]

  --articles  How many articles the contents have. Default: 100,1000,10000
  --write     Write the report to docs/build-benchmark.md. Default: to the screen.`

const reportFile = 'docs/build-benchmark.md'

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100,1000,10000' },
      write: { type: 'boolean', default: false },
    },
  })
  const sizes = values.articles.split(',').map(Number)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1))
    throw new Error(`--articles takes whole numbers from 1, not ${values.articles}.`)

  // Astro is found from inside the project only; the development server sees no changes below node_modules.
  const folders = {
    sites: join(projectFolder, 'node_modules/.cache/bench-build'),
    content: mkdtempSync(join(tmpdir(), 'bench-build-')),
  }
  const measurements: BuildMeasurement[] = []
  try {
    for (const articles of sizes) {
      const say = (text: string) => console.error(`${articles} articles: ${text} …`)
      measurements.push(await measureBuild(articles, folders, say))
    }
  } finally {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
  }
  const flags = process.argv.slice(2)
  const command = ['npm run bench:build', ...(flags.length > 0 ? ['--', ...flags] : [])].join(' ')
  const report = reportOf(measurements, command)
  if (!values.write) {
    console.log(report)
    return
  }
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
