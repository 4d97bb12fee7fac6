import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import type { Unit } from '../kind.ts'

/** Accept the words for what a fact counts or names. */
export const unitSchema = z.strictObject({
  one: textSchema.describe('The word for one of it, such as call.'),
  many: textSchema.describe('The word for several of it, such as calls.'),
})

/** The key of facts whose answers need a verb of their own in sentences. */
export const verbOption = {
  verb: unitSchema
    .extend({
      one: textSchema.describe('What one article does that gives an answer: styles him.'),
      many: textSchema.describe('What several do: style him.'),
    })
    .optional()
    .describe('The words before an answer in a sentence. Default: says and say.'),
}

/** The key of facts whose answers need a verb of their own in sentences. */
export interface VerbOption {
  readonly verb?: Unit | undefined
}
