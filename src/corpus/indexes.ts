import type { Article, Corpus } from './corpus.ts'

interface Indexes {
  readonly byStory: ReadonlyMap<string, readonly Article[]>
  readonly byFile: ReadonlyMap<string, readonly Article[]>
}

const indexed = new WeakMap<Corpus, Indexes>()

/** Sort the articles of a corpus once, so that no page looks through all of them. */
function indexesOf(corpus: Corpus): Indexes {
  const known = indexed.get(corpus)
  if (known !== undefined) return known
  const articles = [...corpus.articles.values()]
  const indexes = {
    byStory: Map.groupBy(articles, ({ story }) => story),
    byFile: Map.groupBy(articles, ({ source }) => source.file),
  }
  indexed.set(corpus, indexes)
  return indexes
}

/**
 * List the articles of a story, in the order of their IDs.
 *
 * @param corpus - All content.
 * @param story - The story’s ID.
 */
export function articlesOfStory(corpus: Corpus, story: string): readonly Article[] {
  return indexesOf(corpus).byStory.get(story) ?? []
}

/**
 * List the articles that were read from one source, in the order of their IDs.
 *
 * @param corpus - All content.
 * @param file - The source’s file name.
 */
export function articlesOfFile(corpus: Corpus, file: string): readonly Article[] {
  return indexesOf(corpus).byFile.get(file) ?? []
}
