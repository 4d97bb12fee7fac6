import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { ownIdSchema, unitSchema } from '../context.ts'
import type { Unit } from '../context.ts'
import type { Kind } from '../kind.ts'
import { listMembers } from '../shared/list-kind.ts'
import { isUnique, onceEach } from '../shared/partial-set.ts'
import { suggest } from './patterns.ts'

/** The keys of a topics fact: its topics’ labels by ID, and what they are called. */
export interface TopicsOptions {
  readonly topics: Readonly<Record<string, string>>
  readonly unit?: Unit | undefined
}

/** The keys that a topics fact has beside the shared ones. */
const topicsOptions = {
  topics: z
    .record(idSchema, textSchema)
    .refine((topics) => Object.keys(topics).length > 0, 'at least one topic')
    .describe('The topics that a value can list: labels by ID.'),
  unit: unitSchema
    .optional()
    .describe('What the topics are, such as demand and demands. Default: topic and topics.'),
}

/** Accept a list of the fact’s topics. */
const topicsSchema = ({ topics }: TopicsOptions) =>
  z.strictObject({
    topics: z
      .array(ownIdSchema(topics, 'a topic'))
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

/** What something was about. */
export const topics: Kind<Topics, TopicsOptions> = {
  id: 'topics',
  description: 'What something was about, all of it or some.',
  options: topicsOptions,
  schema: topicsSchema,
  example: ({ topics }) => ({ topics: [Object.keys(topics)[0]!], complete: false }),
  people: () => [],
  ...listMembers<Topics>({
    setOf: ({ topics, complete }) => ({ members: topics, complete }),
    valueOf: ({ members, complete }) => ({ topics: [...members], complete }),
    words: { members: 'topics', none: 'nothing at all', noOther: 'nothing else' },
    unit: { one: 'topic', many: 'topics' },
    nouns: 'lists of topics',
    caption: 'Who names which topics',
  }),
  suggest,
}
