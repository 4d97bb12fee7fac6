import { z } from 'zod'
import { idPattern, languagePattern } from '../../schema/scalars.ts'
import type { Field, Option, Part } from './protocol.ts'

/** The part of JSON Schema that zod writes for the schemas of content. */
interface Node {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly Option['value'][]
  readonly const?: Option['value']
  readonly default?: unknown
  readonly pattern?: string
  readonly format?: string
}

/** What a form offers where its schema alone can’t say. */
export interface FormOffers {
  /** What an ID may be. */
  readonly ids: readonly Option[]
  /** Labels of values that are chosen from, as far as they have any. */
  readonly labels: Readonly<Record<string, string>>
}

/**
 * Make a form of a schema: what to ask for, key by key. What it refuses beyond its shape, the check tells.
 *
 * @param schema - A schema of plain data.
 * @param offers - What IDs and choices are called.
 */
export function formOfSchema(schema: z.ZodType, offers: FormOffers): Field {
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node
  return fieldOf(node, offers)
}

function fieldOf(node: Node, offers: FormOffers): Field {
  const ways = waysOf(node).filter(({ type }) => type !== 'null')
  const [only] = ways
  if (only !== undefined && ways.length === 1) return simpleField(only, offers)
  const fields = ways.map((way) => ({ field: simpleField(way, offers), name: nameOfWay(way) }))
  const options = fields.flatMap(({ field }) => (field.sort === 'choice' ? field.options : []))
  if (fields.every(({ field }) => field.sort === 'choice')) return { sort: 'choice', options }
  const sorts = new Set(fields.map(({ field }) => field.sort))
  if (sorts.size === 2 && sorts.has('number') && sorts.has('text')) return { sort: 'text', isFigure: true }
  return {
    sort: 'either',
    ways: fields.map(({ field, name }) => ({ label: name ?? labelOfWay(field), field })),
  }
}

/** List the schemas any of which may hold, those within others included. */
function waysOf(node: Node): Node[] {
  const { type } = node
  if (node.anyOf !== undefined) return node.anyOf.flatMap(waysOf)
  return typeof type === 'object' ? type.map((one) => ({ ...node, type: one })) : [node]
}

function simpleField(node: Node, offers: FormOffers): Field {
  const values = node.const === undefined ? node.enum : [node.const]
  if (values !== undefined)
    return { sort: 'choice', options: values.map((value) => optionOf(value, offers.labels)) }
  if (node.type === 'boolean')
    return { sort: 'choice', options: [true, false].map((value) => optionOf(value, offers.labels)) }
  if (node.type === 'integer' || node.type === 'number') return { sort: 'number' }
  if (node.type === 'array') return { sort: 'list', item: fieldOf(node.items!, offers) }
  if (node.type === 'object') {
    const required = new Set(node.required)
    return {
      sort: 'group',
      parts: Object.entries(node.properties ?? {}).map(([key, part]) =>
        partOf(key, part, required.has(key), offers),
      ),
    }
  }
  return node.pattern === idPattern.source
    ? { sort: 'choice', options: offers.ids }
    : { sort: 'text', isFigure: false }
}

function partOf(key: string, node: Node, isRequired: boolean, offers: FormOffers): Part {
  const mayBeNull = waysOf(node).some(({ type }) => type === 'null')
  return {
    key,
    label: key.charAt(0).toUpperCase() + key.slice(1),
    hint: inForm(node.description ?? ''),
    empty: !isRequired ? 'omitted' : mayBeNull ? 'null' : 'missing',
    standard: typeof node.default === 'string' ? node.default : null,
    field: fieldOf(node, offers),
  }
}

/** Put a description for a form, where what is null in a file is left empty. */
function inForm(description: string): string {
  return description.replace(/\bnull\b/g, 'empty').replace(/\bNull\b/g, 'Empty')
}

function optionOf(value: Option['value'], labels: FormOffers['labels']): Option {
  const label = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  return { value, label: Object.hasOwn(labels, label) ? labels[label]! : label }
}

/** Name what a text has to be by its shape; null where it may be any, or is none. */
function nameOfWay({ format, pattern }: Node): string | null {
  if (format === 'date') return 'a day'
  return pattern === languagePattern.source ? 'a language' : null
}

function labelOfWay(field: Field): string {
  switch (field.sort) {
    case 'choice':
      return field.options.map(({ label }) => label).join(' or ')
    case 'number':
      return 'a figure'
    case 'text':
      return 'in words'
    case 'list':
      return 'a list'
    default:
      return 'in parts'
  }
}
