import { briefest } from '../shared/brief.ts'
import { hedgedBehind, ownVerb } from '../shared/verb.ts'
import type { Hedge, KindContext, Subject } from '../kind.ts'
import type { Choice } from './schema.ts'

export function phrase({ option }: Choice, { nameOf }: KindContext): string {
  return nameOf(option)
}

export function predicate({ option }: Choice, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const [says, answer] = [ownVerb(context, subject), context.nameOf(option)]
  // Without a verb of the fact’s own an option may be a whole clause, which “possibly” doesn’t fit into.
  return hedge === 'possible' && context.verb !== undefined
    ? `${says} possibly ${answer}`
    : `${says} ${answer}${hedgedBehind(hedge)}`
}

export function brief({ option }: Choice, { nameOf, brief: own = {} }: KindContext): string {
  return briefest(own[option] ?? nameOf(option))
}
