import { z } from 'zod'
import { idSchema } from '../../schema/id.ts'
import { textSchema } from '../../schema/text.ts'
import { oneOf } from '../shared/own-ids.ts'

/** The keys of a choice fact: its options’ labels by ID, and the pairs of them that can both hold. */
export interface ChoiceOptions {
  readonly options: Readonly<Record<string, string>>
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

/** The keys that a choice fact has beside the shared ones. */
export const choiceOptions = {
  options: z
    .record(idSchema, textSchema)
    .refine((options) => Object.keys(options).length > 1, 'at least two options')
    .describe('The answers to choose from: labels by ID. Two of them exclude each other.'),
  compatible: z
    .array(z.tuple([idSchema, idSchema]))
    .optional()
    .describe(
      'Pairs of options that can both hold, such as what is announced and what is then done. Default: none.',
    ),
}

/** Accept one of the fact’s options. */
export const choiceSchema = ({ options }: ChoiceOptions) =>
  z.strictObject({ option: oneOf(options, 'an option').describe('The ID of one of the fact’s own options.') })

/** One of the fact’s options. */
export type Choice = z.infer<ReturnType<typeof choiceSchema>>
