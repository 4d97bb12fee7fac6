import { describe, expect, test } from 'vitest'
import { unreadCell } from '../../../../src/corpus/warnings/unread-cell.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

describe('unread-cell', () => {
  test('finds none where all is read', () => {
    expect(warningsOf(unreadCell, copyFixture())).toEqual([])
  })

  test('tells the facts that an article wasn’t read for, together', () => {
    const fixture = copyFixture()
    const file = 'content/articles/mission-note.md'
    fixture.edit(file, '  negotiators: silent\n  visits: silent\n', '  visits: unread\n')
    expect(warningsOf(unreadCell, fixture)).toEqual([
      'articles/mission-note.md:11:1 nothing on 2 facts: negotiators and visits',
    ])
  })
})
