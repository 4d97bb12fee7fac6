import { mirroring } from '../shared/mirroring.ts'
import type { KindContext, Relation } from '../kind.ts'
import type { Choice } from './schema.ts'

export function normalise({ option }: Choice): Choice {
  return { option }
}

/** Two options exclude each other unless the fact says that one goes further than the other, or that both can hold. */
export const relate = mirroring({
  normalise,
  same: ({ option }, { nameOf }) => `both say ${nameOf(option)}`,
  differ,
})

export function affirms(said: Choice, denied: Choice): boolean {
  return said.option === denied.option
}

function differ(a: Choice, b: Choice, { nameOf, compatible = [], order = [] }: KindContext): Relation {
  const [nameA, nameB] = [nameOf(a.option), nameOf(b.option)]
  const only = { onlyA: [nameA], onlyB: [nameB] }
  const list = order.find((options) => options.includes(a.option) && options.includes(b.option))
  if (list !== undefined) {
    return list.indexOf(a.option) < list.indexOf(b.option)
      ? { relation: 'stronger', ...only, reason: whyStronger(nameA, nameB) }
      : { relation: 'weaker', ...only, reason: whyStronger(nameB, nameA) }
  }
  const said = `one says ${nameA}, the other ${nameB}`
  return compatible.some((pair) => pair.includes(a.option) && pair.includes(b.option))
    ? { relation: 'overlapping', ...only, reason: `${said}, and both can hold` }
    : { relation: 'conflict', ...only, reason: said }
}

function whyStronger(stronger: string, weaker: string): string {
  return `one says ${stronger}, the other, less strongly, ${weaker}`
}
