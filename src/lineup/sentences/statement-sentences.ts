import { listed, quoted } from '../../text/phrasing.ts'
import { comparableWords } from '../../text/comparable-words.ts'
import { languageName } from '../../text/languages.ts'
import { countWord, countedInWords, sentenceOf } from './words.ts'
import type { Statement, Wording } from '../../corpus/corpus.ts'
import type { WordingSegment } from '../compare-words.ts'
import type { Named } from '../line-up.ts'

// Runs of more words than these are counted, not repeated: the wordings stand right beside the sentence.
const quotedRun = 6

// More pairs of words than these are a list, no sentence.
const shownRewordings = 3

/** One article’s wording of one part of a statement, set beside the fullest one of its language, before it has its sentence. */
export interface UntoldWording {
  readonly article: Named
  /** The article’s name as it stands inside a sentence. */
  readonly inSentence: string
  readonly wording: Wording
  /** The language of its words, as a BCP 47 tag. */
  readonly language: string
  /** The statement’s language where that is another one, so that the wording can only be a translation; else null. */
  readonly translated: string | null
  /** True for the wording that the others are compared with. */
  readonly isFullest: boolean
  /**
   * Its words beside the fullest wording’s. Of the fullest wording itself, what becomes of its words in the
   * others.
   */
  readonly segments: readonly WordingSegment[]
}

/** The wordings of one part in one language: only these can be compared word by word. */
export interface LanguageWordings<Compared extends UntoldWording = UntoldWording> {
  /** The language, as the first subtag of a BCP 47 tag. */
  readonly language: string
  /** “Translations into German”; null for the language of the statement. */
  readonly heading: string | null
  /** The fullest wording first, then in the order of articles: by date, then by ID. */
  readonly wordings: readonly Compared[]
}

/**
 * Say how one wording differs from the fullest one in its language.
 *
 * @param fullestName - The name of the article with the fullest wording, as it stands inside a sentence; null where no other article has
 *   a wording in this language.
 * @returns Such as “The state-visits report has “slogan” for “motto”, and leaves out “very”.”
 */
export function wordingSentence(
  { inSentence, isFullest, segments, language, translated }: UntoldWording,
  fullestName: string | null,
): string {
  if (fullestName === null) return sentenceOf([`only ${inSentence} quotes it in ${languageName(language)}`])
  if (isFullest) return sentenceOf([`${inSentence} has the fullest wording`])
  const { differences, all } = differencesOf(segments, fullestName)
  // One that begins later or ends earlier is shorter, not translated otherwise.
  const isExplained = translated !== null && differences.length > 0
  return sentenceOf([
    `${inSentence} ${all}`,
    isExplained ? `both are translations from ${languageName(translated)}` : '',
  ])
}

/**
 * Head the wordings in another language than the statement’s.
 *
 * @param count - How many wordings there are.
 */
export function translationHeading(language: string, count: number): string {
  return `${count === 1 ? 'A translation' : 'Translations'} into ${languageName(language)}`
}

/**
 * Put what tells a wording from the fullest one in verbs: reworded, added, left out, begun later, ended
 * earlier.
 *
 * @returns The differences within the passage that both have; and all, as a predicate.
 */
function differencesOf(
  segments: readonly WordingSegment[],
  fullestName: string,
): { readonly differences: readonly string[]; readonly all: string } {
  const lacks = ({ state, text }: WordingSegment) => state === 'only' && text === ''
  const inside = segments.filter((_, index) => index > 0 && index < segments.length - 1)
  const leftOut = inside.filter(lacks)
  const added = segments.filter(({ state, fullest }) => state === 'only' && fullest === '')
  const changed = segments.filter(({ state }) => state === 'changed')
  const [first, last] = [segments[0], segments.at(-1)]
  const edges = [
    ...(first !== undefined && lacks(first) ? ['begins later'] : []),
    ...(last !== undefined && lacks(last) ? ['ends earlier'] : []),
  ]
  const differences = [
    ...(changed.length === 0 ? [] : [reworded(changed)]),
    ...(added.length === 0 ? [] : [`adds ${runs(added.map(({ text }) => text))}`]),
    ...(leftOut.length === 0 ? [] : [`leaves out ${runs(leftOut.map(({ fullest }) => fullest))}`]),
  ]
  const sameWords = [`has the same words as ${fullestName}`, ...(edges.length === 0 ? [] : [listed(edges)])]
  return {
    differences,
    all: differences.length > 0 ? listed([...differences, ...edges], ', and ') : sameWords.join(', but '),
  }
}

/** Set short rewordings against the fullest wording; count the others. */
function reworded(changed: readonly WordingSegment[]): string {
  const short = changed
    .filter(({ text, fullest }) => [text, fullest].every((run) => comparableWords(run).length <= quotedRun))
    .slice(0, shownRewordings)
    .map(({ text, fullest }) => `${bare(text)} for ${bare(fullest)}`)
  const more = changed.length - short.length
  if (short.length === 0) return `words ${countedInWords(more, 'place')} otherwise`
  return `has ${listed(short)}${more === 0 ? '' : `, and words ${countedInWords(more, 'more place')} otherwise`}`
}

function runs(texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + comparableWords(text).length, 0)
  return words <= quotedRun ? listed(texts.map(bare)) : countedInWords(words, 'word')
}

/** Quote words without the punctuation around them. */
function bare(words: string): string {
  return quoted(words.replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
}

/**
 * Say in how many ways the articles word a part of a statement, language by language.
 *
 * @param languages - The part’s wordings by language, at least one.
 */
export function partSentence(languages: readonly LanguageWordings[]): string {
  const all = languages.flatMap(({ wordings }) => wordings)
  const [first] = all
  if (first !== undefined && all.length === 1) return sentenceOf([`only ${first.inSentence} quotes this`])
  const translations = languages.filter(({ heading }) => heading !== null)
  const [own] = languages.filter(({ heading }) => heading === null)
  const translated = translations.flatMap(({ wordings }) => wordings).length
  return sentenceOf([
    own === undefined ? '' : wordingsOf(own.wordings),
    ...(own === undefined
      ? translations.map(({ language, wordings }) => `in ${languageName(language)}, ${wordingsOf(wordings)}`)
      : [
          translated === 0
            ? ''
            : `${countedInWords(translated, 'translation')} beside ${own.wordings.length === 1 ? 'it' : 'them'}`,
        ]),
  ])
}

function wordingsOf(wordings: readonly UntoldWording[]): string {
  const articles = new Set(wordings.map(({ article }) => article.id)).size
  const who =
    articles === 1 ? `only ${wordings[0]!.inSentence} quotes this` : `${countWord(articles)} quote this`
  if (wordings.length === articles) return articles === 1 ? who : `${who}, ${inWays(wordings)}`
  return `${who}, in ${countedInWords(wordings.length, 'place')} and ${inWays(wordings)}`
}

function inWays(wordings: readonly UntoldWording[]): string {
  const ways = waysOf(wordings)
  return ways === 1 ? 'in the same words' : `in ${countWord(ways)} wordings`
}

function waysOf(wordings: readonly UntoldWording[]): number {
  const keys = wordings.map(({ wording }) => comparableWords(wording.quote).map(({ key }) => key))
  return new Set(keys.map((key) => key.join(' '))).size
}

/** Say how many articles quote a statement, and how far they word it alike. */
export function statementSentence(
  statement: Statement,
  parts: readonly { readonly languages: readonly LanguageWordings[] }[],
): string {
  const wordings = parts.flatMap(({ languages }) => languages.flatMap((group) => group.wordings))
  const articles = new Set(wordings.map(({ article }) => article.id)).size
  if (articles === 0) return 'No article quotes it.'
  const made = `it was made in ${languageName(statement.language)}`
  const translated = new Set(
    wordings.flatMap((wording) => (wording.translated === null ? [] : [wording.article.id])),
  ).size
  if (articles === 1) {
    const { inSentence, language } = wordings[0]!
    return sentenceOf([
      `only ${inSentence} quotes it`,
      translated === 0 ? '' : `${made}, and is quoted in ${languageName(language)}`,
    ])
  }
  return sentenceOf([
    `${countedInWords(articles, 'article')} quote it${likeness(parts)}`,
    translated === 0
      ? ''
      : `${made}, and ${countedInWords(translated, 'article')} ${translated === 1 ? 'has' : 'have'} translations`,
  ])
}

/** Say how far the articles word alike what several quote in one language. */
function likeness(parts: readonly { readonly languages: readonly LanguageWordings[] }[]): string {
  const shared = parts
    .flatMap(({ languages }) => languages.map(({ wordings }) => wordings))
    .filter((wordings) => wordings.length > 1)
  const differing = shared.filter((wordings) => waysOf(wordings) > 1).length
  const [only] = shared
  if (only === undefined) return ', no two of them the same passage in one language'
  if (differing === 0) return ', in the same words'
  if (parts.length === 1 && shared.length === 1) return `, ${inWays(only)}`
  if (shared.length === 1) return '; they word the one shared passage differently'
  const every = differing === 2 ? 'both' : `all ${countWord(differing)}`
  const passages =
    differing === shared.length ? every : `${countWord(differing)} of ${countWord(shared.length)}`
  return `; they word ${passages} shared passages differently`
}
