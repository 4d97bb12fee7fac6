import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { misused, readFlags, type Environment, type Output } from './command.ts'
import { runScript, toolPath } from './support/run-tool.ts'
import { serveFolder } from './support/serve-folder.ts'
import { siteSettings } from './support/site-settings.ts'

const astroPort = '4321'

const usage = `Usage: npm start [-- --no-build] [-- --port=8080]

Builds the site and serves it on this machine.
  --no-build   serve what was built last
  --port=…     the port to begin with (default: ${astroPort}); where it is taken, the next free one

Reads BASE_PATH (default: /) and SOURCE_TEXT.`

const flags = { 'no-build': { type: 'boolean' }, port: { type: 'string' } } as const

/**
 * Build the site and serve it until Ctrl-C.
 *
 * @param commandLine - `--no-build`, `--port=…`, or nothing.
 * @param environment - Environment variables: `BASE_PATH`, `SOURCE_TEXT`.
 * @param output - Where to write.
 * @returns The exit code where there is nothing to serve, else 0 while it serves.
 */
export async function serve(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags }, output)
  if (typeof read === 'number') return read
  const { port = astroPort, 'no-build': isBuilt } = read.values
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    return misused(`--port takes a number up to 65535, not ${port}.`, usage, output)
  if (!isBuilt) {
    const { code } = await runScript([toolPath('astro'), 'build'], 'show')
    if (code !== 0) return 1
  }
  const { folder, base } = siteSettings(environment)
  if (!existsSync(join(folder, 'index.html'))) {
    output.error(`There is no site in ${folder}/ yet. Build it: npm run build`)
    return 1
  }
  try {
    const served = await serveFolder({ folder, base, port: Number(port) })
    output.log(`\nThe site is at ${served.address}\nCtrl-C ends it.`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close())
    return 0
  } catch (error) {
    output.error((error as Error).message)
    return 1
  }
}

if (import.meta.main) process.exitCode = await serve(process.argv.slice(2), process.env, console)
