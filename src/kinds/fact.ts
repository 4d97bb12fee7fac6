import { z } from 'zod'
import { factShape } from '../schema/fact.ts'
import { kindOf, kinds } from './registry.ts'
import type { KindContext } from './context.ts'
import type { AnyKind, FactOptions } from './registry.ts'

/** A fact as its file gives it: the shared keys, and those of its kind. */
export type FactData = z.infer<z.ZodObject<typeof factShape>> &
  FactOptions & {
    /** The ID of its kind. */
    kind: string
  }

/** Accept a fact: the shared keys and those of the kind that `kind` names. */
export const factSchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(shapeOf) as [ReturnType<typeof shapeOf>],
  {
    error: ({ input }) => {
      if (typeof input !== 'object' || input === null) return undefined
      const list = `a kind: ${Object.keys(kinds).join(', ')}`
      return 'kind' in input && input.kind === 'number' ? `${list}; what was number is now quantity` : list
    },
  },
) as unknown as z.ZodType<FactData>

/** Build the schema of a valid fact’s values, which has an example of one. */
export function valueSchemaOf(fact: FactData): z.ZodType {
  const { schema, example } = kindOf(fact.kind)
  return schema(fact).meta({ examples: [example(fact)] })
}

/**
 * Give a kind what it may ask about a fact: the labels of its own topics or options, the names of people, and the fact’s own keys.
 *
 * @param nameOfPerson - Gives a person’s or an institution’s name by ID.
 * @param shortNameOfPerson - Gives what they go by in headlines. Default: the name.
 */
export function factContext(
  fact: FactData,
  nameOfPerson: (id: string) => string,
  shortNameOfPerson = nameOfPerson,
): KindContext {
  const labels = fact.topics ?? fact.options ?? {}
  return {
    nameOf: (id) => labels[id] ?? nameOfPerson(id),
    shortNameOf: (id) => labels[id] ?? shortNameOfPerson(id),
    ownIds: Object.keys(labels),
    unit: fact.unit,
    compatible: fact.compatible,
    order: fact.order,
    event: fact.event,
    places: fact.places,
    brief: fact.brief,
    verb: fact.verb,
  }
}

/**
 * Give the schema of the facts of one kind.
 *
 * @param kind - The ID of a kind.
 */
export function factSchemaOfKind(kind: string): z.ZodObject {
  return shapeOf(kindOf(kind))
}

function shapeOf({ id, description, options }: AnyKind) {
  return z.strictObject({ ...factShape, kind: z.literal(id).describe(description), ...options })
}
