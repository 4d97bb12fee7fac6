import { describe, expect, test } from 'vitest'
import { shortQuote } from '../../../../src/corpus/warnings/short-quote.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

describe('short-quote', () => {
  test('finds none of three words', () => {
    expect(warningsOf(shortQuote, copyFixture())).toEqual([])
  })

  test('tells a quote of two words, at the quote', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/ferry-post-report.md', 'quote: about 110 minutes', 'quote: 110 minutes')
    expect(warningsOf(shortQuote, fixture)).toEqual([
      'articles/ferry-post-report.md:14:14 “110 minutes”, 2 words',
    ])
  })
})
