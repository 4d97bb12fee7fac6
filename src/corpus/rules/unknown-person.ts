import { kindOf } from '../../kinds/registry.ts'
import { checkReference, placeOfText } from './references.ts'
import { parseClaimValue } from '../read/content.ts'
import type { Rule } from './rule.ts'

/** Whoever took part, spoke, or is named in a value exists. */
export const unknownPerson: Rule = {
  name: 'unknown-person',
  description: 'Participants, speakers, institutions spoken for and people in values have files.',
  tip: 'Add the person, or correct the ID.',
  check: {
    story: ({ data, locate }, { content }) =>
      data.participants.flatMap((person, position) =>
        checkReference(person, () => locate(['participants', position]), content, ['people']),
      ),
    statement: ({ data, locate }, { content }) =>
      checkReference(data.speaker, () => locate(['speaker']), content, ['people']),
    person: ({ data, locate }, { content }) =>
      data.speaksFor === undefined
        ? []
        : checkReference(data.speaksFor, () => locate(['speaksFor']), content, ['people']),
    claim: ({ article, fact, claim, path }, { content }) => {
      if (fact === undefined) return []
      const value = parseClaimValue(fact.data, claim)
      if (!value.success) return []
      const people = new Set(kindOf(fact.data.kind).people(value.data))
      return [...people].flatMap((person) => {
        const way = placeOfText(claim.value, person)
        return checkReference(person, () => article.locate([...path, 'value', ...way]), content, ['people'])
      })
    },
  },
}
