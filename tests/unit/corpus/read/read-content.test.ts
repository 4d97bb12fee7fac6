import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../../../src/corpus/read/read-content.ts'
import { copyFixture } from '../../../support/fixture.ts'

const mission = 'content/articles/mission-note.md'

describe('readContent', () => {
  test('gives each file’s data with its defaults, and an article’s outline with its line', () => {
    const fixture = copyFixture()
    const { content, problems } = readContent(fixture.content)
    expect(problems).toEqual([])
    expect([...content.stories.keys()]).toEqual(['harbour-talks'])
    expect(content.people.get('ada-lindqvist')?.data).toEqual({
      name: 'Ada Lindqvist',
      kind: 'person',
      role: 'Mayor of Vellmouth',
      aliases: [],
    })
    const article = content.articles.get('mission-note')!
    expect(article.data.source).toMatchObject({ rights: 'quotation', leftOut: [] })
    expect(article.outlineLine).toBe(21)
    expect(article.outline.blocks[0]).toMatchObject({
      text: expect.stringMatching(/^Measured/) as string,
      line: 2,
    })
    expect(fixture.read(mission).split('\n')[article.outlineLine]).toMatch(/^Measured/)
  })

  test('keeps the IDs of files with problems', () => {
    const fixture = copyFixture()
    fixture.write(mission, '---\n---\n')
    const { content } = readContent(fixture.content)
    expect(content.articles.has('mission-note')).toBe(false)
    expect(content.ids.articles.has('mission-note')).toBe(true)
  })

  test.each([
    ['no front matter', 'Text', 'Text'],
    ['front matter without an end', '---\ntitle: x\n', '---'],
    ['an empty file', '', 'an empty text'],
  ])('tells an article with %s', (_, text, found) => {
    const fixture = copyFixture()
    fixture.write(mission, text)
    expect(readContent(fixture.content).problems).toMatchObject([{ rule: 'front-matter', line: 1, found }])
  })

  test('tells problems of front matter at the lines of the file', () => {
    const fixture = copyFixture()
    fixture.edit(mission, 'story: harbour-talks', 'story: "harbour-talks')
    expect(readContent(fixture.content).problems).toMatchObject([{ rule: 'yaml', line: 4, column: 8 }])
  })

  test('tells a file that can’t be read', () => {
    const fixture = copyFixture()
    mkdirSync(fixture.path('folder'))
    fixture.link('content/people/folder.yml', 'folder')
    const [problem, ...others] = readContent(fixture.content).problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'unreadable', line: 1, expected: 'a file that can be read' })
    expect(problem?.found).toContain('EISDIR')
  })
})
