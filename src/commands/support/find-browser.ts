import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

const run = promisify(execFile)

/** A Chromium that can be started. */
export interface FoundBrowser {
  readonly executablePath: string
  /** Variables that it needs beside those of this process. */
  readonly environment: Readonly<Record<string, string>>
}

const commandNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Find a Chromium: the one that `CHROME_PATH` names, one that the system has, one that Playwright downloaded, or
 * the one that the packages bring along for Linux.
 *
 * @param environment - The variables to read `CHROME_PATH` and `PATH` from.
 * @returns The first that exists.
 * @throws Error when `CHROME_PATH` names a missing file, or no browser is found; the message says what to do.
 */
export async function findBrowser(environment = process.env): Promise<FoundBrowser> {
  const chosen = environment['CHROME_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) {
      throw new Error(`CHROME_PATH is ${chosen}, and no file is there. Correct it, or leave it unset.`)
    }
    return { executablePath: chosen, environment: {} }
  }
  const found = candidates(environment['PATH'] ?? '').find((path) => existsSync(path))
  if (found !== undefined) return { executablePath: found, environment: {} }
  const unpacked = await unpackChromium()
  if (unpacked !== null) return unpacked
  throw new Error(
    'No browser was found. Install Google Chrome or Chromium, or run `npx playwright install chromium`, or set CHROME_PATH to the file that starts one.',
  )
}

/**
 * Give what Playwright needs to start the browser.
 *
 * @returns Options for `chromium.launch`, and for `launchOptions` of Playwright’s configuration.
 * @throws Error as `findBrowser` does.
 */
export async function browserOptions() {
  const { executablePath, environment } = await findBrowser()
  return {
    executablePath,
    // Chromium refuses to sandbox what root starts. Without this option Playwright never sandboxes.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...definedOf(process.env), ...environment },
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

function candidates(searchPath: string): string[] {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')
  return [
    ...commandNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...fixedPlaces,
    chromium.executablePath(),
  ]
}

function definedOf(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

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
async function unpackChromium(): Promise<FoundBrowser | null> {
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
