import { kindOf } from '../../kinds/registry.ts'
import { shorten } from '../explain/plain-words.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Claim } from '../corpus.ts'
import type { Breach } from '../rules/rule.ts'
import type { Warning } from './warning.ts'

/** An article’s claims on a fact say different things, or on different words. */
export const repeatedClaim: Warning = {
  name: 'repeated-claim',
  description: 'No two claims of an article on one fact say the same with the same origin.',
  tip: 'Keep the one whose quote says more, unless readers need both: the page shows them as one answer with two quotes.',
  check: {
    article: ({ id, locate }, { corpus }) =>
      [...corpus.articles.get(id)!.answers].flatMap(([fact, answer]): Breach[] => {
        if (answer.coverage === 'silent') return []
        const { kind } = corpus.facts.get(fact)!
        const said = answer.claims.map((claim) => whatIsSaid(kind, claim))
        return answer.claims.flatMap((claim, position): Breach[] => {
          const first = said.indexOf(said[position]!)
          if (first === position) return []
          return [
            {
              at: locate(['claims', fact, position]),
              found: `${quoted(shorten(claim.quote))}, which says the same as claim ${first + 1}`,
              expected: 'another answer, or another origin',
            },
          ]
        })
      }),
  },
}

function whatIsSaid(kind: string, { value, denies, origin, certainty }: Claim): string {
  const form: unknown = denies === 'all' ? null : kindOf(kind).normalise(value)
  return JSON.stringify([form, denies, origin, certainty])
}
