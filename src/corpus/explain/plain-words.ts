import type { z } from 'zod'
import { listed } from '../../text/phrasing.ts'

/** What YAML shows as an indented block of keys. */
export const keysWithValues = 'keys with values'

/** Where a schema says no more than that a value doesn’t fit. */
export const unspecific = 'another value'

/** Where a schema says no more of a key than that it has none of that name. */
export const noSuchKey = 'no such key'

/** What YAML shows as lines that begin with a dash. */
export const aList = 'a list'

/**
 * Say what a schema expected, in words for authors; for schemas that don’t bring their own message.
 *
 * @param issue - What Zod found.
 * @returns A noun phrase that can follow “expected”.
 */
export function plainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected
    case 'invalid_value':
      return listed(issue.values.map(String), ' or ')
    case 'too_small':
      return amount(issue.origin, issue.minimum, issue.inclusive === false ? 'more than' : 'at least')
    case 'too_big':
      return amount(issue.origin, issue.maximum, issue.inclusive === false ? 'less than' : 'at most')
    case 'invalid_format':
      return `text in the form of ${issue.format}`
    case 'unrecognized_keys':
      return noSuchKey
    default:
      return unspecific
  }
}

const typeWords: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: aList,
  object: keysWithValues,
  record: keysWithValues,
  null: 'null',
  nonoptional: 'a value',
}

function amount(origin: string, limit: number | bigint, bound: string): string {
  if (origin === 'string') return `${bound} ${limit} characters`
  if (origin === 'array') return `${bound} ${limit} entries`
  return `${bound} ${limit}`
}

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
