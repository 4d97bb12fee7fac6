import { describe, expect, test } from 'vitest'
import { countMutants, enoughKilled, replaceFigures, scoreOf } from '../../../src/commands/mutation/tally.ts'

const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'] as const

test('mutants that time out are killed, those that no test runs survive', () => {
  expect(countMutants(statuses.map((status) => ({ status })))).toEqual({
    killed: 3,
    survived: 2,
    setAside: 1,
  })
})

test.each([
  [{ killed: 3, survived: 1, setAside: 6 }, 75, false],
  [{ killed: 9, survived: 1, setAside: 0 }, 90, true],
  [{ killed: 0, survived: 0, setAside: 2 }, 100, true],
])('%j has a score of %d', (tally, score, enough) => {
  expect(scoreOf(tally)).toBe(score)
  expect(enoughKilled(tally)).toBe(enough)
})

describe('figures', () => {
  const tallies = { 'src/kinds': { killed: 9, survived: 1, setAside: 2 } }

  test('take the place of those of a report', () => {
    expect(replaceFigures('a\n<!-- figures -->\nold\n<!-- /figures -->\nb', tallies).split('\n')).toEqual([
      'a',
      '<!-- figures -->',
      '',
      '| folder | mutants | killed | survived | set aside | score |',
      '| --- | --: | --: | --: | --: | --: |',
      '| `src/kinds` | 12 | 9 | 1 | 2 | 90.0 % |',
      '',
      '<!-- /figures -->',
      'b',
    ])
  })

  test('are refused by a report without a place for them', () => {
    expect(() => replaceFigures('a', tallies)).toThrow('no place')
  })
})
