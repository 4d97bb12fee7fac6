import { z } from 'zod'
import { daySchema, formerlySchema, idSchema, languageSchema, textSchema } from './scalars.ts'

/** A statement: one utterance by one speaker that several articles quote. */
export const statementSchema = z.strictObject({
  title: textSchema.describe('What the utterance is, in a few words.'),
  speaker: idSchema.describe('The person or institution that uttered it.'),
  medium: textSchema.describe('Where it was uttered: a post, a press conference, a readout.'),
  date: daySchema.nullable().describe('When it was uttered; null where no article says.'),
  language: languageSchema
    .default('en')
    .describe('The language it was uttered in; wordings in another are translations. Default: en.'),
  formerly: formerlySchema,
})

/** A statement as its file gives it. */
export type StatementData = z.infer<typeof statementSchema>
