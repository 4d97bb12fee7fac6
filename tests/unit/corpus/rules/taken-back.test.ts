import { describe, expect, test } from 'vitest'
import { takenBack } from '../../../../src/corpus/rules/taken-back.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

const gazette = 'content/articles/gazette-report.md'
const second = 'quote: the talks had taken nearly two hours\n'

describe('taken-back', () => {
  test('holds in the fixture, and where a claim corrects the one before it', () => {
    const fixture = copyFixture()
    expect(breachesOf(takenBack, fixture)).toEqual([])
    fixture.edit(gazette, second, `${second}      corrects: 1\n`)
    expect(breachesOf(takenBack, fixture)).toEqual([])
  })

  test.each([
    ['itself', 2, 'claim 2, in claim 2 | 1 to 1, each once'],
    ['a claim that isn’t there', 7, 'claim 7, in claim 2 | 1 to 1, each once'],
  ])('tells a claim that corrects %s', (_, corrects, breach) => {
    const fixture = copyFixture()
    fixture.edit(gazette, second, `${second}      corrects: ${corrects}\n`)
    const [found, ...more] = breachesOf(takenBack, fixture)
    expect(found).toContain(breach)
    expect(more).toEqual([])
  })

  test('tells a first claim that corrects anything, and a claim that two correct', () => {
    const fixture = copyFixture()
    const first = 'quote: a "lengthy" round of talks\n'
    const third = `    - value: { minutes: 60, precision: exact }
      quote: an hour
      origin: []
      voice: outlet
      corrects: 1
`
    fixture.edit(gazette, first, `${first}      corrects: 1\n`)
    fixture.edit(gazette, second, `${second}      corrects: 1\n`)
    fixture.edit(gazette, '  negotiators:\n', `${third}  negotiators:\n`)
    expect(
      breachesOf(takenBack, fixture).map((breach) => breach.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'content/articles/gazette-report.md:18:17 claim 1, in claim 1 | an earlier claim, and there is none',
      'content/articles/gazette-report.md:23:17 claim 1, which another claim corrects | 1 to 1, each once',
      'content/articles/gazette-report.md:30:17 claim 1, which another claim corrects | 1 to 2, each once',
    ])
  })
})
