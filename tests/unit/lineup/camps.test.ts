import { describe, expect, test } from 'vitest'
import { campsOf } from '../../../src/lineup/camps.ts'
import type { RelationName } from '../../../src/lineup/standing.ts'

const letters: Record<string, RelationName> = {
  s: 'same',
  c: 'compatible',
  x: 'conflict',
  '-': 'incomparable',
}

/** Pairs such as `ABx`: articles A and B conflict. */
function camps(articles: string, ...pairs: string[]) {
  return campsOf(
    [...articles],
    pairs.map((pair) => ({ a: pair[0]!, b: pair[1]!, relation: letters[pair[2]!]!, reason: '' })),
  )
}

describe('campsOf', () => {
  test.each<[string, [string, ...string[]], string[], string, boolean]>([
    ['no conflict, no camps', ['AB', 'ABs'], [], 'AB', true],
    ['two articles against each other', ['AB', 'ABx'], ['A', 'B'], '', true],
    ['an outlier comes behind the larger camp', ['ABC', 'ABx', 'ACx', 'BCc'], ['BC', 'A'], '', true],
    [
      'camps of one size stay in column order',
      ['ABCD', 'ABx', 'ACs', 'ADx', 'BCx', 'BDs', 'CDx'],
      ['AC', 'BD'],
      '',
      true,
    ],
    ['who conflicts with nobody stays outside', ['ABC', 'ABx', 'ACc', 'BCc'], ['A', 'B'], 'C', true],
    ['what can’t be compared forms no camp', ['ABC', 'ABx', 'ACx', 'BC-'], ['A', 'B', 'C'], '', false],
    [
      'agreement isn’t transitive',
      ['ABC', 'ABc', 'BCc', 'ACx', 'ABc', 'BDx', 'ADc', 'CDc'],
      ['A', 'C'],
      'B',
      true,
    ],
    [
      'camps that also agree across aren’t clean',
      ['ABCD', 'ABc', 'ACx', 'ADx', 'BCc', 'BDx', 'CDc'],
      ['AB', 'CD'],
      '',
      false,
    ],
  ])('%s', (_, [articles, ...pairs], expected, outside, clean) => {
    expect(camps(articles, ...pairs)).toEqual({
      camps: expected.map((camp) => [...camp]),
      outside: [...outside],
      clean,
    })
  })
})
