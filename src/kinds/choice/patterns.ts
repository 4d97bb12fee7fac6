import { across } from '../shared/patterns/sentence.ts'
import { findTerms, isNegated, patternsOfLabels } from '../shared/patterns/same-sense.ts'
import type { LabelPattern } from '../shared/patterns/same-sense.ts'
import type { Reading, Sentence } from '../shared/patterns/sentence.ts'

/** Words further apart than a quote is long are no answer together. In characters. */
const reach = 100

/**
 * Find the fact’s options: those whose words tell them apart from the others and occur in the sentence, or words of the same
 * sense. The one with most of its words comes first; “no” before a word turns it round.
 */
export function suggest(
  { text }: Sentence,
  { options }: { readonly options: Readonly<Record<string, string>> },
): readonly Reading<{ option: string }>[] {
  const patterns = patternsOfLabels(options)
  const foundBy = new Map(patterns.map((pattern) => [pattern, findTerms(text, pattern)]))
  return patterns
    .flatMap((pattern) => {
      const found = foundBy.get(pattern)!
      // “It began in the engine room” has a word of “began in the galley”, but all of another option’s.
      if ([...foundBy.values()].some((other) => isPartOf(found, other))) return []
      const telling = found.filter(({ term }) => !isShared(term, patterns))
      if (found.length === 0) return []
      const saysNo = found.some(({ start }) => isNegated(text, start))
      if (saysNo !== pattern.isNegative) return []
      // Words that every option has tell of the subject only; an option that has no others is known by them.
      const ownTerms = pattern.terms.filter(({ stem }) => !isShared(stem, patterns))
      if (telling.length === 0 && ownTerms.length > 0) return []
      const isWhole = found.length === pattern.terms.length
      const score = telling.length + found.length / 10 + (pattern.isNegative ? 0.5 : 0)
      const span = across(found)
      const reading: Reading<{ option: string }> = {
        ...(span.end - span.start > reach && telling.length > 0 ? across(telling) : span),
        value: { option: pattern.id },
        weight: isWhole ? 3 : 2,
      }
      return [{ reading, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ reading }) => reading)
}

function isShared(stem: string, patterns: readonly LabelPattern[]): boolean {
  return patterns.every(({ terms }) => terms.some((term) => term.stem === stem))
}

/** Tell whether all terms found are among others, which are more. */
function isPartOf(found: readonly { term: string }[], others: readonly { term: string }[]): boolean {
  return (
    found.length < others.length && found.every(({ term }) => others.some((other) => other.term === term))
  )
}
