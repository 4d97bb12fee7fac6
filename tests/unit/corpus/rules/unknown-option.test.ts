import { describe, expect, test } from 'vitest'
import { unknownOption } from '../../../../src/corpus/rules/unknown-option.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

const choice = (pair: string) => `label: Weather
question: What was the weather like?
kind: choice
options:
  calm: calm
  windy: windy
compatible:
  - ${pair}
cues: [wind*]
why: It decides whether boats leave.
`

describe('unknown-option', () => {
  test('holds where the pairs name options', () => {
    const fixture = copyFixture()
    fixture.write('content/facts/weather.yml', choice('[calm, windy]'))
    expect(breachesOf(unknownOption, fixture)).toEqual([])
  })

  test('tells an option that the fact doesn’t have', () => {
    const fixture = copyFixture()
    fixture.write('content/facts/weather.yml', choice('[calm, wimdy]'))
    expect(breachesOf(unknownOption, fixture)).toMatchInlineSnapshot(`
      [
        "content/facts/weather.yml:8:12 wimdy | one of the options calm, windy | Did you mean windy?",
      ]
    `)
  })
})
