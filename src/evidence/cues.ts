import { foldAccents } from '../text/fold.ts'
import { cutsWord } from '../text/words.ts'

const regularExpressionSyntax = /[\\^$.*+?()[\]{}|]/g
const betweenWords = /[ -]+/

/**
 * Find which cue words occur in a text. Cues match whole words, whatever their case, accents and typography;
 * a `*` behind a word stands for any ending; between the words of a phrase any white space or hyphen may
 * stand. In scripts without spaces a cue matches wherever its characters occur.
 *
 * @param searched - The text to search, as `foldAccents` gives it.
 * @param cues - The cue words of a fact.
 * @returns The cues that occur, as given and in the order given.
 */
export function findCues(searched: string, cues: readonly string[]): string[] {
  return cues.filter((cue) => occurs(searched, cue))
}

function occurs(searched: string, cue: string): boolean {
  const words = foldAccents(cue)
    .split(betweenWords)
    .filter((word) => word !== '')
  if (words.length === 0) return false
  const anyEnding = words.join(' ').endsWith('*')
  const pattern = new RegExp(words.map(patternOf).join('[ \\-]+'), 'gu')
  // Matches may overlap, so each search goes on one character behind the last match’s first.
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    const end = match.index + match[0].length
    if (!cutsWord(searched, match.index) && (anyEnding || !cutsWord(searched, end))) return true
    pattern.lastIndex = match.index + 1
  }
  return false
}

function patternOf(word: string): string {
  const stem = word.replace(/\*$/, '')
  const escaped = stem.replace(regularExpressionSyntax, '\\$&')
  return stem === word ? escaped : `${escaped}[\\p{L}\\p{N}\\p{M}]*`
}
