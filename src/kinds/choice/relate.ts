import { symmetric } from '../shared/symmetric.ts'
import type { KindContext, Relation } from '../kind.ts'
import type { Choice } from './schema.ts'

export function normalise({ option }: Choice): Choice {
  return { option }
}

/** Two options exclude each other unless the fact says that both can hold. */
export const relate = symmetric({
  normalise,
  same: ({ option }, { nameOf }) => `both say ${nameOf(option)}`,
  differ,
})

export function affirms(said: Choice, denied: Choice): boolean {
  return said.option === denied.option
}

function differ(a: Choice, b: Choice, { nameOf, compatible = [] }: KindContext): Relation {
  const said = `one says ${nameOf(a.option)}, the other ${nameOf(b.option)}`
  return compatible.some((pair) => pair.includes(a.option) && pair.includes(b.option))
    ? { relation: 'compatible', reason: `${said}, and both can hold` }
    : { relation: 'conflict', reason: said }
}
