import { didYouMean } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** The options that a fact orders, or says can both hold, are options of its own, and two of them are either. */
export const unknownOption: Rule = {
  name: 'unknown-option',
  description: 'A fact’s order and its compatible pairs name its own options, and no pair is in both.',
  tip: 'Name options that the fact lists under options.',
  check: {
    fact: ({ data, locate }) => {
      const options = Object.keys(data.options ?? {})
      const { order = [], compatible = [] } = data
      const lists = [
        ...order.map((list, position) => ({ list, path: ['order', position] })),
        ...compatible.map((list, position) => ({ list, path: ['compatible', position] })),
      ]
      const unknown = lists.flatMap(({ list, path }) =>
        list.flatMap((option, place) =>
          options.includes(option)
            ? []
            : [
                {
                  at: locate([...path, place]),
                  found: option,
                  expected: `one of the options ${options.join(', ')}`,
                  hint: didYouMean(option, options, unknownOption.tip),
                },
              ],
        ),
      )
      const ordered = compatible.flatMap((pair, position) =>
        order.some((list) => pair.every((option) => list.includes(option)))
          ? [
              {
                at: locate(['compatible', position]),
                found: pair.join(', '),
                expected: 'a pair that order doesn’t have',
                hint: 'Leave the pair out: options in an order can all hold.',
              },
            ]
          : [],
      )
      return [...unknown, ...ordered]
    },
  },
}
