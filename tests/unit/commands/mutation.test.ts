import { describe, expect, test } from 'vitest'
import { mutation } from '../../../src/commands/mutation.ts'
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
  const folders = ['src/kinds', 'src/evidence', 'src/lineup']

  test('take the place of those of a report, and leave those of other folders', () => {
    const old = '| `src/kinds` | 1 |\n| `src/evidence`   | 2 |\n| `src/former` | 3 |'
    const report = `a\n<!-- figures -->\n${old}\n<!-- /figures -->\nb`
    expect(replaceFigures(report, tallies, folders).split('\n')).toEqual([
      'a',
      '<!-- figures -->',
      '',
      '| folder | mutants | killed | survived | set aside | score |',
      '| --- | --: | --: | --: | --: | --: |',
      '| `src/kinds` | 12 | 9 | 1 | 2 | 90.0 % |',
      '| `src/evidence`   | 2 |',
      '',
      '<!-- /figures -->',
      'b',
    ])
  })

  test('are refused by a report without a place for them', () => {
    expect(() => replaceFigures('a', tallies, folders)).toThrow('no place')
  })
})

test.each([
  [['--wriet'], 'There is no option --wriet.'],
  [['src/search'], 'src/search is in none of the folders that are changed.'],
  [['--write', 'src/kinds/date/*.ts'], '--write takes whole folders.'],
])('%j is refused: %s', async (commandLine, problem) => {
  const told: string[] = []
  const output = { log: () => undefined, error: (message: string) => told.push(message) }
  expect(await mutation(commandLine, {}, output)).toBe(1)
  expect(told.join('\n')).toMatch(`${problem}\n\nUsage: npm run mutation`)
})
