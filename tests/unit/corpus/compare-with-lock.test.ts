import { describe, expect, test } from 'vitest'
import { copyFixture } from '../../support/fixture.ts'

describe('the lock isn’t called stale', () => {
  test('for silences on a fact whose file has problems', () => {
    const fixture = copyFixture()
    fixture.edit('content/facts/visits.yml', 'kind: invitations', 'kind: invites')
    expect(fixture.problems().match(/^content\S+ {2}\S+/gm)).toEqual(['content/facts/visits.yml:3:7  schema'])
  })

  test('for an article whose file has problems', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', 'outlet:', 'oulet:')
    expect(fixture.problems().match(/^content\S+ {2}\S+/gm)).toEqual([
      'content/articles/mission-note.md:3:1  schema',
    ])
  })

  test('for an article whose quote has problems', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/ferry-post-report.md',
      'quote: about 110 minutes',
      'quote: about 111 minutes',
    )
    expect(fixture.problems().match(/^content\S+ {2}\S+/gm)).toEqual([
      'content/articles/ferry-post-report.md:14:14  quote-missing',
    ])
  })
})
