import { z } from 'zod'

/** Accept one line of plain text that says something: not empty, no white space at its ends. */
export const textSchema = z
  .string()
  .min(1, 'some text')
  .refine((text) => text === text.trim(), 'text without white space at its ends')
