import { z } from 'zod'

/** What an ID looks like: kebab-case, anchored at both ends. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Accept an ID: the name of a content file without its ending.
 *
 * IDs are kebab-case, because they are published in URLs, and permanent, because readers link to them.
 */
export const idSchema = z.string().regex(idPattern, 'an ID in kebab-case: a-z, 0-9 and single hyphens')

/** Accept one line of plain text that says something: not empty, no control characters, no white space at its ends. */
export const textSchema = z
  .string()
  .min(1, 'some text')
  .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), {
    error: 'one line of text, without tabs or other control characters',
    abort: true,
  })
  // They would turn what stands behind the text as well.
  .refine((text) => !/[\u202A-\u202E\u2066-\u2069]/u.test(text), {
    error: 'text without characters that turn the direction of writing',
    abort: true,
  })
  .refine((text) => text === text.trim(), 'text without white space at its ends')

/** Accept a calendar day as ISO 8601 writes it, `2025-02-12`; days that no calendar has are refused. */
export const daySchema = z.iso.date({
  error: ({ input }) =>
    typeof input === 'string' && dayForm.test(input) ? 'a day that the calendar has' : 'a day as YYYY-MM-DD',
})

const dayForm = /^\d{4}-\d{2}-\d{2}$/

/** Accept an absolute http or https address; any other scheme could run code in the reader's browser. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'an address that starts with https:// or http://',
})

/** What a language tag looks like; which parts may follow which is more than a pattern can say. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const expected = 'a BCP 47 language tag such as en or zh-Hans'

/** Accept a language tag, without extensions, that a browser and `Intl` can name: `en`, `en-GB`, `zh-Hans`. */
export const languageSchema = z
  .string()
  .regex(languagePattern, { error: expected, abort: true })
  .refine(isWellFormed, expected)

/** What stands for a language that nobody knows, in data; content says so in another way, or leaves the language out. */
export const undeterminedLanguage = 'und'

/** The pattern knows the letters; `Intl` knows which parts may follow which: `en-US-GB` has two regions. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Accept the IDs that a file was published under before it was renamed. */
export const formerlySchema = z
  .array(idSchema)
  .optional()
  .describe('IDs that this was published under before: their addresses lead here. Default: none.')
