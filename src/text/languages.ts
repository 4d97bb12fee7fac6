/**
 * Name a language in English, as sentences of the site’s own do: “Russian”, “British English”.
 *
 * @param tag - A BCP 47 language tag.
 */
export function languageName(tag: string): string {
  return String(new Intl.DisplayNames('en', { type: 'language' }).of(tag))
}

/**
 * Tell whether two tags name one language, whatever its region or script: British and American English are both English.
 *
 * @param a - A BCP 47 language tag.
 * @param b - Another.
 */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryLanguage(a) === primaryLanguage(b)
}

/**
 * Give the first subtag of a language, without its region or script: `en` of `en-GB`.
 *
 * @param tag - A BCP 47 language tag.
 */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join('')
}

/**
 * Tell whether one of two tags is the other, or says it more exactly: `en` holds `en-GB`, but `en-GB` neither is nor holds `en-US`. A text in
 * one needs no mark among text in the other.
 *
 * @param a - A BCP 47 language tag.
 * @param b - Another.
 */
export function isOneWithin(a: string, b: string): boolean {
  return `${a}-`.startsWith(`${b}-`) || `${b}-`.startsWith(`${a}-`)
}

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
