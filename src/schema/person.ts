import { z } from 'zod'
import { formerlySchema, idSchema, textSchema } from './scalars.ts'

/** A person or an institution that claims name. */
export const personSchema = z.strictObject({
  name: textSchema.describe(
    'The name as this site writes it, such as can stand in a sentence: Ann Archer, the fire service.',
  ),
  short: textSchema
    .optional()
    .describe('What the person goes by in headlines, such as the surname. Default: the whole name.'),
  kind: z.enum(['person', 'institution']).default('person').describe('Default: person.'),
  plural: z
    .literal(true)
    .optional()
    .describe('True for a name that is several in a sentence: the police say. Default: it is one.'),
  role: textSchema.describe('Who that is, at the time of the stories.'),
  aliases: z
    .array(textSchema)
    .default([])
    .describe('Other spellings and short forms, for search. Default: none.'),
  speaksFor: idSchema
    .optional()
    .describe(
      'The institution whose voice this person is. Claims credited to either are one origin. Default: speaks for oneself.',
    ),
  formerly: formerlySchema,
})

/** A person or an institution as its file gives it. */
export type PersonData = z.infer<typeof personSchema>
