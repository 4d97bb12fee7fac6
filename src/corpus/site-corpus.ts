import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import { findFolders } from './folders.ts'
import { loadCorpus } from './read-corpus.ts'

const folders = findFolders(process.env)

/** The folder of the site’s content: `CONTENT_DIR`, or `content`. */
export const contentFolder = folders.content

/** The folder of the source texts: `SOURCES_DIR`, or `sources`; null where they aren’t at hand. */
export const sourcesFolder = folders.sources

let loaded: { readonly state: string; readonly corpus: Corpus } | null = null

/**
 * Give the corpus that the site is built from. A build reads it once; the development server reads it again when
 * a file has changed.
 *
 * @returns The corpus.
 * @throws ContentError with every problem of the content.
 */
export function siteCorpus(): Corpus {
  const state = process.env['NODE_ENV'] === 'development' ? stateOfFiles() : ''
  if (loaded?.state !== state) loaded = { state, corpus: loadCorpus(folders) }
  return loaded.corpus
}

/** Describe all files so that any change shows, without reading them. */
function stateOfFiles(): string {
  return [contentFolder, sourcesFolder]
    .filter((folder) => folder !== null)
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((path) => {
      const { mtimeMs, size } = statSync(path)
      return `${path} ${mtimeMs} ${size}`
    })
    .join('\n')
}
