import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts'

describe('splitFrontMatter', () => {
  test('gives both parts with their lines', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlLine: 2,
      body: '\nText.\n',
      bodyLine: 5,
    })
  })

  test.each([
    ['an empty front matter', '---\n---\nText', '', 'Text'],
    ['no body', '---\na: 1\n---', 'a: 1\n', ''],
    ['CRLF', '---\r\na: 1\r\n---\r\nText', 'a: 1\r\n', 'Text'],
    ['spaces behind the dashes', '--- \na: 1\n---\t\nText', 'a: 1\n', 'Text'],
    ['a rule in the body', '---\na: 1\n---\nText\n\n---\n', 'a: 1\n', 'Text\n\n---\n'],
    ['dashes inside a text', '---\na: x --- y\n---\n', 'a: x --- y\n', ''],
  ])('copes with %s', (_, text, yaml, body) => {
    expect(splitFrontMatter(text)).toMatchObject({ yaml, body })
  })

  test.each([
    ['no front matter', 'Text'],
    ['an unclosed one', '---\na: 1\n'],
    ['a late one', '\n---\na: 1\n---\n'],
    ['an empty file', ''],
  ])('finds none in %s', (_, text) => {
    expect(splitFrontMatter(text)).toBeNull()
  })
})
