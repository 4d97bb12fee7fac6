import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsCsv } from '../../../src/publish/claims-csv.ts'
import { publishClaims } from '../../../src/publish/publish-claims.ts'
import { addressOf, hostile, lineUps } from './world.ts'

const claims = publishClaims(lineUps.values(), addressOf)
const claim = claims[1]!

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

describe('claimsCsv', () => {
  test('has a head with the fields of a claim, and a line a claim', () => {
    const [head, ...lines] = readCsv(claimsCsv(claims))
    expect(head?.join(' ')).toBe(
      'id url story fact kind article outlet coverage value label quote paragraph voice certainty origin independentOrigin checked',
    )
    expect(lines.map(([id]) => id)).toEqual(claims.map(({ id }) => id))
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([17]))
  })

  test('writes objects and lists as JSON, null and what is missing as empty cells', () => {
    const lines = readCsv(claimsCsv(claims))
    expect(lines[2]?.slice(7)).toEqual([
      'says',
      '{"minutes":90,"precision":"exact"}',
      '90 minutes',
      'ninety minutes',
      '3',
      'quotation',
      'stated',
      '["captains-log"]',
      'ada-holm',
      '',
    ])
    const silence = lines[3]!
    expect(silence[8]).toBe('')
    expect(silence.slice(10)).toEqual(['', '', '', '', '[]', '', '{"cues":["cue"],"words":100}'])
  })

  test.each([
    ['a formula', hostile.formula, `'${hostile.formula}`],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', "'\r=1"],
    ['a full-width formula', '＝1+1', "'＝1+1"],
    ['a formula further on', 'so = so', 'so = so'],
    ['quotation marks and commas', hostile.quotes, hostile.quotes],
    ['line ends', hostile.lines, hostile.lines],
    ['half a character', hostile.surrogate, 'half \ufffd a face'],
    ['markup', hostile.script, hostile.script],
  ])('makes %s harmless', (_, quote, expected) => {
    expect(readCsv(claimsCsv([{ ...claim, quote }]))[1]?.[10]).toBe(expected)
  })

  test('gives back any words but for formulas and broken characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const quote = `“${words}”`
        expect(readCsv(claimsCsv([{ ...claim, quote }]))[1]?.[10]).toBe(quote.toWellFormed())
      }),
    )
  })

  test('is only a head without claims', () => {
    expect(readCsv(claimsCsv([]))).toHaveLength(1)
  })
})
