import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFlags, type Environment, type Output } from './command.ts'
import { projectFolder, runScript, toolPath } from './support/run-tool.ts'
import { siteSettings } from './support/site-settings.ts'

const usage =
  'Usage: node src/commands/build-again.ts\n\nBuilds the site once more and compares it with the last build.'

/** As far from where most builds run as clocks and languages go. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/**
 * Build the site once more, in another time zone and language, and compare it with the last build: same in, same out.
 *
 * @param commandLine - Nothing: it takes no flags.
 * @param environment - Environment variables, as the last build had them.
 * @param output - Where to write.
 * @returns The exit code: 0 where every file is the same.
 */
export async function buildAgain(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags: {} }, output)
  if (typeof read === 'number') return read
  const { folder } = siteSettings(environment)
  const again = join(projectFolder, 'node_modules/.cache/built-again')
  const { code, output: said } = await runScript(
    [toolPath('astro'), 'build', '--outDir', again],
    'keep',
    elsewhere,
  )
  if (code !== 0) {
    output.error(said)
    return 1
  }
  const differing = compareFolders(join(projectFolder, folder), again)
  if (differing.length > 0) {
    output.error(
      `Two builds of the same content differ in:\n${differing.map((path) => `  ${path}`).join('\n')}`,
    )
    return 1
  }
  output.log(`A second build, in ${elsewhere.TZ} and ${elsewhere.LANG}, is the same byte by byte.`)
  return 0
}

/**
 * Compare all files of two folders, byte by byte.
 *
 * @param one - A folder.
 * @param other - Another one.
 * @returns The paths, from the folders, of files that differ or that only one has, in order; none where both are the same.
 */
export function compareFolders(one: string, other: string): string[] {
  const [first, second] = [hashes(one), hashes(other)]
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => first.get(path) !== second.get(path))
    .sort()
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}

if (import.meta.main) process.exitCode = await buildAgain(process.argv.slice(2), process.env, console)
