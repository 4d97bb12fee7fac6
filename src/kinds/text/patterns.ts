import type { Reading, Sentence } from '../shared/patterns/sentence.ts'

/** More words are no short answer. */
const mostWords = 8

/** Give the words around each cue word, up to the marks around them. */
export function suggest({ text, cues }: Sentence): readonly Reading<{ text: string }>[] {
  return cues.flatMap((cue): Reading<{ text: string }>[] => {
    const before = /[^,;:.!?"()<>]*$/u
      .exec(text.slice(0, cue.start))![0]
      .trimStart()
      .split(' ')
      .slice(-mostWords / 2)
      .join(' ')
    const behind = /^[^,;:.!?"()<>]*/u
      .exec(text.slice(cue.end))![0]
      .split(' ')
      .slice(0, mostWords / 2)
      .join(' ')
    const start = cue.start - before.length
    const words = text.slice(start, cue.end + behind.length).trim()
    return words === '' ? [] : [{ start, end: start + words.length, value: { text: words }, weight: 1 }]
  })
}
