import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relations } from '../../../src/lineup/standing.ts'
import type { RelationName } from '../../../src/lineup/standing.ts'
import { relateArticles } from '../../../src/lineup/relate-articles.ts'

const short: Record<string, RelationName> = { s: 'same', c: 'compatible', x: 'conflict', '-': 'incomparable' }

/**
 * Relations by pair: `a1 b1 s` says that the claims a1 and b1 are the same. Pairs that are missing are
 * incomparable.
 */
function relate(a: string[], b: string[], ...given: string[]) {
  const table = new Map<string, RelationName>()
  for (const line of given) {
    const [one = '', other = '', letter = ''] = line.split(' ')
    table.set(`${one} ${other}`, short[letter]!)
    table.set(`${other} ${one}`, short[letter]!)
  }
  return relateArticles({
    a,
    b,
    relationOf: (one, other) => ({
      relation: table.get(`${one} ${other}`) ?? 'incomparable',
      reason: [one, other].sort().join('~'),
    }),
    inWords: (claim) => `somebody says ${claim}`,
  })
}

describe('relateArticles', () => {
  test.each<[string, string[], string[], string[], RelationName, string]>([
    ['one claim each, the same', ['a1'], ['b1'], ['a1 b1 s'], 'same', 'a1~b1'],
    ['one claim each, compatible', ['a1'], ['b1'], ['a1 b1 c'], 'compatible', 'a1~b1'],
    ['one claim each, in conflict', ['a1'], ['b1'], ['a1 b1 x'], 'conflict', 'a1~b1'],
    ['one claim each, incomparable', ['a1'], ['b1'], [], 'incomparable', 'a1~b1'],
    [
      'two claims each, all with a twin',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 s', 'a2 b2 s', 'a1 a2 x', 'b1 b2 x', 'a1 b2 x', 'a2 b1 x'],
      'same',
      'a1~b1; one more pair of claims is the same',
    ],
    [
      'a claim beyond a twin',
      ['a1'],
      ['b1', 'b2'],
      ['a1 b1 s'],
      'compatible',
      'a1~b1; somebody says b2, to which the other has no like',
    ],
    [
      'several that fit: those that are the same come first',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 c', 'a2 b2 s', 'a1 b2 c'],
      'compatible',
      'a2~b2; two more pairs of claims fit',
    ],
    [
      'who gives two answers agrees in part with who gives one of them',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 x', 'a1 b1 s', 'a2 b1 x'],
      'compatible',
      'they agree in part: a1~b1; but a2~b1',
    ],
    [
      'each side contradicts itself, and they share one answer',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 a2 x', 'b1 b2 x', 'a1 b1 s', 'a1 b2 x', 'a2 b1 x', 'a2 b2 x'],
      'compatible',
      'they agree in part: a1~b1; but a1~b2; two more pairs of claims conflict',
    ],
    [
      'who gives two answers conflicts with who gives a third',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 x', 'a1 b1 x', 'a2 b1 x'],
      'conflict',
      'a1~b1; one more pair of claims conflicts',
    ],
    [
      'a vague claim that fits doesn’t excuse a precise one that conflicts',
      ['a1', 'a2'],
      ['b1'],
      ['a1 a2 c', 'a1 b1 c', 'a2 b1 x'],
      'conflict',
      'a2~b1',
    ],
    [
      'what can’t be compared doesn’t soften a conflict',
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['a1 b1 x'],
      'conflict',
      'a1~b1',
    ],
    [
      'a claim that conflicts with one and fits another isn’t decisive',
      ['a1'],
      ['b1', 'b2'],
      ['a1 b1 x', 'a1 b2 c', 'b1 b2 x'],
      'compatible',
      'they agree in part: a1~b2; but a1~b1',
    ],
    [
      'nothing can be compared',
      ['a1', 'a2'],
      ['b1'],
      [],
      'incomparable',
      'a1~b1; one more pair of claims can’t be compared',
    ],
  ])('%s', (_, a, b, given, relation, reason) => {
    expect(relate(a, b, ...given)).toEqual({ relation, reason })
  })

  test('is symmetric', () => {
    const names = ['a1', 'a2', 'b1', 'b2', 'b3']
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} ${other}`))
    const letters = fc.array(fc.constantFrom(...Object.keys(short)), {
      minLength: pairs.length,
      maxLength: pairs.length,
    })
    fc.assert(
      fc.property(letters, (drawn) => {
        const given = pairs.map((pair, index) => [pair, drawn[index]].join(' '))
        const there = relate(['a1', 'a2'], ['b1', 'b2', 'b3'], ...given).relation
        expect(relations).toContain(there)
        expect(relate(['b1', 'b2', 'b3'], ['a1', 'a2'], ...given).relation).toBe(there)
      }),
    )
  })
})
