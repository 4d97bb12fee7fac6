import { z } from 'zod'
import { kinds } from '../../kinds/registry.ts'
import type { AnyKind } from '../../kinds/registry.ts'

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Stands for the topics and options that each fact defines for itself. */
const anyOwnIds = { 'any-id-of-the-fact': 'any' }

/** The JSON Schemas of the values of all kinds, by the kind’s ID. A fact’s own topics and options are any text here. */
export const valueSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  Object.values(kinds).map((kind) => [kind.id, valueSchemaOfKind(kind)]),
)

/**
 * Build the schema of a published value. Content has checked the value against its own fact, so Zod takes any;
 * the JSON Schema made from it names the shapes of all kinds.
 *
 * @param description - What the value is, for readers.
 * @param isNullable - Whether null may stand in its place.
 */
export function publishedValue(description: string, isNullable: boolean): z.ZodUnknown {
  return z.unknown().meta({
    description,
    anyOf: [...valueSchemas.values(), ...(isNullable ? [{ type: 'null' }] : [])],
  })
}

function valueSchemaOfKind(kind: AnyKind): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(kind.schema({ topics: anyOwnIds, options: anyOwnIds }), {
    // Content may leave keys with defaults out.
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.enum?.[0] === Object.keys(anyOwnIds)[0]) delete jsonSchema.enum
    },
  })
  // It becomes part of other schemas, which name the dialect.
  delete schema.$schema
  return { title: kind.id, description: kind.description, ...schema }
}
