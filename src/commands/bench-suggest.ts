import { join } from 'node:path'
import { findFolders } from '../corpus/read-corpus.ts'
import { writeReport } from './bench/markdown-report.ts'
import { measureSuggestions } from './bench/suggest/measure.ts'
import { suggestReport } from './bench/suggest/report.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { projectFolder } from './support/run-tool.ts'

const usage = `Usage: npm run bench:suggest [-- --write]

  --write   Write the report to docs/suggest-benchmark.md. Default: to the screen.

Reads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).`

/** Contents of the tests, by what they are. */
const inventedContents = {
  'a quarrel at a quay, three articles in English': 'harbour',
  'a regatta, 13 articles in ten languages': 'regatta',
}

/**
 * Hold suggestions against the coding of the content at hand.
 *
 * @param commandLine - `--write`, or nothing.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @returns The exit code: 0 where it was measured, else 1.
 */
export async function benchSuggest(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags: { write: { type: 'boolean' } } }, output)
  if (typeof read === 'number') return read
  const { content, sources } = findFolders(environment)
  if (sources === null) {
    output.error('The sources aren’t at hand. Set SOURCES_DIR to the folder with the source texts.')
    return 1
  }
  const now = () => performance.now()
  const measurement = measureSuggestions({ content, sources }, now)
  const invented = Object.entries(inventedContents).map(([name, folder]) => {
    const path = join(projectFolder, 'tests/fixtures', folder)
    const folders = { content: join(path, 'content'), sources: join(path, 'texts') }
    return [name, measureSuggestions(folders, now)] as const
  })
  const report = suggestReport(measurement, invented, 'npm run bench:suggest')
  if (read.values.write) await writeReport('docs/suggest-benchmark.md', report)
  else output.log(report)
  return 0
}

if (import.meta.main) process.exitCode = await benchSuggest(process.argv.slice(2), process.env, console)
