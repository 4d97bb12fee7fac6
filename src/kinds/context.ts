import { z } from 'zod'
import { textSchema } from '../schema/scalars.ts'

/** What a kind may ask about the fact whose values it handles. */
export interface KindContext {
  /**
   * Give the reader’s words for an ID: a person’s name, or the label of one of the fact’s own options.
   *
   * @param id - A person’s, topic’s or option’s ID.
   * @returns Its name or label.
   */
  readonly nameOf: (id: string) => string
  /** The year of the story, which its dates needn’t repeat in sentences. Default: every date gives its year. */
  readonly year?: string
  /** Give what an ID’s person goes by in headlines. Default: the name. */
  readonly shortNameOf?: ((id: string) => string) | undefined
  /** Tell whether the name that an ID stands for is several in a sentence: “the police say”. Default: none is. */
  readonly isPlural?: ((id: string) => boolean) | undefined
  /** The IDs of the fact’s own topics or options, in the curator’s order. Default: none. */
  readonly ownIds?: readonly string[]
  /** What the fact’s numbers count, or whom or what its lists name. Default: the kind’s own words. */
  readonly unit?: Unit | undefined
  /** Pairs of the fact’s own options that can both hold. Default: every two options exclude each other. */
  readonly compatible?: readonly (readonly [string, string])[] | undefined
  /** Lists of the fact’s own options, each from the strongest to the weakest. Default: none. */
  readonly order?: readonly (readonly string[])[] | undefined
  /** The fact’s own options in a word or two, by ID, as far as their labels are longer. Default: none. */
  readonly brief?: Readonly<Record<string, string>> | undefined
  /** What an article does that gives one of the fact’s own options: `{ one: 'styles him', many: 'style him' }`. Default: says. */
  readonly verb?: Unit | undefined
  /** What the fact’s dates are of, as it stands in a sentence: “the return”. Default: it. */
  readonly event?: string | undefined
  /** Places that exclude each other. Default: none is known to. */
  readonly places?: readonly string[] | undefined
}

/** The words for what a fact counts or names: `{ one: 'call', many: 'calls' }`. */
export interface Unit {
  readonly one: string
  readonly many: string
  /** True for a sign that stands before its figure, such as $. Default: a word behind it. */
  readonly before?: boolean | undefined
}

/** Whether one article does what a sentence says, or several do. */
export type Subject = 'one' | 'several'

/** How unsure an article is of an answer that it doesn’t put as holding. */
export type Hedge = 'expected' | 'possible'

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

/**
 * Build the schema of an ID that a fact’s own file defines.
 *
 * @param labels - The fact’s labels by ID; at least one.
 * @param noun - What an ID stands for, for the message: “a topic”.
 */
export function ownIdSchema(
  labels: Readonly<Record<string, string>>,
  noun: string,
): z.ZodEnum<Record<string, string>> {
  const ids = Object.keys(labels)
  return z.enum(ids, `${noun} of the fact: ${ids.join(', ')}`)
}
