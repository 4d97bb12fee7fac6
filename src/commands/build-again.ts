import { join } from 'node:path'
import type { Output } from './output.ts'
import { compareFolders } from './support/compare-folders.ts'
import { projectFolder, runScript, toolPath } from './support/run-tool.ts'
import { siteSettings } from './support/site-settings.ts'

/** As far from where most builds run as clocks and languages go. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/**
 * Build the site once more, in another time zone and language, and compare it with the last build: same in, same out.
 *
 * @param environment - Environment variables, as the last build had them.
 * @param output - Where to write.
 * @returns The exit code: 0 where every file is the same.
 */
export async function buildAgain(
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<number> {
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

if (import.meta.main) process.exitCode = await buildAgain(process.env, console)
