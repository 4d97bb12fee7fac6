import { listed, quoted } from '../../text/phrasing.ts'
import { wordsOf } from '../compare-words.ts'
import { countWord, counted, sentenceOf } from './words.ts'
import type { Statement } from '../../corpus/corpus.ts'
import type { Segment } from '../compare-words.ts'
import type { ComparedWording, StatementPart } from '../compared-statement.ts'

// Runs of more words than these are counted, not repeated: the wordings stand right beside the sentence.
const quotedRun = 6

// More pairs of words than these are a list, no sentence.
const shownRewordings = 3

/** A wording that hasn’t got its sentence yet. */
export type UntoldWording = Omit<ComparedWording, 'sentence'>

/**
 * Say how one wording differs from the fullest one.
 *
 * @param compared - The wording.
 * @param fullestName - The name of the article with the fullest wording, as it stands inside a sentence.
 * @returns Such as “The state-visits report has “slogan” for “motto”, and leaves out “very”.”
 */
export function wordingSentence(compared: UntoldWording, fullestName: string): string {
  const translation = compared.translated ? ['this is a translation'] : []
  return sentenceOf([wordingClause(compared, fullestName), ...translation])
}

function wordingClause(
  { inSentence, isFullest, segments, language }: UntoldWording,
  fullestName: string,
): string {
  if (isFullest) return `${inSentence} has the fullest wording`
  if (segments === null)
    return `${inSentence} words it in ${languageName(language)}, which can’t be compared word by word`
  return `${inSentence} ${differencesOf(segments, fullestName)}`
}

/**
 * Put what tells a wording from the fullest one in verbs: reworded, added, left out, begun later, ended
 * earlier.
 */
function differencesOf(segments: readonly Segment[], fullestName: string): string {
  const lacks = ({ state, text }: Segment) => state === 'only' && text === ''
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
  const all = [...differences, ...edges]
  if (differences.length > 0) return listed(all, ', and ')
  return [`has the same words as ${fullestName}`, ...(edges.length === 0 ? [] : [listed(edges)])].join(
    ', but ',
  )
}

/** Set short rewordings against the fullest wording; count the others. */
function reworded(changed: readonly Segment[]): string {
  const short = changed
    .filter(({ text, fullest }) => [text, fullest].every((run) => wordsOf(run).length <= quotedRun))
    .slice(0, shownRewordings)
    .map(({ text, fullest }) => `${bare(text)} for ${bare(fullest)}`)
  const more = changed.length - short.length
  if (short.length === 0) return `words ${counted(more, 'place')} otherwise`
  return `has ${listed(short)}${more === 0 ? '' : `, and words ${counted(more, 'more place')} otherwise`}`
}

function runs(texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0)
  return words <= quotedRun ? listed(texts.map(bare)) : counted(words, 'word')
}

/** Quote words without the punctuation around them. */
function bare(words: string): string {
  return quoted(words.replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
}

/**
 * Say in how many ways the articles word a part of a statement.
 *
 * @param wordings - The part’s wordings, at least one.
 */
export function partSentence(wordings: readonly ComparedWording[]): string {
  const [first] = wordings
  if (first !== undefined && wordings.length === 1)
    return sentenceOf([`only ${first.inSentence} quotes this`])
  return sentenceOf([`${counted(wordings.length, 'wording')}, ${inWays(wordings)}`])
}

function inWays(wordings: readonly ComparedWording[]): string {
  const ways = waysOf(wordings)
  return ways === 1 ? 'all in the same words' : `in ${countWord(ways)} ways`
}

function waysOf(wordings: readonly ComparedWording[]): number {
  const keys = wordings.map(({ wording }) => wordsOf(wording.quote).map(({ key }) => key))
  return new Set(keys.map((key) => key.join(' '))).size
}

/**
 * Say how many articles quote a statement, and how far they word it alike.
 *
 * @param statement - The statement.
 * @param parts - Its parts.
 */
export function statementSentence(statement: Statement, parts: readonly StatementPart[]): string {
  const wordings = parts.flatMap((part) => part.wordings)
  const articles = new Set(wordings.map(({ article }) => article.id)).size
  if (articles === 0) return 'No article quotes it.'
  const uttered = `it was uttered in ${languageName(statement.language)}`
  return sentenceOf([
    `${counted(articles, 'article')} ${articles === 1 ? 'quotes' : 'quote'} it`,
    likeness(parts),
    wordings.some(({ translated }) => translated)
      ? `${uttered}, so wordings in other languages are translations`
      : '',
  ])
}

function likeness(parts: readonly StatementPart[]): string {
  const shared = parts.map(({ wordings }) => wordings).filter((wordings) => wordings.length > 1)
  const differing = shared.filter((wordings) => waysOf(wordings) > 1).length
  const [only] = shared
  if (only === undefined) return 'no part of it comes in two wordings'
  if (differing === 0) return 'what more than one quotes is in the same words'
  if (parts.length === 1) return `they word it ${inWays(only)}`
  const several = `${counted(shared.length, 'part')} with several wordings`
  if (differing === shared.length) return `${several} ${differing === 1 ? 'differs' : 'all differ'}`
  return `of ${several} ${countWord(differing)} ${differing === 1 ? 'differs' : 'differ'}`
}

function languageName(tag: string): string {
  return String(new Intl.DisplayNames('en', { type: 'language' }).of(tag))
}
