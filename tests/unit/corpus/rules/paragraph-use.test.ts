import { describe, expect, test } from 'vitest'
import { paragraphUse } from '../../../../src/corpus/rules/paragraph-use.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('paragraph-use', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(paragraphUse, copyFixture())).toEqual([])
  })

  test('tells paragraphs that nothing uses, at the source where all are meant', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      '  paragraphs: 1-5\n  leftOut:\n    - paragraphs: 8\n      why: An advertisement.\n',
      '  paragraphs: 1, 3-4\n',
    )
    fixture.edit('content/articles/mission-note.md', '  paragraphs: 6-7\n', '  paragraphs: 6\n')
    expect(breachesOf(paragraphUse, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:9:15 paragraphs 2, 5, 7-8 of harbour-gazette.txt in no article | every paragraph in an article, or left out with a reason | Add them to an article’s source.paragraphs, or to its source.leftOut with why.",
      ]
    `)
  })

  test('tells a single one', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/gazette-report.md', '  paragraphs: 1-5\n', '  paragraphs: 1-4\n')
    expect(breachesOf(paragraphUse, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/gazette-report.md:9:15 paragraph 5 of harbour-gazette.txt in no article | every paragraph in an article, or left out with a reason | Add them to an article’s source.paragraphs, or to its source.leftOut with why.",
      ]
    `)
  })

  test('tells paragraphs that two articles use, or that one uses and another leaves out', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', '  paragraphs: 6-7\n', '  paragraphs: 2-3, 5-8\n')
    expect(breachesOf(paragraphUse, fixture)).toMatchInlineSnapshot(`
      [
        "content/articles/mission-note.md:9:15 paragraphs 2-3, 5 in gazette-report and in mission-note | each paragraph in one place only | Correct source.paragraphs and source.leftOut of the articles on this source.",
        "content/articles/mission-note.md:9:15 paragraph 8 left out by gazette-report and in mission-note | each paragraph in one place only | Correct source.paragraphs and source.leftOut of the articles on this source.",
      ]
    `)
  })

  test('tells a paragraph that the later article leaves out', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/mission-note.md',
      '  paragraphs: 6-7\n',
      '  paragraphs: 6-7\n  leftOut:\n    - paragraphs: 2\n      why: It is told twice.\n',
    )
    expect(breachesOf(paragraphUse, fixture)).toEqual([
      'content/articles/mission-note.md:11:19 paragraph 2 in gazette-report and left out by mission-note | each paragraph in one place only | Correct source.paragraphs and source.leftOut of the articles on this source.',
    ])
  })

  test.each([
    [
      'numbers that the source doesn’t have',
      'content/articles/gazette-report.md',
      'paragraphs: 1-5',
      'paragraphs: 1-50',
    ],
    [
      'a source that nobody has read',
      'content/articles/gazette-report.md',
      'file: harbour-gazette.txt',
      'file: new.txt',
    ],
    ['what an article with problems may use', 'content/articles/mission-note.md', 'outlet:', 'oulet:'],
  ])('leaves %s', (_, file, text, replacement) => {
    const fixture = copyFixture()
    fixture.edit(file, text, replacement)
    expect(breachesOf(paragraphUse, fixture).filter((breach) => !breach.includes('in no article'))).toEqual(
      [],
    )
  })
})
