import { z } from 'zod'
import { idSchema } from '../schema/id.ts'
import { textSchema } from '../schema/text.ts'
import { isUnique, onceEach, phrasePartialSet, relatePartialSets, samePartialSets } from './partial-set.ts'
import { oneOf } from './own-ids.ts'
import { symmetric } from './symmetric.ts'
import type { Kind, KindContext } from './kind.ts'
import type { PartialSet, PartialSetWords } from './partial-set.ts'

const topicsSchema = ({ topics }: TopicsOptions) =>
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

/** The keys of a topics fact: its topics’ labels by ID. */
export interface TopicsOptions {
  readonly topics: Readonly<Record<string, string>>
}

/** What something was about. */
export const topics: Kind<Topics, TopicsOptions> = {
  id: 'topics',
  description: 'What something was about, all of it or some.',
  options: {
    topics: z
      .record(idSchema, textSchema)
      .refine((topics) => Object.keys(topics).length > 0, 'at least one topic')
      .describe('The topics that a value can list: labels by ID.'),
  },
  schema: topicsSchema,
  people: () => [],
  normalise,
  relate: symmetric({
    normalise,
    same: (value, context) => samePartialSets(setOf(value), wordsOf(context)),
    differ: (a, b, context) => relatePartialSets(setOf(a), setOf(b), wordsOf(context)),
  }),
  affirms: (said, denied) => denied.topics.some((member) => said.topics.includes(member)),
  phrase: (value, context) => phrasePartialSet(setOf(value), wordsOf(context)),
}

function setOf({ topics, complete }: Topics): PartialSet {
  return { members: topics, complete }
}

function wordsOf({ nameOf }: KindContext): PartialSetWords {
  return { nameOf, unnamed: 'no topics', none: 'nothing at all' }
}

function normalise({ topics, complete }: Topics): Topics {
  return { topics: topics.toSorted(), complete }
}
