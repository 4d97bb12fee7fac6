import { parse } from 'yaml'
import { z } from 'zod'
import { plainWords } from '../../corpus/explain/plain-words.ts'

/** One key of a content file, as a curator is asked for it. */
export interface Field {
  readonly key: string
  readonly description: string
  readonly required: boolean
  readonly nullable: boolean
  /** text: as it is typed; choice: one of `choices`; list: words with commas between; yaml: anything else, on one line. */
  readonly form: 'text' | 'choice' | 'list' | 'yaml'
  readonly choices: readonly string[]
}

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/**
 * List the keys of a content file, in the order of its schema. Keys that can have one value only aren’t asked for, but those that are true
 * or left out.
 *
 * @param schema - The schema of the file.
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema
  return Object.entries(properties)
    .filter(([, property]) => property.const === undefined || property.const === true)
    .map(([key, property]) => {
      const variants = property.anyOf ?? typesOf(property)
      const given = variants.filter(({ type }) => type !== 'null')
      return {
        key,
        description: property.description ?? '',
        required: required.includes(key),
        nullable: given.length < variants.length,
        form: formOf(given),
        choices: given[0]?.enum ?? [],
      }
    })
}

/** Several types of one property as a property each. */
function typesOf(property: JsonSchema): JsonSchema[] {
  return [property.type ?? []].flat().length > 1
    ? [property.type ?? []].flat().map((type) => ({ ...property, type }))
    : [property]
}

function formOf([first, ...others]: readonly JsonSchema[]): Field['form'] {
  if (first === undefined || others.length > 0) return 'yaml'
  if (first.enum !== undefined) return 'choice'
  if (first.type === 'string') return 'text'
  const items = first.items?.anyOf ?? (first.items === undefined ? [] : [first.items])
  return first.type === 'array' && items.some(({ type }) => type === 'string') ? 'list' : 'yaml'
}

const inBraces = 'Keys with values stand in braces: { key: value, key: value }'

/** What reading an answer gave: a value, or what is wrong with it. */
export type ReadAnswer = { readonly value: unknown } | { readonly problem: string }

/**
 * Read what a curator typed for a key, and check it by the key’s schema.
 *
 * @param schema - The schema of the file.
 * @param field - One of its keys.
 * @param typed - What was typed; nothing, or the word, stands for null where the key may be null; else nothing leaves the key out.
 */
export function readAnswer(schema: z.ZodObject, field: Field, typed: string): ReadAnswer {
  const text = typed.trim()
  if (text === '' && !field.nullable) {
    return field.required ? { problem: 'An answer is needed.' } : { value: undefined }
  }
  let value: unknown
  try {
    value = text === '' || (field.nullable && text === 'null') ? null : valueOf(field, text)
  } catch (error) {
    return {
      problem: `It can’t be read as YAML: ${(error as Error).message.split(' at line ')[0]!}. ${inBraces}`,
    }
  }
  const checked = (schema.shape[field.key] as z.ZodType).safeParse(value, { error: plainWords })
  if (checked.success) return { value }
  const problems = checked.error.issues.map(({ path, message }) => [...path.map(String), message].join(': '))
  return { problem: `Expected ${[...new Set(problems)].join('; ')}.` }
}

function valueOf({ form }: Field, text: string): unknown {
  if (form === 'text' || form === 'choice') return text
  // A list may be written as YAML too, for items that hold commas or keys of their own.
  if (form === 'yaml' || text.startsWith('[')) return parse(text)
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
