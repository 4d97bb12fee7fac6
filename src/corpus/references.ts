import type { Content, Section } from './content.ts'
import { didYouMean } from '../text/distance.ts'
import { oneOf } from './plain-words.ts'
import type { Location } from './problem.ts'
import type { Breach } from './rules/rule.ts'

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
  const folders = inSections.map((section) => `${content.folder}/${section}/`)
  const expected = `the ID of a file in ${oneOf(folders)}`
  const hint = didYouMean(id, known, `Add a file for ${id}, or correct the ID.`)
  return [{ at: at(), found: id, expected, hint }]
}
