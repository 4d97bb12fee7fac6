import { z } from 'zod'
import { idSchema } from '../schema/id.ts'
import { textSchema } from '../schema/text.ts'
import { oneOf } from './own-ids.ts'
import { symmetric } from './symmetric.ts'
import type { Kind, KindContext, Relation } from './kind.ts'

const choiceSchema = ({ options }: ChoiceOptions) =>
  z.strictObject({ option: oneOf(options, 'an option').describe('The ID of one of the fact’s own options.') })

/** One of the fact’s options. */
export type Choice = z.infer<ReturnType<typeof choiceSchema>>

/** The keys of a choice fact: its options’ labels by ID, and the pairs of them that can both hold. */
export interface ChoiceOptions {
  readonly options: Readonly<Record<string, string>>
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

/** Which of several answers; two of them exclude each other unless the fact says that both can hold. */
export const choice: Kind<Choice, ChoiceOptions> = {
  id: 'choice',
  description: 'Which of several answers.',
  options: {
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
  },
  schema: choiceSchema,
  people: () => [],
  normalise,
  relate: symmetric({
    normalise,
    same: ({ option }, { nameOf }) => `both say ${nameOf(option)}`,
    differ,
  }),
  affirms: (said, denied) => said.option === denied.option,
  phrase: ({ option }, { nameOf }) => nameOf(option),
}

function differ(a: Choice, b: Choice, { nameOf, compatible = [] }: KindContext): Relation {
  const said = `one says ${nameOf(a.option)}, the other ${nameOf(b.option)}`
  return compatible.some((pair) => pair.includes(a.option) && pair.includes(b.option))
    ? { relation: 'compatible', reason: `${said}, and both can hold` }
    : { relation: 'conflict', reason: said }
}

function normalise({ option }: Choice): Choice {
  return { option }
}
