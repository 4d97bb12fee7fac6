import { z } from 'zod'

/** Accept one line of plain text that says something: not empty, no control characters, no white space at its ends. */
export const textSchema = z
  .string()
  .min(1, 'some text')
  .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), {
    error: 'one line of text, without tabs or other control characters',
    abort: true,
  })
  .refine((text) => text === text.trim(), 'text without white space at its ends')
