import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import { foldSpelling } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Kind } from '../kind.ts'
import { mirroring } from '../relation.ts'
import { briefest, denies, hedgedBehind, plainTelling, verb } from '../shared/wording.ts'
import { suggest } from './patterns.ts'

const wordsSchema = z.strictObject({
  text: textSchema.describe('The answer in a few words of the curator’s.'),
})

/** An answer in free words. */
export type Text = z.infer<typeof wordsSchema>

/** Answers that no other kind can hold. Free words are never weighed, only compared. */
export const text: Kind<Text> = {
  id: 'text',
  description: 'An answer in free words, for what no other kind can hold.',
  options: {},
  schema: () => wordsSchema,
  example: () => ({ text: 'the harbour stays open' }),
  people: () => [],
  normalise,
  relate: mirroring({
    normalise,
    same: ({ text }) => `both say ${quoted(text)}`,
    differ: (a, b) => ({
      relation: 'incomparable',
      onlyA: [a.text],
      onlyB: [b.text],
      reason: `they put it in different words, ${quoted(a.text)} and ${quoted(b.text)}`,
    }),
  }),
  affirms: () => true,
  phrase: ({ text }) => text,
  predicate: ({ text }, _, subject, hedge) =>
    `${verb(subject, 'says', 'say')}: ${text}${hedgedBehind(hedge)}`,
  brief: ({ text }) => briefest(text),
  telling: {
    ...plainTelling,
    nouns: 'answers',
    alike: (values) =>
      values.every(({ text }) => foldSpelling(text) === foldSpelling(values[0]!.text)) ? values[0]! : null,
    denial: (value, _context, subject) => denies(subject, value && `this: ${value.text}`),
  },
  picture: () => null,
  suggest,
}

function normalise({ text }: Text): Text {
  return { text: foldSpelling(text) }
}
