import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankExplanation, ranked } from '../../../src/lineup/rank.ts'
import type { RankableRow } from '../../../src/lineup/rank.ts'
import type { Coverage } from '../../../src/lineup/line-up.ts'
import { relations } from '../../../src/lineup/standing.ts'
import type { RelationName } from '../../../src/lineup/standing.ts'

const coverages: Record<string, Coverage> = {
  s: 'says',
  d: 'denies',
  '-': 'silent',
  '?': 'unread',
  '!': 'says',
}

/** Cells by letter (`!` disagrees with itself), then the relations of pairs. */
function row(cells: string, ...pairs: RelationName[]): RankableRow {
  return {
    cells: [...cells].map((letter) => ({
      coverage: coverages[letter]!,
      disagreesWithItself: letter === '!',
    })),
    articlePairs: pairs.map((relation) => ({ relation })),
  }
}

const ranksOf = (...rows: RankableRow[]) => ranked(rows).map(({ rank }) => rank)

describe('ranked', () => {
  test.each<[string, RankableRow[], number[]]>([
    [
      'more conflicts come first',
      [row('ss', 'conflict'), row('sss', 'conflict', 'conflict', 'same')],
      [2, 1],
    ],
    ['a conflict comes before any silence', [row('ss--'), row('ss', 'conflict')], [2, 1]],
    ['an article that disagrees with itself counts as a pair', [row('s---'), row('!')], [2, 1]],
    ['then answers beside silences, the most even first', [row('s---'), row('ss--')], [2, 1]],
    ['a denial is an answer', [row('s---'), row('d-d-')], [2, 1]],
    ['unread cells count for nothing', [row('s???'), row('s-')], [2, 1]],
    ['then compatible differences', [row('ss', 'same'), row('ss', 'compatible')], [2, 1]],
    ['ties stay in the curator’s order', [row('--'), row('??'), row('s')], [1, 2, 3]],
    ['no rows', [], []],
  ])('%s', (_, rows, ranks) => {
    expect(ranksOf(...rows)).toEqual(ranks)
  })

  test('gives each rank once', () => {
    const rows = fc.array(
      fc
        .tuple(fc.array(fc.constantFrom('s', 'd', '-', '?', '!')), fc.array(fc.constantFrom(...relations)))
        .map(([cells, pairs]) => row(cells.join(''), ...pairs)),
    )
    fc.assert(
      fc.property(rows, (drawn) => {
        expect(ranksOf(...drawn).sort((a, b) => a - b)).toEqual(drawn.map((_, index) => index + 1))
      }),
    )
  })

  test('is explained in words', () => {
    expect(rankExplanation).toMatch(/conflict.*silent.*compatible.*curator’s order\.$/)
  })
})
