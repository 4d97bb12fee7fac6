import { describe, expect, test } from 'vitest'
import { ownSentence } from '../../../../src/corpus/warnings/own-sentence.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

const file = 'content/articles/mission-note.md'
const sentence = 'Measured in the mission’s hall, “the talks lasted an hour and three quarters”.'
const quote = '“the talks lasted an hour and three quarters”'

describe('own-sentence', () => {
  test('finds none where outlines tell something', () => {
    expect(warningsOf(ownSentence, copyFixture())).toEqual([])
  })

  test.each([quote, `It: ${quote} …`, `- ${quote}\n- no more`])(
    'tells the outline %j, where it begins',
    (outline) => {
      const fixture = copyFixture()
      fixture.edit(file, sentence, outline)
      expect(warningsOf(ownSentence, fixture)).toEqual([
        'articles/mission-note.md:22:1 an outline of quotes alone',
      ])
    },
  )

  test.each([`${quote}, says the hall’s clock.`, `Late that evening.\n\n${quote}`, ''])(
    'lets the outline %j pass',
    (outline) => {
      const fixture = copyFixture()
      fixture.edit(file, sentence, outline)
      expect(warningsOf(ownSentence, fixture)).toEqual([])
    },
  )
})
