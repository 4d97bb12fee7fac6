/** Longer texts are shortened in messages: this is about a terminal line beside its label. */
const longestText = 80

/**
 * Say in plain words what stands in a content file.
 *
 * @param value - Any value that YAML can give; undefined where nothing stands.
 * @returns A few words, such as “nothing”, “a list of 3” or the text itself.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return describeText(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (value === null) return 'an empty value (null)'
  if (typeof value === 'object') return describeKeys(Object.keys(value))
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/** What YAML reads as no text unless it stands between quotation marks. */
const looksLikeAnotherType = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/

function describeText(text: string): string {
  if (text === '') return 'an empty text'
  return looksLikeAnotherType.test(text) ? `the text “${text}”` : shorten(text)
}

function describeKeys(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys'
  return `${keys.length === 1 ? 'the key' : 'the keys'} ${shorten(keys.join(', '))}`
}

/**
 * Shorten a text for a message; its line breaks become spaces.
 *
 * @param text - A text of any length.
 * @returns The text, or its beginning with an ellipsis.
 */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const characters = [...line]
  return characters.length <= longestText ? line : `${characters.slice(0, longestText - 1).join('')}…`
}
