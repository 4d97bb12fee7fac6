import { describe, expect, test } from 'vitest'
import { quoteInOutline } from '../../../../src/corpus/rules/quote-in-outline.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('quote-in-outline', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(quoteInOutline, copyFixture())).toEqual([])
  })

  test('tells a quote that the outline lacks, with what comes closest', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      'had invited the mayor to\n  walk the docks',
      'had asked the mayor to\n  walk the docks',
    )
    fixture.edit(
      'content/articles/mission-note.md',
      'Measured in the mission’s hall, “the talks lasted an hour and three quarters”.',
      'Long.',
    )
    expect(breachesOf(quoteInOutline, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:33:14 “he had invited the mayor to walk the docks” | a quote that occurs in the outline | Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.
      The closest passage: he had [-invited-]{+asked+} the mayor to walk the docks ([-…-] is in the quote only, {+…+} in the outline only).",
        "content/articles/mission-note.md:14:14 “the talks lasted an hour and three quarters” | a quote that occurs in the outline | Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.",
      ]
    `)
  })

  test('doesn’t ask for quotes of the headline', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      'quote: he had invited the mayor to walk the docks\n',
      'quote: Quarrel at Vellmouth quay\n      in: headline\n',
    )
    expect(breachesOf(quoteInOutline, fixture)).toEqual([])
  })

  test('tells a quote that runs over two paragraphs', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      '“Joan Okafor, and the lawyer',
      '“Joan Okafor, and\n\n  the lawyer',
    )
    expect(breachesOf(quoteInOutline, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:26:14 “Joan Okafor, and the lawyer Piet Marsh among those” | a quote that occurs in the outline | Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.
      The closest passage: [-Joan Okafor, and-]the lawyer Piet Marsh among those ([-…-] is in the quote only, {+…+} in the outline only).",
      ]
    `)
  })

  test.each([
    ['emphasis', 'the *talks* had **taken** nearly two hours'],
    ['a link', 'the [talks had taken](https://example.org) nearly two hours'],
    ['another typography', 'the talks  had taken\n  nearly two hours'],
  ])('sees through %s', (_, replacement) => {
    const fixture = copyFixture()
    fixture.edit('content/articles/gazette-report.md', 'the talks had taken nearly two hours.', replacement)
    expect(breachesOf(quoteInOutline, fixture)).toEqual([])
  })

  test('leaves an article whose whole text is shown', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      '  paragraphs: 1-5\n',
      '  paragraphs: 1-5\n  rights: full\n',
    )
    fixture.edit(
      'content/articles/gazette-report.md',
      'the talks had taken nearly two hours.',
      'they talked.',
    )
    expect(breachesOf(quoteInOutline, fixture)).toEqual([])
  })

  test('leaves an article without an outline', () => {
    const fixture = copyFixture()
    fixture.write(
      'content/articles/mission-note.md',
      fixture.read('content/articles/mission-note.md').replace(/\n---\n[^]*/, '\n---\n'),
    )
    expect(breachesOf(quoteInOutline, fixture)).toEqual([])
  })
})
