import { phraseDay } from '../kinds/shared/calendar.ts'
import type { Article, Corpus, Outlet } from '../corpus/corpus.ts'
import { inColumnOrder } from './article-order.ts'
import type { Column } from './line-up.ts'
import { atSentenceStart } from './sentences/words.ts'

/**
 * Build the columns of a story: articles with a date first, by date; then by ID.
 *
 * An article goes by its outlet’s name. Where one outlet has several articles in the story their dates tell
 * them apart, or, where a date is missing or shared, their numbers in column order: “Fox News (12 February
 * 2025)”, “Fox News (2)”.
 *
 * @param corpus - All content.
 * @param storyId - The story’s ID.
 */
export function buildColumns(corpus: Corpus, storyId: string): Column[] {
  const articles = inColumnOrder(corpus.articles.values().filter(({ story }) => story === storyId))
  return articles.map((article) => {
    const outlet = outletOf(corpus, article)
    const inSentence =
      outlet.name +
      distinction(
        article,
        articles.filter((other) => other.outlet === article.outlet),
      )
    return {
      article: article.id,
      outlet: outlet.id,
      name: atSentenceStart(inSentence),
      inSentence,
      identified: outlet.unidentified === undefined,
      title: article.title,
      published: article.published,
    }
  })
}

/**
 * Find an article’s outlet.
 *
 * @param corpus - All content.
 * @param article - One of its articles.
 * @throws Error where the corpus lacks the outlet, which its own checks rule out.
 */
export function outletOf(corpus: Corpus, article: Article): Outlet {
  return known(corpus.outlets, article.outlet, 'outlet')
}

/**
 * Look up what a checked corpus is sure to hold.
 *
 * @param entries - Entries by ID.
 * @param id - The ID to look up.
 * @param what - What the entries are, for the error.
 * @throws Error where there is no such entry: a caller’s mistake, since content errors are found when it is
 *   read.
 */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string, what: string): Entry {
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`There is no ${what} “${id}”.`)
  return entry
}

function distinction(article: Article, ofOutlet: readonly Article[]): string {
  if (ofOutlet.length === 1) return ''
  const dates = new Set(ofOutlet.map(({ published }) => published))
  if (article.published === null || dates.has(null) || dates.size < ofOutlet.length) {
    return ` (${ofOutlet.indexOf(article) + 1})`
  }
  return ` (${phraseDay(article.published)})`
}
