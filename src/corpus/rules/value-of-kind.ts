import { parseClaimValue, schemaOfFact } from '../read/content.ts'
import { checkSchema } from '../explain/check-schema.ts'
import type { Rule } from './rule.ts'

/** A claim’s value is one that its fact can have. */
export const valueOfKind: Rule = {
  name: 'value-of-kind',
  description: 'A claim’s value has the shape that the fact’s kind asks for.',
  tip: 'See the values of its kind in /data/schemas/claims.json of the built site.',
  check: {
    claim: ({ article, fact, claim, path }) => {
      if (fact === undefined) return []
      const at = [...path, 'value']
      if (claim.denies === 'all') {
        if (claim.value === undefined) return []
        const found = 'a value beside denies: all'
        return [{ at: article.locate(at, 'key'), found, expected: 'no value: every answer is denied' }]
      }
      if (parseClaimValue(fact.data, claim).success) return []
      const checked = checkSchema(schemaOfFact(fact.data), claim.value, article.locate, { at })
      return 'data' in checked ? [] : checked.problems.map((problem) => ({ at: problem, ...problem }))
    },
  },
}
