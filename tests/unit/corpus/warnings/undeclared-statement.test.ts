import { describe, expect, test } from 'vitest'
import { undeclaredStatement } from '../../../../src/corpus/warnings/undeclared-statement.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

describe('undeclared-statement', () => {
  test('finds none where nobody is quoted twice', () => {
    expect(warningsOf(undeclaredStatement, copyFixture())).toEqual([])
  })

  test('tells quotes that may be one statement in two wordings, at the first', () => {
    const fixture = copyFixture()
    const spoken = 'the talks had taken almost two hours'
    fixture.edit('texts/harbour-gazette.txt', 'the talks lasted an hour and three quarters', spoken)
    fixture.edit(
      'content/articles/gazette-report.md',
      'origin: [port-notice]\n      voice: paraphrase',
      'origin: [tomas-brenn]\n      voice: quotation',
    )
    fixture.edit(
      'content/articles/mission-note.md',
      'quote: the talks lasted an hour and three quarters\n      origin: []\n      voice: outlet',
      `quote: ${spoken}\n      origin: [tomas-brenn]\n      voice: quotation`,
    )
    fixture.edit(
      'content/articles/mission-note.md',
      '“the talks lasted an hour and three quarters”',
      `“${spoken}”`,
    )
    expect(warningsOf(undeclaredStatement, fixture)).toEqual([
      'articles/gazette-report.md:21:14 “the talks had taken nearly two hours” of Tomas Brenn’s, and “the talks had taken almost two hours” in mission-note',
    ])
  })

  test('finds a declared wording in its place', () => {
    const fixture = copyFixture()
    const spoken = 'the first ferries would sail again on Monday night'
    fixture.edit('texts/harbour-gazette.txt', 'Two of the five', `It wrote that ${spoken}. Two of the five`)
    fixture.edit(
      'content/articles/mission-note.md',
      '  next-meeting: silent',
      '  next-meeting: { silent: true, despite: Ferries. }',
    )
    fixture.edit(
      'content/articles/mission-note.md',
      '      voice: outlet\n',
      `      voice: outlet\n    - value: { minutes: null, precision: unspecified }\n      quote: ${spoken}\n      origin: [port-office]\n      voice: quotation\n`,
    )
    fixture.edit('content/articles/mission-note.md', 'Measured', `It heard that ${spoken}. Measured`)
    expect(warningsOf(undeclaredStatement, fixture)).toEqual([
      'articles/gazette-report.md:41:14 “the first ferries would sail again on Monday morning” of Port office’s, and “the first ferries would sail again on Monday night” in mission-note',
    ])
  })
})
