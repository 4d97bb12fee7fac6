import { z } from 'zod'
import { textSchema } from '../../schema/text.ts'

/** Accept the words for what a fact counts or names. */
export const unitSchema = z.strictObject({
  one: textSchema.describe('The word for one of it, such as call.'),
  many: textSchema.describe('The word for several of it, such as calls.'),
})
