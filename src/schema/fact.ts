import { z } from 'zod'
import { formerlySchema, textSchema } from './scalars.ts'

/**
 * The keys that facts of every kind share; a kind’s own keys join them in `kinds/fact.ts`.
 */
export const factShape = {
  label: textSchema.describe('The fact in two or three words: the head of its row.'),
  question: textSchema.describe('The question that any article of a story can answer.'),
  cues: z
    .array(
      textSchema.refine(
        (cue) => !/(?:^|[\s-])\*|\*[^\s-]/u.test(cue),
        'a * only at the end of a word, as in invit*',
      ),
    )
    .min(1, 'at least one cue word')
    .describe(
      'Words that an answer would hardly do without. Whole words, any case; a final * stands for any ending; several words stand for a phrase.',
    ),
  why: textSchema.describe('Why the answer matters, in a sentence.'),
  formerly: formerlySchema,
}
