import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { contentFolder } from './corpus/site-corpus.ts'
import { articleSchema } from './schema/article.ts'

/**
 * Only articles are a collection of Astro’s, because it renders their digests. All other content, and the articles’ own front matter,
 * pages take from the corpus, which checks everything against everything.
 */
const articles = defineCollection({
  loader: glob({
    base: `${contentFolder}/articles`,
    pattern: '*.md',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: articleSchema,
})

export const collections = { articles }
