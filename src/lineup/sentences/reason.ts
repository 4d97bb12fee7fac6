import { listed } from '../../text/phrasing.ts'
import type { ArticlePair } from '../line-up.ts'
import type { UntoldRow } from './headline.ts'
import { countWord, sentenceOf } from './words.ts'

/** Relations in the order in which a reason tells them: what weighs most first. */
const weight: readonly string[] = [
  'conflict',
  'stronger',
  'weaker',
  'fuller',
  'sparser',
  'overlapping',
  'sharper',
  'vaguer',
  'surer',
  'hedged',
  'incomparable',
  'same',
]

/**
 * Say in one or two sentences why a row’s outcome is what it is: the pair of articles that shows it best, and whose word differs.
 *
 * @param row - The row with its relations.
 * @param pairs - The relation of every two articles that answer.
 */
export function reasonOf(row: UntoldRow, pairs: readonly ArticlePair[]): string {
  const { outcome, contradictions, cells } = row
  const sentences: string[] = []
  const [contradiction] = contradictions
  if (contradiction !== undefined) {
    const name = cells.find(({ article }) => article === contradiction.article)!.name
    const who = contradiction.voice.own ? name : `in ${name}, ${contradiction.voice.name}`
    sentences.push(sentenceOf([`${who} says two things that can’t both hold: ${contradiction.reason}`]))
  }
  const [first] = pairs.toSorted((a, b) => weight.indexOf(a.relation) - weight.indexOf(b.relation))
  if (first !== undefined && sentences.length < 2) sentences.push(sentenceOf([first.reason]))
  if (outcome === 'single') {
    const others = cells.length - 1
    sentences.push(
      others === 0
        ? 'The story has no other article yet.'
        : sentenceOf([
            others === 1
              ? 'the other article doesn’t answer'
              : `none of the ${countWord(others)} others answers`,
          ]),
    )
  }
  if (sentences.length === 0) {
    const silent = cells.filter(({ coverage }) => coverage === 'silent')
    if (silent.length === 0) return 'Nobody has read for this yet.'
    return sentenceOf([
      silent.length <= 2
        ? `${listed(silent.map(({ name }) => name))} ${silent.length === 1 ? 'was' : 'were'} read for this, and ${silent.length === 1 ? 'doesn’t' : 'don’t'} answer`
        : `${countWord(silent.length)} articles were read for this, and none answers`,
    ])
  }
  return sentences.join(' ')
}
