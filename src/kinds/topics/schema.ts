import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { oneOf } from '../shared/own-ids.ts'
import { isUnique, onceEach } from '../shared/partial-set.ts'
import { unitSchema } from '../shared/unit.ts'
import type { Unit } from '../kind.ts'
import type { PartialSet } from '../shared/partial-set.ts'

/** The keys of a topics fact: its topics’ labels by ID, and what they are called. */
export interface TopicsOptions {
  readonly topics: Readonly<Record<string, string>>
  readonly unit?: Unit | undefined
}

/** The keys that a topics fact has beside the shared ones. */
export const topicsOptions = {
  topics: z
    .record(idSchema, textSchema)
    .refine((topics) => Object.keys(topics).length > 0, 'at least one topic')
    .describe('The topics that a value can list: labels by ID.'),
  unit: unitSchema
    .optional()
    .describe('What the topics are, such as demand and demands. Default: topic and topics.'),
}

/** Accept a list of the fact’s topics. */
export const topicsSchema = ({ topics }: TopicsOptions) =>
  z.strictObject({
    topics: z
      .array(oneOf(topics, 'a topic'))
      .refine(isUnique, onceEach)
      .describe('IDs of the fact’s own topics. Empty beside complete: false: it names none.'),
    complete: z
      .boolean('true or false')
      .describe(
        'True where the topics are all there are; false where they are some, as before “and others”.',
      ),
  })

/** Topics, all of them or some. */
export type Topics = z.infer<ReturnType<typeof topicsSchema>>

/** See topics as a list that may leave room for more. */
export function setOf({ topics, complete }: Topics): PartialSet {
  return { members: topics, complete }
}
