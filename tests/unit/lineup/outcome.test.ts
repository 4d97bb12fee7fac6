import { expect, test } from 'vitest'
import { ranked } from '../../../src/lineup/outcome.ts'
import type { ClaimRelationName, Coverage, Outcome } from '../../../src/lineup/line-up.ts'

const row = (outcome: Outcome, relations: readonly ClaimRelationName[], ...coverages: Coverage[]) => ({
  outcome,
  articlePairs: () => relations.map((relation) => ({ relation, areVersions: false })),
  cells: coverages.map((coverage) => ({ coverage })),
})

test('rows are ranked by conflicts, then by what fits without being the same, then by silence', () => {
  const rows = [
    row('same', ['same', 'same', 'same'], 'says', 'says', 'says'),
    row('uneven', ['fuller'], 'says', 'says'),
    row('single', [], 'says', 'silent', 'unread'),
    row('uneven', ['sparser', 'overlapping'], 'says', 'says'),
    row('single', [], 'says', 'denies', 'silent', 'silent'),
    row('voices-differ', ['conflict', 'same'], 'says', 'says'),
    row('incomparable', ['incomparable', 'incomparable'], 'says', 'says'),
    row('reports-differ', [], 'says', 'says'),
    row('uneven', ['conflict'], 'says', 'says'),
    row('contradiction', [], 'says'),
  ]
  expect(ranked(rows).map(({ rank }) => rank)).toEqual([9, 6, 8, 5, 7, 1, 10, 2, 3, 4])
})

test('what an outlet changes in an update is no difference by which a row is ranked', () => {
  const versions = (relation: ClaimRelationName) => ({
    ...row('changed', [], 'says', 'says'),
    articlePairs: () => [{ relation, areVersions: true }],
  })
  const rows = [
    versions('conflict'),
    versions('sharper'),
    row('single', [], 'says', 'silent'),
    row('uneven', ['sharper'], 'says', 'says'),
  ]
  expect(ranked(rows).map(({ rank }) => rank)).toEqual([3, 4, 2, 1])
})
