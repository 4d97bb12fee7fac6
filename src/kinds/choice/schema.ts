import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { briefLength } from '../shared/brief.ts'
import { oneOf } from '../shared/own-ids.ts'
import { verbOption } from '../shared/unit.ts'
import type { VerbOption } from '../shared/unit.ts'

/** The keys of a choice fact: its options’ labels by ID, how to put them in short and in sentences, and which can both hold. */
export interface ChoiceOptions extends VerbOption {
  readonly options: Readonly<Record<string, string>>
  readonly order?: readonly (readonly string[])[] | undefined
  readonly brief?: Readonly<Record<string, string>> | undefined
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

const briefSchema = textSchema.refine(
  (words) => Array.from(words).length <= briefLength,
  `at most ${briefLength} characters`,
)

/** The keys that a choice fact has beside the shared ones. */
export const choiceOptions = {
  options: z
    .record(idSchema, textSchema)
    .refine((options) => Object.keys(options).length > 1, 'at least two options')
    .describe('The answers to choose from: labels by ID. Two of them exclude each other.'),
  brief: z
    .record(idSchema, briefSchema)
    .optional()
    .describe(
      `Options in at most ${briefLength} characters, by ID, where their labels are longer. Default: the labels, cut.`,
    ),
  ...verbOption,
  order: z
    .array(
      z
        .array(idSchema)
        .min(2, 'at least two options')
        .refine((options) => new Set(options).size === options.length, 'each option once only'),
    )
    .refine(
      (lists) => !lists.some((list) => lists.some((other) => isTurned(list, other))),
      'two options in one order only',
    )
    .optional()
    .describe(
      'Lists of options that can all hold, each from the strongest to the weakest: [[ruled-out, unrealistic]]. Default: none.',
    ),
  compatible: z
    .array(z.tuple([idSchema, idSchema]))
    .optional()
    .describe(
      'Pairs of options that can both hold without one being stronger, such as what is announced and what is then done. Default: none.',
    ),
}

/** Accept one of the fact’s options. */
export const choiceSchema = ({ options }: ChoiceOptions) =>
  z.strictObject({ option: oneOf(options, 'an option').describe('The ID of one of the fact’s own options.') })

/** One of the fact’s options. */
export type Choice = z.infer<ReturnType<typeof choiceSchema>>

/** Tell whether two lists of an order put two options the one way and the other. */
function isTurned(list: readonly string[], other: readonly string[]): boolean {
  const shared = list.filter((option) => other.includes(option))
  return shared.join(' ') !== other.filter((option) => list.includes(option)).join(' ')
}
