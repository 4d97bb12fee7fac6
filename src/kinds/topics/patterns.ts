import { across } from '../shared/patterns/sentence.ts'
import { findTerms, patternsOfLabels } from '../shared/patterns/same-sense.ts'
import type { Reading, Sentence } from '../shared/patterns/sentence.ts'

/** Topics as content gives them. */
interface Topics {
  readonly topics: string[]
  readonly complete: boolean
}

/**
 * Find the fact’s topics: each whose words, or words of the same sense, a sentence has at least half of,
 * and all names among them.
 */
export function suggest(
  { text }: Sentence,
  { topics }: { readonly topics: Readonly<Record<string, string>> },
): readonly Reading<Topics>[] {
  const found = patternsOfLabels(topics).flatMap((pattern) => {
    const terms = findTerms(text, pattern)
    const names = pattern.terms.flatMap(({ isName, stem }) => (isName ? [stem] : []))
    const hasNames = names.every((name) => terms.some(({ term }) => term === name))
    return hasNames && terms.length > 0 && terms.length * 2 >= pattern.terms.length
      ? [{ id: pattern.id, terms }]
      : []
  })
  if (found.length === 0) return []
  const inOrder = found.toSorted((a, b) => across(a.terms).start - across(b.terms).start)
  const value = { topics: inOrder.map(({ id }) => id), complete: false }
  return [{ ...across(found.flatMap(({ terms }) => terms)), value, weight: found.length > 1 ? 3 : 2 }]
}
