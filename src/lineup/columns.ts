import { phraseDay } from '../kinds/shared/calendar.ts'
import { looksOf } from '../text/look-alikes.ts'
import { byCodeUnits } from '../text/order.ts'
import type { Article, Corpus, Outlet } from '../corpus/corpus.ts'
import { articlesOfStory } from '../corpus/corpus.ts'
import type { Column } from './line-up.ts'
import { atSentenceStart } from './sentences/words.ts'
import { earlierVersions } from './updates.ts'

/**
 * Build the columns of a story: articles with a date first, by date; then by ID.
 *
 * An article goes by its outlet’s name. Where one outlet has several articles in the story their dates tell
 * them apart: “Fox News (12 February 2025)”. Where a date is missing or shared it is what they update, “Fox News (earlier)” and “Fox News
 * (update)”, or else their numbers in column order: “Fox News (2)”.
 */
export function buildColumns(corpus: Corpus, storyId: string): Column[] {
  const articles = inColumnOrder(articlesOfStory(corpus, storyId))
  const columns = articles.map((article) => {
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
      outletName: outlet.name,
      name: atSentenceStart(inSentence),
      inSentence,
      identified: outlet.unidentified === undefined,
      title: article.title,
      published: article.published,
      language: article.language,
      updates: article.updates ?? null,
    }
  })
  const initials = initialsOf(columns.map(({ outletName }) => outletName))
  return columns.map((column, index) => ({ ...column, initials: initials[index]! }))
}

/**
 * Put articles in the order of columns: those with a date first, by date; then by ID.
 *
 * @param articles - Articles in any order.
 * @returns The same articles in a new list.
 */
export function inColumnOrder(articles: Iterable<Article>): Article[] {
  return [...articles].sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)))
}

// A tilde sorts behind every digit, so articles without a date come last.
function sortKey({ published, id }: Article): string {
  return `${published ?? '~'} ${id}`
}

/**
 * Shorten names for columns of a phone’s width: the first letters of their words, with a number where two would be alike.
 *
 * @param names - The names of all columns’ outlets.
 * @returns A short form for each, no two alike, in whatever scripts: “FN”, “CB”, “CB2”.
 */
export function initialsOf(names: readonly string[]): string[] {
  const taken = new Map<string, number>()
  return names.map((name) => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
    const telling = words.filter((word) => !['a', 'an', 'of', 'on', 'the'].includes(word.toLowerCase()))
    const letters = (telling.length > 0 ? telling : words)
      .slice(0, 2)
      .map((word) => [...word][0]!.toUpperCase())
      .join('')
    const initials = letters === '' ? '?' : letters
    const looks = looksOf(initials)
    const count = (taken.get(looks) ?? 0) + 1
    taken.set(looks, count)
    return count === 1 ? initials : initials + String(count)
  })
}

/**
 * Find an article’s outlet.
 *
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
    return ` (${versionOf(article, ofOutlet)})`
  }
  return ` (${phraseDay(article.published)})`
}

/** Tell an article of an outlet from its others: “earlier”, “update”, “update 2”, or its number among those that update none. */
function versionOf(article: Article, ofOutlet: readonly Article[]): string {
  const isUpdate = ({ updates }: Article) => updates !== undefined
  const alike = ofOutlet.filter((other) => isUpdate(other) === isUpdate(article))
  if (!isUpdate(article)) {
    return alike.length === 1 ? 'earlier' : String(alike.indexOf(article) + 1)
  }
  if (alike.length === 1) return 'update'
  const versions = ofOutlet.map(({ id, updates }) => ({ article: id, updates: updates ?? null }))
  const before = ({ id }: Article) => earlierVersions(versions, id).length
  const inOrder = alike.toSorted((a, b) => before(a) - before(b))
  return `update ${inOrder.indexOf(article) + 1}`
}
