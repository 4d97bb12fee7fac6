import type { SilenceData } from '../schema/claim.ts'
import { foldAccents } from '../text/fold.ts'
import { quoted } from '../text/phrasing.ts'
import { cutsWord } from '../text/words.ts'
import { paragraphsNamed } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import type { EvidenceProblem } from './problem.ts'

/** The cue words of facts, by the fact’s ID. */
export type CuesByFact = ReadonlyMap<string, readonly string[]>

/**
 * Check that an article that is coded as silent on a fact holds none of the fact’s cue words, or says why
 * those it holds don’t answer.
 *
 * @param paragraphs - The article’s paragraphs, behind its headline where it has one.
 * @param cues - The fact’s cue words.
 * @param silence - The coding.
 * @param path - Where the coding stands in the front matter.
 * @returns The cue words that occur, in the order of `cues`, and at most one problem.
 */
export function checkSilence(
  paragraphs: readonly Paragraph[],
  cues: readonly string[],
  silence: SilenceData,
  path: EvidenceProblem['path'],
): { found: string[]; problems: EvidenceProblem[] } {
  const occurring = placesOfCues(paragraphs, cues).filter((place) => place.paragraphs.length > 0)
  const found = occurring.map(({ cue }) => cue)
  if (silence === 'silent' && found.length > 0) {
    const places = occurring.map((place) => `${quoted(place.cue)} in ${paragraphsNamed(place.paragraphs)}`)
    const problem = {
      path,
      rule: 'silence-cue',
      found: `silent, though cue words of the fact occur: ${places.join('; ')}`,
      expected: 'none of the fact’s cue words in the article',
      hint: 'Code what the article says, or write { silent: true, despite: … } with the reason why the words don’t answer the question.',
    }
    return { found, problems: [problem] }
  }
  if (silence !== 'silent' && found.length === 0) {
    const problem = {
      path: [...path, 'despite'],
      rule: 'silence-despite',
      found: 'a reason for cue words, though none of them occurs',
      expected: 'despite only where a cue word occurs in the article',
      hint: 'Write silent alone.',
    }
    return { found, problems: [problem] }
  }
  return { found, problems: [] }
}

/** Where a cue word occurs. */
export interface CuePlaces {
  /** The cue word, as given. */
  readonly cue: string
  /** The numbers of the paragraphs that have it, ascending, 0 for the headline; none where it doesn’t occur. */
  readonly paragraphs: readonly number[]
}

/**
 * Find where a fact’s cue words occur.
 *
 * @param paragraphs - The article’s paragraphs, behind its headline where it has one.
 * @param cues - The cue words of a fact.
 * @returns Every cue word, in the order given.
 */
export function placesOfCues(paragraphs: readonly Paragraph[], cues: readonly string[]): CuePlaces[] {
  const found = paragraphs.map((paragraph) => ({
    number: paragraph.number,
    cues: findCues(searchedTextOf(paragraph), cues),
  }))
  return cues.map((cue) => ({
    cue,
    paragraphs: found.filter((paragraph) => paragraph.cues.includes(cue)).map(({ number }) => number),
  }))
}

const searchedTexts = new WeakMap<Paragraph, string>()

/** Fold a paragraph for the search of cue words, once for all facts. */
export function searchedTextOf(paragraph: Paragraph): string {
  const known = searchedTexts.get(paragraph)
  if (known !== undefined) return known
  const searched = foldAccents(paragraph.text)
  searchedTexts.set(paragraph, searched)
  return searched
}

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
  return cues.filter((cue) => occurs(searched, searchFor(cue)))
}

/** What a cue word is found by. */
interface CueSearch {
  /** Characters that every match has: looking for them is far quicker than the pattern, and mostly in vain. */
  readonly beginning: string
  /** The source of a regular expression. */
  readonly source: string
  /** The regular expression, made when it is first needed. */
  pattern: RegExp | null
  readonly anyEnding: boolean
}

const searches = new Map<string, CueSearch | null>()

/** Prepare the search for a cue word, once for all articles; null for a cue without words. */
function searchFor(cue: string): CueSearch | null {
  const known = searches.get(cue)
  if (known !== undefined) return known
  const search = prepareSearch(cue)
  searches.set(cue, search)
  return search
}

function prepareSearch(cue: string): CueSearch | null {
  const words = foldAccents(cue)
    .split(betweenWords)
    .filter((word) => word !== '')
  const [first] = words
  if (first === undefined) return null
  return {
    beginning: stemOf(first),
    source: words.map(sourceOf).join('[ \\-]+'),
    pattern: null,
    anyEnding: words.join(' ').endsWith('*'),
  }
}

function occurs(searched: string, cue: CueSearch | null): boolean {
  if (cue === null || !searched.includes(cue.beginning)) return false
  const pattern = (cue.pattern ??= new RegExp(cue.source, 'gu'))
  pattern.lastIndex = 0
  // Matches may overlap, so each search goes on one character behind the last match’s first.
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    const end = match.index + match[0].length
    if (!cutsWord(searched, match.index) && (cue.anyEnding || !cutsWord(searched, end))) return true
    pattern.lastIndex = match.index + 1
  }
  return false
}

function sourceOf(word: string): string {
  const stem = stemOf(word)
  const escaped = stem.replace(regularExpressionSyntax, '\\$&')
  return stem === word ? escaped : `${escaped}[\\p{L}\\p{N}\\p{M}]*`
}

function stemOf(word: string): string {
  return word.replace(/\*$/, '')
}
