import { describe, expect, test } from 'vitest'
import { unknownOption } from '../../../../src/corpus/rules/unknown-option.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

const choice = (compatible: string, order = '[stormy, windy]') => `label: Weather
question: What was the weather like?
kind: choice
options:
  calm: calm
  windy: windy
  stormy: stormy
compatible:
  - ${compatible}
order:
  - ${order}
cues: [wind*]
why: It decides whether boats leave.
`

describe('unknown-option', () => {
  const breachesIn = (fact: string) => {
    const fixture = copyFixture()
    fixture.write('content/facts/weather.yml', fact)
    return breachesOf(unknownOption, fixture)
  }

  test('holds where the pairs and the order name options', () => {
    expect(breachesIn(choice('[calm, windy]'))).toEqual([])
  })

  test('tells an option that the fact doesn’t have', () => {
    expect(breachesIn(choice('[calm, wimdy]'))).toMatchInlineSnapshot(`
      [
        "content/facts/weather.yml:9:12 wimdy | one of the options calm, windy, stormy | Did you mean windy?",
      ]
    `)
  })

  test('tells an option in an order that the fact doesn’t have', () => {
    expect(breachesIn(choice('[calm, windy]', '[stromy, windy]'))).toMatchInlineSnapshot(`
      [
        "content/facts/weather.yml:11:6 stromy | one of the options calm, windy, stormy | Did you mean stormy?",
      ]
    `)
  })

  test('tells an option put in short that the fact doesn’t have', () => {
    expect(breachesIn(`${choice('[calm, windy]')}brief: { clam: calm }\n`)).toMatchInlineSnapshot(`
      [
        "content/facts/weather.yml:14:10 clam | one of the options calm, windy, stormy | Did you mean calm?",
      ]
    `)
  })

  test.each([
    ['the order', '[stormy, windy]'],
    ['the second of two orders', '[calm, windy]\n  - [stormy, windy]'],
  ])('tells a pair that can both hold and stands in %s', (_, order) => {
    expect(breachesIn(choice('[windy, stormy]', order))).toEqual([
      'content/facts/weather.yml:9:5 windy, stormy | a pair that order doesn’t have | Leave the pair out: options in an order can all hold.',
    ])
  })
})
