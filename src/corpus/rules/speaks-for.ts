import type { Rule } from './rule.ts'

/** People speak for institutions, and institutions for themselves: so every chain of voices ends. */
export const speaksFor: Rule = {
  name: 'speaks-for',
  description: 'Whom a person speaks for is an institution that speaks for itself.',
  tip: 'Name the institution at the end of the chain.',
  check: {
    person: ({ data, locate }, { content }) => {
      const voice = data.speaksFor === undefined ? undefined : content.people.get(data.speaksFor)
      if (voice === undefined) return []
      const at = locate(['speaksFor'])
      const expected = 'an institution that speaks for itself'
      if (voice.data.kind === 'person') return [{ at, found: `${voice.id}, a person`, expected }]
      return voice.data.speaksFor === undefined
        ? []
        : [{ at, found: `${voice.id}, which speaks for ${voice.data.speaksFor}`, expected }]
    },
  },
}
