import type { Rule } from './rule.ts'

/** A claim takes back an earlier one of its article, once. */
export const takenBack: Rule = {
  name: 'taken-back',
  description:
    'A claim that corrects another names an earlier claim of the same article on the same fact, which no other claim corrects.',
  tip: 'Give the number of the claim that the article takes back, counted from 1, and put the correction behind it.',
  check: {
    article: ({ data, locate }) =>
      Object.entries(data.claims).flatMap(([fact, answer]) => {
        if (!Array.isArray(answer)) return []
        const taken = new Set<number>()
        return answer.flatMap(({ corrects }, position) => {
          if (corrects === undefined) return []
          const isKnown = corrects <= position && !taken.has(corrects)
          const found = taken.has(corrects)
            ? `claim ${corrects}, which another claim corrects`
            : `claim ${corrects}, in claim ${position + 1}`
          taken.add(corrects)
          return isKnown
            ? []
            : [
                {
                  at: locate(['claims', fact, position, 'corrects']),
                  found,
                  expected:
                    position === 0 ? 'an earlier claim, and there is none' : `1 to ${position}, each once`,
                },
              ]
        })
      }),
  },
}
