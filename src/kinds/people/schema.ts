import { z } from 'zod'
import { idSchema } from '../../schema/scalars.ts'
import { isUnique, onceEach } from '../shared/partial-set.ts'
import { unitSchema } from '../shared/unit.ts'
import type { Unit } from '../kind.ts'
import type { PartialSet } from '../shared/partial-set.ts'

/** Accept a list of people. */
export const peopleSchema = z.strictObject({
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
export const peopleOptions = {
  unit: unitSchema
    .optional()
    .describe('What those named are, such as negotiator and negotiators. Default: person and people.'),
}

/** See people as a list that may leave room for more. */
export function setOf({ named, complete }: People): PartialSet {
  return { members: named, complete }
}
