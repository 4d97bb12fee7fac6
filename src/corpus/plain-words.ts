import { listed } from '../text/phrasing.ts'
import type { z } from 'zod'

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
      return oneOf(issue.values.map(String))
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

/**
 * Join choices the way a sentence does.
 *
 * @param choices - At least one choice.
 * @returns “a”, “a or b”, “a, b or c”.
 */
export function oneOf(choices: readonly string[]): string {
  return listed(choices, ' or ')
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
