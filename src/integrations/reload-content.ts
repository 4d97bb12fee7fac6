import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { contentFolder, forgetSiteCorpus, keepReadings, sourcesFolder } from '../corpus/site-corpus.ts'

/** Saving may write several files, or one in several steps: they reload the page once. In milliseconds. */
const settling = 30

/** Have the development server read changed content once, and reload the pages that show it. */
export const reloadContent: AstroIntegration = {
  name: 'reload-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folders = [contentFolder, sourcesFolder]
        .filter((folder) => folder !== null)
        .map((folder) => resolve(folder))
      server.watcher.add(folders)
      keepReadings()
      let waiting: NodeJS.Timeout | undefined
      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return
        forgetSiteCorpus()
        // Astro keeps the paths of each route, with what they hand to their pages, until it hears this.
        const { client, ...builders } = server.environments
        for (const { hot } of Object.values(builders)) hot.send('astro:content-changed', {})
        clearTimeout(waiting)
        waiting = setTimeout(() => client.hot.send({ type: 'full-reload' }), settling)
      })
    },
  },
}
