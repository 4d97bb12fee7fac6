import { z } from 'zod'
import { idSchema } from '../../schema/scalars.ts'
import { unitSchema } from '../context.ts'
import type { Unit } from '../context.ts'
import type { Kind } from '../kind.ts'
import { listMembers } from '../shared/list-kind.ts'
import { isUnique, onceEach } from '../shared/partial-set.ts'
import { suggest } from './patterns.ts'

/** Accept a list of people. */
const peopleSchema = z.strictObject({
  named: z
    .array(idSchema)
    .refine(isUnique, onceEach)
    .describe('IDs of the people named. Empty beside complete: false: it gives no names.'),
  complete: z
    .boolean('true or false')
    .describe('True where the names are all there are; false where they are some, as after “including”.'),
})

/** People, all of them or some. */
export type People = z.infer<typeof peopleSchema>

/** The keys of a people fact: what those named are called. */
export interface PeopleOptions {
  readonly unit?: Unit | undefined
}

/** The keys that a people fact has beside the shared ones. */
const peopleOptions = {
  unit: unitSchema
    .optional()
    .describe('What those named are, such as negotiator and negotiators. Default: person and people.'),
}

/** Who took part, is meant or is named. */
export const people: Kind<People, PeopleOptions> = {
  id: 'people',
  description: 'Who took part, all of them or some.',
  options: peopleOptions,
  schema: () => peopleSchema,
  example: () => ({ named: ['ann-archer', 'ben-bold'], complete: false }),
  people: ({ named }) => named,
  ...listMembers<People>({
    setOf: ({ named, complete }) => ({ members: named, complete }),
    valueOf: ({ members, complete }) => ({ named: [...members], complete }),
    words: { members: 'names', none: 'nobody', noOther: 'nobody else' },
    unit: { one: 'person', many: 'people' },
    nouns: 'lists of names',
    caption: 'Who names whom',
  }),
  suggest,
}
