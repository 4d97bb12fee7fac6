import { didYouMean } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** The options that a fact says can both hold are options of its own. */
export const unknownOption: Rule = {
  name: 'unknown-option',
  description: 'A fact’s compatible pairs name its own options.',
  tip: 'Name options that the fact lists under options.',
  check: {
    fact: ({ data, locate }) => {
      const options = Object.keys(data.options ?? {})
      return (data.compatible ?? []).flatMap((pair, position) =>
        pair.flatMap((option, side) =>
          options.includes(option)
            ? []
            : [
                {
                  at: locate(['compatible', position, side]),
                  found: option,
                  expected: `one of the options ${options.join(', ')}`,
                  hint: didYouMean(option, options, unknownOption.tip),
                },
              ],
        ),
      )
    },
  },
}
