import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBuild, type BuildMeasurement } from './bench/build/measure.ts'
import { buildReport } from './bench/build/report.ts'
import { writeReport } from './bench/markdown-report.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'
import { projectFolder } from './support/run-tool.ts'

const defaultArticles = '100,1000,10000'

const usage = `Usage: npm run bench:build -- [--articles 100,1000] [--write]

  --articles  How many articles the contents have. Default: ${defaultArticles}
  --write     Write the report to docs/build-benchmark.md. Default: to the screen.`

const reportFile = 'docs/build-benchmark.md'

const flags = { articles: { type: 'string' }, write: { type: 'boolean' } } as const

/**
 * Measure the build beside a bare Astro build of as many pages and bytes, on invented content of growing size.
 *
 * @param commandLine - `--articles`, `--write`, or nothing.
 * @param _environment - Reads none.
 * @param output - Where to write.
 * @returns The exit code: 0 where all was measured, else 1.
 */
export async function benchBuild(
  commandLine: readonly string[],
  _environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags }, output)
  if (typeof read === 'number') return read
  const { articles = defaultArticles, write: isWritten } = read.values
  const sizes = articles.split(',').map(Number)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1))
    return misused(`--articles takes whole numbers from 1, not ${articles}.`, usage, output)

  // Astro is found from inside the project only; the development server sees no changes below node_modules.
  const folders = {
    sites: join(projectFolder, 'node_modules/.cache/bench-build'),
    content: mkdtempSync(join(tmpdir(), 'bench-build-')),
  }
  const measurements: BuildMeasurement[] = []
  try {
    for (const size of sizes) {
      const say = (text: string) => output.error(`${size} articles: ${text} …`)
      measurements.push(await measureBuild(size, folders, say))
    }
  } finally {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
  }
  const command = ['npm run bench:build', ...(commandLine.length > 0 ? ['--', ...commandLine] : [])].join(' ')
  const report = buildReport(measurements, command)
  if (isWritten) await writeReport(reportFile, report)
  output.log(isWritten ? `Written to ${reportFile}.` : report)
  return 0
}

if (import.meta.main) process.exitCode = await benchBuild(process.argv.slice(2), process.env, console)
