import { resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineCollection } from 'astro:content'
import type { LoaderContext } from 'astro/loaders'
import { contentFolder, siteCorpus } from './corpus/site-corpus.ts'

/**
 * Hand the articles’ digests to Astro for rendering. They come from the corpus, which has checked them against everything else;
 * pages take all other content from the corpus itself.
 */
async function loadDigests(context: LoaderContext): Promise<void> {
  const { store, watcher } = context
  const load = async () => {
    store.clear()
    for (const { id, digest } of siteCorpus().articles.values()) {
      const fileURL = pathToFileURL(resolve(contentFolder, 'articles', `${id}.md`))
      store.set({ id, data: {}, body: digest, rendered: await context.renderMarkdown(digest, { fileURL }) })
    }
  }
  await load()
  watcher?.add(contentFolder)
  watcher?.on('all', (_, path) => {
    if (path.startsWith(resolve(contentFolder) + sep)) void load()
  })
}

export const collections = {
  articles: defineCollection({ loader: { name: 'digests', load: loadDigests } }),
}
