import type { Checked } from '../../schema/lock.ts'
import { counted, listed, quoted } from '../../text/phrasing.ts'
import type { Cell } from '../line-up.ts'

/**
 * Write a cue word for readers: the sign for any ending becomes an ellipsis, so that `minute*` reads “minute…”.
 *
 * @param cue - A cue word as content has it.
 */
export function cueInWords(cue: string): string {
  return cue.replaceAll('*', '…')
}

/**
 * Say what a silence rests on, without a full stop: that nothing was found, or why what was found doesn’t answer.
 *
 * @param silence - What was looked for in the article.
 */
export function silenceGround({ checked, despite }: NonNullable<Cell['silence']>): string {
  const { cues, words, found } = checked
  if (found.length > 0) return despite ?? ''
  const searched = counted(words, 'word')
  return cues.length === 1
    ? `The cue word doesn’t occur in ${searched}`
    : `None of ${counted(cues.length, 'cue word')} occurs in ${searched}`
}

/**
 * Say which cue words were looked for and which occur, in sentences.
 *
 * @param checked - What was looked for.
 */
export function searchSentences({ cues, words, found }: Checked): string {
  const anyEnding = cues.some((cue) => cue.endsWith('*')) ? ' (“…” stands for any ending)' : ''
  const list = cues.map(cueInWords).join(', ')
  const search = `Looked for in ${counted(words, 'word')}${anyEnding}: ${list}${list.endsWith('…') ? '' : '.'}`
  if (found.length === 0) return search
  const occurring = listed(found.map((cue) => quoted(cueInWords(cue))))
  return `${search} Of these, ${occurring} ${found.length === 1 ? 'occurs' : 'occur'}.`
}
