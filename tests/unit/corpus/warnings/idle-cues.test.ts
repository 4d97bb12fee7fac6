import { describe, expect, test } from 'vitest'
import { idleCues } from '../../../../src/corpus/warnings/idle-cues.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

const visits = 'content/facts/visits.yml'

describe('idle-cues', () => {
  test('finds none where a cue word of each fact occurs', () => {
    expect(warningsOf(idleCues, copyFixture())).toEqual([])
  })

  test('tells a fact whose cue words occur nowhere, at them', () => {
    const fixture = copyFixture()
    fixture.edit(visits, '[invit*]', '[guest*, host*]')
    expect(warningsOf(idleCues, fixture)).toEqual([
      'facts/visits.yml:4:7 “guest*” and “host*”, which occur in none of the articles',
    ])
  })

  test('needs but one that occurs', () => {
    const fixture = copyFixture()
    fixture.edit(visits, '[invit*]', '[guest*, walk*]')
    expect(warningsOf(idleCues, fixture)).toEqual([])
  })

  test('finds cue words in headlines', () => {
    const fixture = copyFixture()
    fixture.edit(visits, '[invit*]', '[guest*]')
    fixture.edit('content/articles/gazette-report.md', 'title: Quarrel', 'title: Guests')
    expect(warningsOf(idleCues, fixture)).toEqual([])
  })

  test('says nothing without the sources, and of a fact that nobody was read for', () => {
    const fixture = copyFixture()
    fixture.edit(visits, '[invit*]', '[guest*]')
    fixture.edit('content/articles/ferry-post-report.md', 'rights: full', 'rights: quotation')
    expect(warningsOf(idleCues, fixture, false)).toEqual([])
    fixture.write('content/facts/herring.yml', fixture.read(visits))
    fixture.edit('content/stories/harbour-talks.yml', 'next-meeting]', 'next-meeting, herring]')
    fixture.edit(visits, '[guest*]', '[invit*]')
    expect(warningsOf(idleCues, fixture)).toEqual([])
  })
})
