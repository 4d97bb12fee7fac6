import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FoundBrowser } from './found-browser.ts'

const run = promisify(execFile)

const cache = fileURLToPath(new URL('../../../node_modules/.cache/same-story/', import.meta.url))

/** VERCEL makes the package unpack the libraries too that a bare system lacks. */
const unpackingEnvironment = { VERCEL: '1' }

/**
 * Unpack the Chromium of `@sparticuz/chromium`, once for each version of it.
 *
 * The package itself unpacks into the system’s folder for temporary files and takes what it finds there for its
 * own: half a file that an interrupted run left, another version, another user’s program. So it runs with a folder
 * of ours for that, which gets its final name only when it is whole.
 *
 * @returns The browser; null on systems that the package has none for.
 */
export async function unpackChromium(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return null
  const folder = join(cache, `chromium-${await packageVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  const executablePath = join(folder, 'chromium')
  return { executablePath, environment: { ...fonts(folder), ...(await libraries(folder, executablePath)) } }
}

async function packageVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8'))
  return (manifest as { version: string }).version
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, ...unpackingEnvironment, TMPDIR: unfinished },
  })
  await writeFile(join(unfinished, 'fonts.conf'), fontSettings(join(folder, 'fonts')))
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error
    await rm(unfinished, { recursive: true })
  }
}

function fontSettings(fontFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fontFolder}</dir><cachedir>${join(fontFolder, 'cache')}</cachedir></fontconfig>
`
}

/** A system without fonts of its own gets the package’s. */
function fonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}

/** A system that lacks libraries which Chromium needs gets the package’s. */
async function libraries(folder: string, executablePath: string): Promise<Record<string, string>> {
  try {
    await run(executablePath, ['--version'])
    return {}
  } catch {
    return { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
  }
}
