import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvPieces, csvText } from '../../../src/text/csv.ts'

/** Read RFC 4180 strictly: any quotation mark out of place, or line end that isn’t CR LF, is an error. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) throw new Error('not RFC 4180')
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** What the one cell of a table comes to. */
const cellOf = (content: unknown) => readCsv(csvText(['only'], [{ only: content }]).slice(1))[1]?.[0]

/** What the documentation tells readers to do. */
const undefused = (cell: string) => cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, '')

describe('csvText', () => {
  test('has a byte order mark, a head and a line a row', () => {
    const text = csvText(['a', 'b'], [{ a: 'x', b: 'y' }, { b: 'z' }])
    expect(text).toBe('\uFEFFa,b\r\nx,y\r\n,z\r\n')
  })

  test.each<[unknown, string]>([
    [null, ''],
    [undefined, ''],
    [3, '3'],
    [true, 'true'],
    [{ minutes: 90 }, '{"minutes":90}'],
    [['a', 'b'], '["a","b"]'],
    ['so = so', 'so = so'],
    ['She said "so", then ‘no’, a, b', 'She said "so", then ‘no’, a, b'],
    ['one\r\ntwo\nthree\tfour', 'one\r\ntwo\nthree\tfour'],
    ['half \ud83d a face', 'half \ufffd a face'],
    ['</script>', '</script>'],
  ])('writes %j as %j', (content, expected) => {
    expect(cellOf(content)).toBe(expected)
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    "'=1",
    "''-",
  ])('defuses %j, and it can be undone', (text) => {
    expect(cellOf(text)).toBe(`'${text}`)
    expect(undefused(cellOf(text)!)).toBe(text)
  })

  test('leaves other apostrophes alone', () => {
    expect(cellOf("'tis")).toBe("'tis")
    expect(undefused("'tis")).toBe("'tis")
  })

  test('gives back any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(undefused(cellOf(words)!)).toBe(words.toWellFormed())
      }),
    )
  })
})

test('a long table is the same text in pieces, none of which is long', () => {
  const rows = Array.from({ length: 2500 }, (_, a) => ({ a }))
  const pieces = [...csvPieces(['a'], rows)]
  expect(pieces.join('')).toBe(`\uFEFFa\r\n${rows.map(({ a }) => `${a}\r\n`).join('')}`)
  expect(pieces.map((piece) => piece.split('\r\n').length - 1)).toEqual([1, 1000, 1000, 500])
})
