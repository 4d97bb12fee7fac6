import { describe, expect, test } from 'vitest'
import {
  cueInWords,
  searchSentences,
  silenceGround,
} from '../../../../src/lineup/sentences/silence-sentences.ts'

const nothing = { cues: ['minute*', 'long while'], words: 1234, found: [] }
const found = { cues: ['minute*', 'long while', 'hour*'], words: 1, found: ['minute*', 'hour*'] }

describe('what a silence rests on', () => {
  test('is that no cue word occurs', () => {
    expect(silenceGround({ checked: nothing, despite: null })).toBe(
      'None of 2 cue words occurs in 1,234 words',
    )
    const one = { cues: ['long'], words: 1, found: [] }
    expect(silenceGround({ checked: one, despite: null })).toBe('The cue word doesn’t occur in 1 word')
  })

  test('is the curator’s reason where one does', () => {
    expect(silenceGround({ checked: found, despite: 'They time a film.' })).toBe('They time a film.')
  })
})

describe('what was looked for', () => {
  test('is told in words, with an ellipsis for any ending', () => {
    expect(cueInWords('call* for*')).toBe('call… for…')
    expect(searchSentences(nothing)).toBe(
      'Looked for in 1,234 words (“…” stands for any ending): minute…, long while.',
    )
  })

  test('says nothing of endings where no cue word leaves one open', () => {
    expect(searchSentences({ cues: ['long while'], words: 12, found: [] })).toBe(
      'Looked for in 12 words: long while.',
    )
  })

  test('says what occurs all the same', () => {
    expect(searchSentences({ ...nothing, found: ['long while'] })).toMatch(
      / minute…, long while\. Of these, “long while” occurs\.$/,
    )
    expect(searchSentences(found)).toBe(
      'Looked for in 1 word (“…” stands for any ending): minute…, long while, hour… Of these, “minute…” and “hour…” occur.',
    )
  })
})
