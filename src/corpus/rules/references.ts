import { didYouMean } from '../../text/distance.ts'
import { listed } from '../../text/phrasing.ts'
import type { DataPath, Location } from '../problem.ts'
import type { ArticleEntry, Content, Section } from '../read/content.ts'
import type { Breach } from './rule.ts'

/**
 * Check that an ID is that of a content file. Files with problems of their own count: they exist.
 *
 * @param id - The ID that content refers to.
 * @param at - Gives the place of the reference; asked only where there is a breach.
 * @param content - All content.
 * @param inSections - The folders in which the file may be.
 * @returns The breach, or nothing.
 */
export function checkReference(
  id: string,
  at: () => Location,
  content: Content,
  inSections: readonly Section[],
): Breach[] {
  if (inSections.some((section) => content.ids[section].has(id))) return []
  const known = inSections.flatMap((section) => [...content.ids[section]])
  const folders = inSections.map((section) => `${section}/`)
  const expected = `the ID of a file in ${listed(folders, ' or ')}`
  const hint = didYouMean(id, known, `Add a file for ${id}, or correct the ID.`)
  return [{ at: at(), found: id, expected, hint }]
}

/**
 * Check the article that an article updates; nothing where it names none, or none of a right shape.
 *
 * @param fault - Says what is wrong with it; null where nothing is.
 */
export function checkUpdated(
  article: ArticleEntry,
  content: Content,
  fault: (earlier: ArticleEntry) => Pick<Breach, 'found' | 'expected'> | null,
): Breach[] {
  const earlier = updatedBy(article, content)
  const found = earlier === undefined ? null : fault(earlier)
  return found === null ? [] : [{ at: article.locate(['updates']), ...found }]
}

/** Find the article that an article updates; undefined where it names none, or none of a right shape. */
export function updatedBy({ data: { updates } }: ArticleEntry, content: Content): ArticleEntry | undefined {
  return updates === undefined ? undefined : content.articles.get(updates)
}

/**
 * Find where a text stands inside a value.
 *
 * @param value - A value of any shape.
 * @param text - The text to find.
 * @returns The way from the value to the first place that is exactly the text; empty where there is none.
 */
export function placeOfText(value: unknown, text: string): DataPath {
  return find(value, text) ?? []
}

function find(value: unknown, text: string): DataPath | null {
  if (value === text) return []
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const way = find(inner, text)
    if (way !== null) return [key, ...way]
  }
  return null
}
