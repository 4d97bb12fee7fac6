import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from './output.ts'
import { runScript, toolPath } from './support/run-tool.ts'
import { serveFolder } from './support/serve-folder.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Usage: npm start [-- --no-build] [-- --port=8080]

Builds the site and serves it on this machine.
  --no-build   serve what was built last
  --port=…     the port to begin with (default: 4321); where it is taken, the next free one

Reads BASE_PATH (default: /) and SOURCE_TEXT.`

/**
 * Build the site and serve it until Ctrl-C.
 *
 * @param flags - The command’s arguments: `--no-build`, `--port=…`, or none.
 * @param environment - Environment variables: `BASE_PATH`, `SOURCE_TEXT`.
 * @param output - Where to write.
 * @returns The exit code where there is nothing to serve, else 0 while it serves.
 */
export async function serve(
  flags: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<number> {
  const portFlags = flags.filter((flag) => /^--port=\d+$/.test(flag))
  const unknown = flags.filter((flag) => flag !== '--no-build' && !portFlags.includes(flag))
  if (unknown.length > 0) {
    output.error(`There is no option ${unknown.join(' ')}.\n\n${usage}`)
    return 1
  }
  if (!flags.includes('--no-build')) {
    const { code } = await runScript([toolPath('astro'), 'build'], 'show')
    if (code !== 0) return 1
  }
  const { folder, base } = siteSettings(environment)
  if (!existsSync(join(folder, 'index.html'))) {
    output.error(`There is no site in ${folder}/ yet. Build it: npm run build`)
    return 1
  }
  // Astro’s own port.
  const port = Number(portFlags.at(-1)?.slice('--port='.length) ?? 4321)
  try {
    const served = await serveFolder({ folder, base, port })
    output.log(`\nSame Story is at ${served.address}\nCtrl-C ends it.`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close())
    return 0
  } catch (error) {
    output.error((error as Error).message)
    return 1
  }
}

if (import.meta.main) process.exitCode = await serve(process.argv.slice(2), process.env, console)
