import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runScript, toolPath } from '../../support/run-tool.ts'
import { listBuiltFiles, writeBareSite } from './bare-site.ts'
import { timeEditToReload } from './edit-to-reload.ts'
import { runMeasured } from './measured-process.ts'
import { writeContent } from './write-content.ts'

/** What was measured of content of one size. Times are in milliseconds. */
export interface BuildMeasurement {
  readonly articles: number
  /** HTML pages of the built site, and the bytes of all its files. */
  readonly pages: number
  readonly bytes: number
  readonly load: number
  readonly check: number
  readonly build: number
  /** The most memory that the build had at once, in bytes. */
  readonly peakBytes: number
  /** How often the build read a content file. */
  readonly readings: number
  /** The bare build of as many pages and bytes. */
  readonly bare: { readonly build: number; readonly peakBytes: number }
  /** From an edit to the reloaded page. */
  readonly edit: number
}

/** Folders to work in; both are emptied. */
export interface WorkFolders {
  /** For the built sites: inside the project, where they find Astro. */
  readonly sites: string
  /** For the content: anywhere that the development server watches. */
  readonly content: string
}

const scriptBeside = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Measure one size of content: loading, checking and building it, beside a bare Astro build, and an edit in development.
 *
 * @param articles - How many articles to invent.
 * @param folders - Where to work.
 * @param say - Takes what is being done.
 */
export async function measureBuild(
  articles: number,
  folders: WorkFolders,
  say: (text: string) => void,
): Promise<BuildMeasurement> {
  empty(folders)
  say('inventing content')
  const { environment } = writeContent(articles, folders.content)
  say('loading')
  const loaded = await runScript([scriptBeside('time-load.ts')], 'keep', environment)
  say('checking')
  const check = await runMeasured([scriptBeside('../../check.ts')], environment)
  say('building')
  const site = join(folders.sites, 'same-story')
  const build = await runMeasured([toolPath('astro'), 'build', '--outDir', site], environment)
  const files = listBuiltFiles(site)
  say('building as many pages with Astro alone')
  const bareFolder = join(folders.sites, 'bare')
  writeBareSite(bareFolder, files)
  const bare = await runMeasured([toolPath('astro'), 'build', '--root', bareFolder])
  say('editing an article in development')
  const edit = await timeEditToReload(environment)
  empty(folders)
  return {
    articles,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    load: Number(loaded.output),
    check: check.time,
    build: build.time,
    peakBytes: build.peakBytes,
    readings: build.readings,
    bare: { build: bare.time, peakBytes: bare.peakBytes },
    edit,
  }
}

function empty(folders: WorkFolders): void {
  for (const folder of Object.values(folders) as string[]) rmSync(folder, { recursive: true, force: true })
}
