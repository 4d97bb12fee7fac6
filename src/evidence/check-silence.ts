import type { SilenceData } from '../schema/claim.ts'
import { quoted } from '../text/phrasing.ts'
import { foldAccents } from '../text/fold.ts'
import { findCues } from './cues.ts'
import type { Finding } from './finding.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsNamed } from './paragraphs.ts'

const searchedTexts = new WeakMap<Paragraph, string>()

/** Fold a paragraph for its search once, for all facts that its article is silent on. */
function searchedTextOf(paragraph: Paragraph): string {
  const known = searchedTexts.get(paragraph)
  if (known !== undefined) return known
  const searched = foldAccents(paragraph.text)
  searchedTexts.set(paragraph, searched)
  return searched
}

/**
 * Check that an article that is coded as silent on a fact holds none of the fact’s cue words, or says why
 * those it holds don’t answer.
 *
 * @param paragraphs - The article’s paragraphs.
 * @param cues - The fact’s cue words.
 * @param silence - The coding.
 * @param path - Where the coding stands in the front matter.
 * @returns The cue words that occur, in the order of `cues`, and at most one finding.
 */
export function checkSilence(
  paragraphs: readonly Paragraph[],
  cues: readonly string[],
  silence: SilenceData,
  path: Finding['path'],
): { found: string[]; findings: Finding[] } {
  const occurring = paragraphs.map((paragraph) => ({
    number: paragraph.number,
    cues: findCues(searchedTextOf(paragraph), cues),
  }))
  const found = cues.filter((cue) => occurring.some((paragraph) => paragraph.cues.includes(cue)))
  if (silence === 'silent' && found.length > 0) {
    const places = found.map((cue) => {
      const numbers = occurring
        .filter((paragraph) => paragraph.cues.includes(cue))
        .map(({ number }) => number)
      return `${quoted(cue)} in ${paragraphsNamed(numbers)}`
    })
    const finding = {
      path,
      rule: 'silence-cue',
      found: `silent, though cue words of the fact occur: ${places.join('; ')}`,
      expected: 'none of the fact’s cue words in the article',
      hint: 'Code what the article says, or write { silent: true, despite: … } with the reason why the words don’t answer the question.',
    }
    return { found, findings: [finding] }
  }
  if (silence !== 'silent' && found.length === 0) {
    const finding = {
      path: [...path, 'despite'],
      rule: 'silence-despite',
      found: 'a reason for cue words, though none of them occurs',
      expected: 'despite only where a cue word occurs in the article',
      hint: 'Write silent alone.',
    }
    return { found, findings: [finding] }
  }
  return { found, findings: [] }
}
