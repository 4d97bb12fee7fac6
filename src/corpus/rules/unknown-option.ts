import { didYouMean } from '../../text/distance.ts'
import type { Rule } from './rule.ts'

/** The options that a fact orders, puts in short or says can both hold are options of its own; no pair is both ordered and compatible. */
export const unknownOption: Rule = {
  name: 'unknown-option',
  description:
    'A fact’s order, brief and compatible pairs name its own options, and no pair is in both order and compatible.',
  tip: 'Name options that the fact lists under options.',
  check: {
    fact: ({ data, locate }) => {
      const options = Object.keys(data.options ?? {})
      const { order = [], compatible = [] } = data
      const lists = [
        ...order.map((list, position) => ({ list, path: ['order', position] })),
        ...compatible.map((list, position) => ({ list, path: ['compatible', position] })),
      ]
      const named = [
        ...lists.flatMap(({ list, path }) =>
          list.map((option, place) => ({ option, path: [...path, place] })),
        ),
        ...Object.keys(data.brief ?? {}).map((option) => ({ option, path: ['brief', option] })),
      ]
      const unknown = named
        .filter(({ option }) => !options.includes(option))
        .map(({ option, path }) => ({
          at: locate(path, path[0] === 'brief' ? 'key' : 'value'),
          found: option,
          expected: `one of the options ${options.join(', ')}`,
          hint: didYouMean(option, options, unknownOption.tip),
        }))
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
