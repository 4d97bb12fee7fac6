import { z } from 'zod'
import { textSchema } from './text.ts'

/** The keys by which content points at words of a source. */
export const quoteShape = {
  quote: textSchema.describe('The exact words. They occur once in the article’s paragraphs.'),
  prefix: z
    .string()
    .min(1, 'some words')
    .optional()
    .describe('Words right before the quote, to pick one of several places. Default: none.'),
  suffix: z
    .string()
    .min(1, 'some words')
    .optional()
    .describe('Words right after the quote, to pick one of several places. Default: none.'),
}
