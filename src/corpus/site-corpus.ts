import type { Corpus } from './corpus.ts'
import { createMemory, noMemory } from './memory.ts'
import type { Memory } from './memory.ts'
import { findFolders, loadCorpus } from './read-corpus.ts'

const folders = findFolders(process.env)

/** The folder of the site’s content: `CONTENT_DIR`, or `content`. */
export const contentFolder = folders.content

/** The folder of the source texts: `SOURCES_DIR`, or `sources`; null where they aren’t at hand. */
export const sourcesFolder = folders.sources

/**
 * What reading gave. The process holds it, not the module: Astro’s configuration, its pages and its endpoints have
 * this module each in a graph of their own, but run in one process.
 */
interface Holder {
  /** What earlier readings came to, where there will be more. */
  memory: Memory
  reading: { readonly corpus: Corpus } | { readonly error: unknown } | null
}

const held = Symbol.for('same-story.site-corpus')
const shared = globalThis as { [held]?: Holder | undefined }
const holder = (shared[held] ??= { memory: noMemory, reading: null })

/**
 * Give the corpus that the site is built from. A process reads it once, or once again after `forgetSiteCorpus`.
 *
 * @returns The corpus.
 * @throws ContentError with every problem of the content; the same one at each call.
 */
export function siteCorpus(): Corpus {
  holder.reading ??= read()
  if ('error' in holder.reading) throw holder.reading.error
  return holder.reading.corpus
}

/** Keep what is read of each file, because the content will be read anew whenever one changes. */
export function keepReadings(): void {
  holder.memory = createMemory()
}

/** Let the content be read anew when it is next asked for: the development server says so when a file has changed. */
export function forgetSiteCorpus(): void {
  holder.reading = null
}

function read(): NonNullable<Holder['reading']> {
  try {
    return { corpus: loadCorpus(folders, holder.memory) }
  } catch (error) {
    return { error }
  }
}
