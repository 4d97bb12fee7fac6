import { z } from 'zod'

const expected = 'a BCP 47 language tag such as en or zh-Hans'

/** Accept a language tag, without extensions, that a browser and `Intl` can name: `en`, `en-GB`, `zh-Hans`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: expected, abort: true })
  .refine(isWellFormed, expected)

/** The pattern knows the letters; `Intl` knows which parts may follow which: `en-US-GB` has two regions. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
