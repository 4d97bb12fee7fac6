import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import type { FoundBrowser } from './found-browser.ts'
import { unpackChromium } from './unpack-chromium.ts'

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
