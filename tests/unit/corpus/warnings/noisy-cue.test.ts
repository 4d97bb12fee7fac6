import { describe, expect, test } from 'vitest'
import { noisyCue } from '../../../../src/corpus/warnings/noisy-cue.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

const noise =
  'facts/next-meeting.yml:4:15 “again”, which occurs only where the article is silent: gazette-report'

describe('noisy-cue', () => {
  test('tells a cue word that occurs only where the article is silent', () => {
    expect(warningsOf(noisyCue, copyFixture())).toEqual([noise])
  })

  test('takes none for noise that occurs where an article answers', () => {
    const fixture = copyFixture()
    fixture.edit('texts/ferry-post.txt', 'The two of them', 'Again the two of them')
    expect(warningsOf(noisyCue, fixture)).toEqual([])
  })

  test('leaves open what an article may answer that nobody has read for it', () => {
    const fixture = copyFixture()
    fixture.edit('texts/harbour-gazette.txt', 'Two of the five', 'Again two of the five')
    fixture.edit('content/articles/mission-note.md', '  next-meeting: silent\n', '')
    expect(warningsOf(noisyCue, fixture)).toEqual([])
  })

  test('says nothing without the sources', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/ferry-post-report.md', 'rights: full', 'rights: quotation')
    expect(warningsOf(noisyCue, fixture, false)).toEqual([])
  })
})
