import { quoted } from '../text/phrasing.ts'
import { findCopiedRuns, proseOutsideQuotes, shortestCopy } from './copied-run.ts'
import type { Finding } from './finding.ts'
import type { Paragraph } from './paragraphs.ts'

/**
 * Check that an outline is in the curator’s own words: outside its article’s quotes it shares no run of 12 or more words
 * with the source. Where the whole text may be published there is nothing to check.
 *
 * @param outline - The outline as plain text.
 * @param quotes - The quotes that its article declares, those of statements included.
 * @param source - The source’s paragraphs.
 * @returns A finding for each run, with an empty path.
 */
export function checkOutline(
  outline: string,
  quotes: readonly string[],
  source: readonly Paragraph[],
): Finding[] {
  const runs = findCopiedRuns(proseOutsideQuotes(outline, quotes), source)
  return runs.map(({ words, text, paragraph }) => ({
    path: [],
    rule: 'copied-run',
    found: `${words} words in a row from paragraph ${paragraph} of the source: ${quoted(text)}`,
    expected: `fewer than ${shortestCopy} words in a row shared with the source outside its quotes`,
    hint: 'Say it in your own words, or make the words a quote of a claim.',
  }))
}
