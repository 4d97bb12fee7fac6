import type { z } from 'zod'
import { valueSchemaOf } from '../kinds/fact.ts'
import type { FactData } from '../kinds/fact.ts'
import type { ClaimData } from '../schema/claim.ts'

const schemas = new WeakMap<FactData, z.ZodType>()
const values = new WeakMap<ClaimData, z.ZodSafeParseResult<unknown>>()

/**
 * Give the schema of a fact’s values, built once a fact.
 *
 * @param fact - A valid fact.
 */
export function schemaOfFact(fact: Readonly<FactData>): z.ZodType {
  return remember(schemas, fact, () => valueSchemaOf(fact))
}

/**
 * Parse a claim’s value, once for all rules and for the corpus; keys that the content leaves out get their defaults.
 *
 * @param fact - The fact that the claim answers.
 * @param claim - The claim as its file gives it.
 */
export function parseClaimValue(
  fact: Readonly<FactData>,
  claim: Readonly<ClaimData>,
): z.ZodSafeParseResult<unknown> {
  return remember(values, claim, () => schemaOfFact(fact).safeParse(claim.value))
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
