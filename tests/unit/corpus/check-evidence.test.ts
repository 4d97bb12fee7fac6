import { describe, expect, test } from 'vitest'
import { checkCopies } from '../../../src/corpus/check-evidence.ts'
import { readContent } from '../../../src/corpus/read/read-content.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
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

const source = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen.'

function check(article: string, outline: string) {
  const fixture = copyFixture()
  const file = `content/articles/${article}.md`
  fixture.write(file, fixture.read(file).replace(/\n---\n[^]*/, `\n---\n${outline}`))
  const entry = readContent(fixture.content).content.articles.get(article)!
  return checkCopies(entry, splitParagraphs(source)).map(
    ({ line, found }) => `${line - entry.outlineLine + 1}: ${found}`,
  )
}

describe('checkCopies', () => {
  test('lets an outline in its own words pass', () => {
    expect(check('mission-note', 'A count up to fourteen.\n')).toEqual([])
  })

  test('tells each copy at the line of its block, whatever its Markdown', () => {
    const outline = `
In short:

one *two* three four five six [seven](https://example.org) eight nine ten eleven twelve

## Then

> Three four five six seven eight nine ten eleven twelve thirteen fourteen!
`
    expect(check('mission-note', outline)).toEqual([
      '4: 12 words in a row from paragraph 1 of the source: “one two three four five six seven eight nine ten eleven twelve”',
      '8: 12 words in a row from paragraph 1 of the source: “Three four five six seven eight nine ten eleven twelve thirteen fourteen”',
    ])
  })

  test('tells a copy that is spread over a list, where it gets long', () => {
    const outline = '- one two three four\n- five six seven eight\n- nine ten eleven twelve\n- thirteen\n'
    expect(check('mission-note', outline)).toEqual([expect.stringMatching(/^3: 13 words in a row/)])
  })

  test('lets pass what may be published in full', () => {
    expect(check('ferry-post-report', source)).toEqual([])
  })
})
