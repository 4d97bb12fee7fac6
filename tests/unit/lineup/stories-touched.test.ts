import { describe, expect, test } from 'vitest'
import type { Correction } from '../../../src/corpus/corpus.ts'
import { storiesTouched } from '../../../src/lineup/stories-touched.ts'
import { buildCorpus, persons } from '../../support/corpus-builder.ts'

const correction: Correction = {
  id: '2031-07-01-gazette-crew',
  date: '2031-07-01',
  claim: 'gazette/crew',
  was: 'x',
  now: 'y',
  why: 'z',
}

const corpus = {
  ...buildCorpus({
    asks: ['crew', 'cause'],
    stories: {
      'alma-aground': { participants: ['dee-voss'] },
      'zenith-adrift': { facts: ['cause', 'mood'] },
      'quiet-day': { facts: ['inquiry'] },
    },
    people: { 'dee-voss': { name: 'Dee Voss' }, 'eve-rand': { name: 'Eve Rand' } },
    articles: {
      gazette: {
        answers: {
          crew: [{ value: persons(['bo-lind']), origin: ['wire', 'captains-log'] }],
          cause: [{ value: undefined, denies: 'all', origin: ['cy-marsh'] }],
        },
      },
      blog: { answers: { crew: 'silent' } },
      adrift: {
        outlet: 'radio',
        story: 'zenith-adrift',
        answers: { mood: [{ value: { text: 'calm' } }] },
        wordings: { 'rescue-notice': [{ quote: 'all are safe' }] },
      },
    },
  }),
  corrections: new Map([[correction.id, correction]]),
}
const [alma, zenith, quiet] = ['alma-aground', 'zenith-adrift', 'quiet-day']

describe('the stories that rest on a file', () => {
  test.each([
    ['the story itself', 'stories/alma-aground.yml', [alma]],
    ['a story without articles', 'stories/quiet-day.yml', [quiet]],
    ['an article', 'articles/blog.md', [alma]],
    ['a fact that one story asks', 'facts/crew.yml', [alma]],
    ['a fact that two stories ask', 'facts/cause.yml', [alma, zenith]],
    ['the outlet of an article', 'outlets/radio.yml', [zenith]],
    ['an outlet that a claim credits', 'outlets/wire.yml', [alma]],
    ['a participant', 'people/dee-voss.yml', [alma]],
    ['a person that an answer names', 'people/bo-lind.yml', [alma]],
    ['a statement that a claim credits', 'statements/captains-log.yml', [alma]],
    ['its speaker', 'people/ada-holm.yml', [alma]],
    ['a spokesman, who is credited and utters a statement', 'people/cy-marsh.yml', [alma, zenith]],
    ['the institution that he speaks for', 'people/coast-guard.yml', [alma, zenith]],
    ['a statement that an article words', 'statements/rescue-notice.yml', [zenith]],
    ['a correction', `corrections/${correction.id}.yml`, [alma]],
    ['a person whom nobody names', 'people/eve-rand.yml', []],
    ['a file that is gone', 'articles/gone.md', []],
    ['the lock', 'evidence.lock.json', []],
    ['a file of another folder with the name of one', 'facts/gazette.yml', []],
  ])('%s', (_, file, stories) => {
    expect(storiesTouched(corpus, [file])).toEqual(stories)
  })

  test('stand once each, in the order of their IDs', () => {
    const files = ['facts/mood.yml', 'articles/gazette.md', 'facts/cause.yml']
    expect(storiesTouched(corpus, files)).toEqual([alma, zenith])
    expect(storiesTouched(corpus, [])).toEqual([])
  })
})
