/** Scripts that run from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/**
 * Tell whether a quote has to be set from right to left. Its language decides and not its first letter, so that an English sentence
 * which begins with a Hebrew word still runs from the left.
 *
 * @param language - A BCP 47 language tag.
 * @returns The `dir` attribute, or undefined where the page’s own direction, left to right, will do.
 */
export function textDirection(language: string): 'rtl' | undefined {
  const isRightToLeft = known.get(language) ?? rightToLeft.has(scriptOf(language))
  known.set(language, isRightToLeft)
  return isRightToLeft ? 'rtl' : undefined
}

/** The languages asked for so far: a site has few, and asks at every quote. */
const known = new Map<string, boolean>()

function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? ''
}
