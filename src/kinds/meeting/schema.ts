import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { isUnique, onceEach } from '../shared/partial-set.ts'
import { placeNote } from '../shared/place-name.ts'

const countSchema = z.int('a whole number').positive('a number from 1').nullable()

/** Accept a meeting. */
export const meetingSchema = z
  .strictObject({
    where: textSchema.nullable().describe(`Where it takes place; null where not said. ${placeNote}`),
    who: z
      .array(idSchema)
      .refine(isUnique, onceEach)
      .describe('IDs of the people said to take part; others may. Empty: not said.'),
    when: textSchema
      .nullable()
      .describe(
        'When: a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY where the article fixes one, else its words; null where not said.',
      ),
    order: countSchema.describe('Its place among several meetings, from 1; null where not said.'),
    of: countSchema.default(null).describe('How many meetings there are in all. Default: not said.'),
  })
  .refine(({ order, of }) => order === null || of === null || order <= of, {
    error: 'a place no higher than the number of meetings',
    path: ['order'],
  })

/** A meeting, as far as the article describes it. */
export type Meeting = z.infer<typeof meetingSchema>

/** Tell whether anything of a meeting is told. */
export function isTold({ where, who, when, order, of }: Meeting): boolean {
  return who.length > 0 || [where, when, order, of].some((part) => part !== null)
}
