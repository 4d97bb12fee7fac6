/** Scripts that run from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/**
 * Tell which way a language runs. A quote is set by its language and not by its first letter, so that an English sentence which begins
 * with a Hebrew word still runs from the left.
 *
 * @param language - A BCP 47 language tag.
 * @returns The value for a `dir` attribute.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}
