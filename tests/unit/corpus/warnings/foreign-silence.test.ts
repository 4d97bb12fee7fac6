import { describe, expect, test } from 'vitest'
import { foreignSilence } from '../../../../src/corpus/warnings/foreign-silence.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

const note = 'content/articles/mission-note.md'
const inGerman = ['story: harbour-talks', 'story: harbour-talks\nlanguage: de-AT'] as const

describe('foreign-silence', () => {
  test('finds none where all articles are in one language', () => {
    expect(warningsOf(foreignSilence, copyFixture())).toEqual([])
  })

  test('tells each silence that was looked for with another language’s words, at it', () => {
    const fixture = copyFixture()
    fixture.edit(note, ...inGerman)
    const found = warningsOf(foreignSilence, fixture)
    expect(found).toContain(
      'articles/mission-note.md:18:16 silent on negotiators, whose cue words occur only in articles in English',
    )
    expect(found.every((line) => line.startsWith('articles/mission-note.md'))).toBe(true)
  })

  test('says nothing of a fact whose cue words occur in the language, if only in an article that answers', () => {
    const fixture = copyFixture()
    fixture.edit(note, ...inGerman)
    fixture.edit('content/articles/gazette-report.md', ...inGerman)
    expect(warningsOf(foreignSilence, fixture)).toEqual([
      'articles/ferry-post-report.md:22:11 silent on visits, whose cue words occur only in articles in German',
    ])
  })

  test('says nothing of a fact whose cue words occur nowhere, nor without the sources', () => {
    const fixture = copyFixture()
    fixture.edit(note, ...inGerman)
    fixture.edit('content/facts/visits.yml', '[invit*]', '[herring]')
    fixture.edit('content/articles/ferry-post-report.md', 'rights: full', 'rights: quotation')
    expect(warningsOf(foreignSilence, fixture).join()).not.toContain('on visits')
    expect(warningsOf(foreignSilence, fixture, false)).toEqual([])
  })
})
