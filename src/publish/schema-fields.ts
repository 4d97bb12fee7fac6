import type { JsonSchema } from './schemas/published-value.ts'

/** A key of published data, in a reader’s words. */
export interface SchemaField {
  readonly name: string
  /** What stands there: “text or null”, “list of objects”. */
  readonly type: string
  readonly description: string
  /** Whether the key may be missing. */
  readonly isOptional: boolean
  /** The keys of the object, or of each object of the list, that stands there. */
  readonly fields: readonly SchemaField[]
}

type Schema = Exclude<JsonSchema, boolean>

const words: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  string: { one: 'text', many: 'texts' },
  integer: { one: 'whole number', many: 'whole numbers' },
  number: { one: 'number', many: 'numbers' },
  boolean: { one: 'true or false', many: 'true or false' },
  object: { one: 'object', many: 'objects' },
  null: { one: 'null', many: 'null' },
  array: { one: 'list', many: 'lists' },
}

/**
 * List the keys that a JSON Schema describes, with those of what is nested in them.
 *
 * @param schema - A schema that Zod made: of an object, or of a list of objects. Anything else has no keys.
 */
export function schemaFields(schema: JsonSchema): SchemaField[] {
  const { properties = {}, required = [] } = objectOf(schema)
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeInWords(property as Schema),
    description: (property as Schema).description ?? '',
    isOptional: !required.includes(name),
    fields: schemaFields(property as Schema),
  }))
}

/** Find the one object that a schema describes, beside or inside whatever else. */
function objectOf(schema: Schema): Schema {
  if (schema.items !== undefined) return objectOf(schema.items as Schema)
  const alternatives = (schema.anyOf ?? []).map((alternative) => objectOf(alternative))
  const objects = alternatives.filter(({ properties }) => properties !== undefined)
  return objects.length === 1 ? objects[0]! : schema
}

function typeInWords(schema: Schema, number: 'one' | 'many' = 'one'): string {
  if (schema.anyOf) {
    const alternatives = schema.anyOf.map((alternative) => typeInWords(alternative, number))
    return [...new Set(alternatives)].join(' or ')
  }
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  if (schema.items) return `list of ${typeInWords(schema.items as Schema, 'many')}`
  if (schema.format === 'date') return 'day'
  if (schema.type === undefined) return 'any value'
  return [schema.type]
    .flat()
    .map((type) => words[type]![number])
    .join(' or ')
}
