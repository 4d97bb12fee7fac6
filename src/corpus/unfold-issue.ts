import type { z } from 'zod'
import { keysWithValues, oneOf, unspecific } from './plain-words.ts'
import type { DataPath } from './yaml-file.ts'

/** One thing that Zod found. */
export type Issue = z.core.$ZodIssue

/**
 * Replace a failed choice by the issues of the choice that was meant: the one whose outer shape fits.
 * Where none or several fit, one issue stands for all.
 *
 * @param issue - What Zod found.
 * @param around - The way to the data that the issue is about.
 * @returns Issues with their whole way, none of them a failed choice.
 */
export function unfoldIssue(issue: Issue, around: DataPath): Issue[] {
  const path = [...around, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ ...issue, path }]
  if ('options' in issue) return [unknownSort(issue, issue.options, path)]
  const choices = issue.errors.map((issues) => issues.flatMap((inner) => unfoldIssue(inner, [])))
  const [meant, ...others] = choices.filter((issues) => !issues.some(missesShape))
  if (meant !== undefined && others.length === 0 && (issue.message === unspecific || meant.some(isInside)))
    return meant.flatMap((inner) => unfoldIssue(inner, path))
  const values = choicesOf(issue)
  const message = issue.message === unspecific ? oneOf(values) : issue.message
  return [{ ...issue, code: 'invalid_value', values, path, message }]
}

/** Tell a failed choice by a key, such as a fact’s kind, as what is wrong with that key. */
function unknownSort(
  issue: z.core.$ZodIssueInvalidUnion,
  values: readonly z.core.util.Primitive[],
  path: DataPath,
): Issue {
  const input = (issue.input as Record<string, unknown>)[issue.discriminator!]
  const message = issue.message === unspecific ? oneOf(values.map(String)) : issue.message
  return { ...issue, code: 'invalid_value', values: [...values], input, path: [...path], message }
}

/** List what a choice is between, a word or two each. */
function choicesOf(issue: Issue): string[] {
  if (issue.code !== 'invalid_union') return [issue.message]
  const choices = issue.errors.flatMap((issues) => {
    const outer = issues.find(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys')
    return outer === undefined ? [keysWithValues] : choicesOf(outer)
  })
  return [...new Set(choices)]
}

/** Tell whether an issue is about something inside the data, so that it says more than a message for the whole. */
function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys'
}

/** Tell whether an issue says that data is another sort of thing altogether. */
function missesShape(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'unrecognized_keys')
    return issue.keys.length === Object.keys(issue.input as object).length
  return issue.code === 'invalid_type' || issue.code === 'invalid_value'
}
