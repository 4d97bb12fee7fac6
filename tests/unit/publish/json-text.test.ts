import { describe, expect, test } from 'vitest'
import { jsonLinePieces, jsonLines, objectsOfLines } from '../../../src/publish/json-text.ts'

describe('objectsOfLines', () => {
  test.each<[string, object[]]>([
    ['none', []],
    ['one', [{ a: 1 }]],
    [
      'several, whatever their words',
      [{ a: '},\n{' }, { b: ['[', ']', ','] }, { c: '\u2028 \r\n ,ü😀' }, {}],
    ],
  ])('gives back what jsonLines wrote: %s', (_, objects) => {
    expect([...objectsOfLines(Buffer.from(jsonLines(objects)))]).toEqual(objects)
  })
})

test('a long list is the same text in pieces, none of which is long', () => {
  const items = Array.from({ length: 2500 }, (_, index) => ({ index }))
  const pieces = [...jsonLinePieces(items)]
  expect(pieces.join('')).toBe(`[\n${items.map(({ index }) => `{"index":${index}}`).join(',\n')}\n]\n`)
  expect(pieces.map((piece) => piece.split('{').length - 1)).toEqual([1000, 1000, 500, 0])
})
