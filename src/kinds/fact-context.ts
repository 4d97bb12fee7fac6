import type { FactData } from './fact-schema.ts'
import type { KindContext } from './kind.ts'

/**
 * Give a kind what it may ask about a fact: the labels of its own topics or options, the names of people, its unit,
 * the options that can both hold.
 *
 * @param fact - A valid fact.
 * @param nameOfPerson - Gives a person’s or an institution’s name by ID.
 */
export function factContext(fact: FactData, nameOfPerson: (id: string) => string): KindContext {
  const labels = fact.topics ?? fact.options
  return { nameOf: (id) => labels?.[id] ?? nameOfPerson(id), unit: fact.unit, compatible: fact.compatible }
}
