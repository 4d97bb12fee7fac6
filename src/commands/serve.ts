import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder, runScript, toolPath } from './support/run-tool.ts'
import { serveFolder } from './support/serve-folder.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Build the site and serve it on this machine.

  npm start                        build, then serve
  npm start -- --no-build          serve what was built last
  npm start -- --port 8080         begin with this port (4321 if not given; the next free one is taken)
`

/**
 * Build the site and serve it until the reader ends it with Ctrl-C.
 *
 * @param commandLine - The words after the command.
 * @returns The exit code if it can’t serve; null while it serves.
 */
async function main(commandLine: string[]): Promise<number | null> {
  const { values } = parseArgs({
    args: commandLine,
    allowNegative: true,
    options: {
      build: { type: 'boolean', default: true },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const { folder, base } = siteSettings(process.env)
  if (values.build) {
    const { code } = await runScript([toolPath('astro'), 'build'], 'show')
    if (code !== 0) return code ?? 1
  }
  if (!existsSync(join(projectFolder, folder, 'index.html'))) {
    process.stderr.write(`There is no site in ${folder}/ yet. Build it: npm run build\n`)
    return 1
  }
  const served = await serveFolder({ folder: join(projectFolder, folder), base, port: portOf(values.port) })
  process.stdout.write(`\nSame Story is at ${served.address}\nCtrl-C ends it.\n`)
  process.once('SIGINT', () => void served.close())
  process.once('SIGTERM', () => void served.close())
  return null
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65536) return port
  throw new Error(`--port ${text}: a port is a whole number from 0 to 65535`)
}

try {
  const code = await main(process.argv.slice(2))
  if (code !== null) process.exitCode = code
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
