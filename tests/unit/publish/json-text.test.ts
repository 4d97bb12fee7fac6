import { describe, expect, test } from 'vitest'
import { jsonLines, objectsOfLines } from '../../../src/publish/json-text.ts'

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
