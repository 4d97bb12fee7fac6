import type { z } from 'zod'

/**
 * Give the author’s explanation of a place of the data.
 *
 * @param path - The way from the root to the place.
 * @returns The schema’s description; undefined where it has none.
 */
export function descriptionAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemasAt(schema, path)
    .map((candidate) => (candidate as z.ZodType).description)
    .find((description) => description !== undefined)
}

/**
 * List the keys that a place of the data may have.
 *
 * @param path - The way from the root to the place.
 * @param data - What stands there. Of several choices only those count whose fixed values it has. Default: nothing.
 * @returns Keys in the schema’s order; none where any key will do.
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], data: object = {}): string[] {
  const keys = schemasAt(schema, path).flatMap((candidate) => {
    const { def } = (candidate as z.core.$ZodTypes)._zod
    return def.type === 'object' && mayBe(def.shape, data) ? Object.keys(def.shape) : []
  })
  return [...new Set(keys)]
}

/** Tell whether data has no other value where a choice has a fixed one. */
function mayBe(shape: Readonly<Record<string, z.core.$ZodType>>, data: object): boolean {
  return Object.entries(data).every(([key, value]) => {
    const def = Object.hasOwn(shape, key) ? (shape[key] as z.core.$ZodTypes)._zod.def : null
    return def?.type !== 'literal' || def.values.includes(value as string)
  })
}

/**
 * Tell whether a place of the data may be null.
 *
 * @param path - The way from the root to the place.
 */
export function acceptsNull(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some(
    (candidate) => (candidate as z.core.$ZodTypes)._zod.def.type === 'nullable',
  )
}

/** List the schemas that apply at a place of the data, outermost first: the one written there and those it wraps or chooses from. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let here = unwrap(schema)
  for (const segment of path) here = here.flatMap((outer) => inside(outer, segment)).flatMap(unwrap)
  return here
}

/** List a schema with those it wraps, and with all of which it is a choice. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ('innerType' in def) return [schema, ...unwrap(def.innerType)]
  if (def.type === 'union') return [schema, ...def.options.flatMap(unwrap)]
  return [schema]
}

/** Go one key or list position down. */
function inside(schema: z.core.$ZodType, segment: PropertyKey): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return Object.hasOwn(def.shape, segment) ? [def.shape[String(segment)]!] : []
  if (def.type === 'record') return [def.valueType]
  return def.type === 'array' ? [def.element] : []
}
