import { z } from 'zod'
import { idSchema } from '../schema/id.ts'
import { isUnique, onceEach, phrasePartialSet, relatePartialSets, samePartialSets } from './partial-set.ts'
import { symmetric } from './symmetric.ts'
import type { Kind, KindContext } from './kind.ts'
import type { PartialSet, PartialSetWords } from './partial-set.ts'

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

/** Who took part, is meant or is named. */
export const people: Kind<People> = {
  id: 'people',
  description: 'Who took part, all of them or some.',
  options: {},
  schema: () => peopleSchema,
  people: ({ named }) => named,
  normalise,
  relate: symmetric({
    normalise,
    same: (value, context) => samePartialSets(setOf(value), wordsOf(context)),
    differ: (a, b, context) => relatePartialSets(setOf(a), setOf(b), wordsOf(context)),
  }),
  affirms: (said, denied) => denied.named.some((member) => said.named.includes(member)),
  phrase: (value, context) => phrasePartialSet(setOf(value), wordsOf(context)),
}

function setOf({ named, complete }: People): PartialSet {
  return { members: named, complete }
}

function wordsOf({ nameOf }: KindContext): PartialSetWords {
  return { nameOf, unnamed: 'no names', none: 'nobody' }
}

function normalise({ named, complete }: People): People {
  return { named: named.toSorted(), complete }
}
