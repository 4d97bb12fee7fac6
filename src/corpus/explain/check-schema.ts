import { stringify } from 'yaml'
import type { z } from 'zod'
import { didYouMean, nearest } from '../../text/distance.ts'
import { listed } from '../../text/phrasing.ts'
import type { ContentProblem, DataPath, Locate } from '../problem.ts'
import {
  aList,
  describeValue,
  keysWithValues,
  noSuchKey,
  plainWords,
  shorten,
  unspecific,
} from './plain-words.ts'
import { acceptsNull, descriptionAt, keysAt } from './schema-walk.ts'

/** Data that a schema accepts, or what is wrong with it. */
export type CheckedData<Data> = { readonly data: Data } | { readonly problems: ContentProblem[] }

/**
 * Hold data against a schema and tell every difference in plain words, at its line and column.
 *
 * @param schema - What the data should be.
 * @param data - What a file gives.
 * @param locate - Where the file has its values.
 * @param options.rule - The rule to name in problems. Default: schema.
 * @param options.at - The way from the file’s root to the data, where it is a part of a file. Default: the root.
 * @returns The data with defaults filled in, or all problems.
 */
export function checkSchema<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
  locate: Locate,
  { rule = 'schema', at = [] }: { rule?: string; at?: DataPath } = {},
): CheckedData<Data> {
  const result = schema.safeParse(data, { error: plainWords, reportInput: true })
  if (result.success) return { data: result.data }

  const issues = result.error.issues.flatMap((issue) => unfoldIssue(issue, []))
  const renamed = new Set<string>()
  const unknown = issues.flatMap((issue) => unknownKeys(issue, issues, schema, renamed))
  const others = issues
    // A key that is missing because it is misspelt is told once, by the misspelling.
    .filter((issue) => issue.code !== 'unrecognized_keys' && !renamed.has(pathText(issue.path)))
    .map((issue) => describeIssue(issue, schema))
  const problems = [...unknown, ...others].map(({ path, target, ...words }) => ({
    rule,
    ...locate([...at, ...path], target),
    ...words,
  }))
  return { problems }
}

interface Difference {
  readonly path: DataPath
  readonly target: 'key' | 'value'
  readonly found: string
  readonly expected: string
  readonly hint: string
}

function unknownKeys(
  issue: Issue,
  issues: readonly Issue[],
  schema: z.ZodType,
  renamed: Set<string>,
): Difference[] {
  if (issue.code !== 'unrecognized_keys') return []
  const present = issue.input as object
  const free = keysAt(schema, issue.path, present).filter((key) => !Object.hasOwn(present, key))
  // A schema may say what a key that it had before is called now.
  const ownMessage = issue.message === noSuchKey ? null : issue.message
  const missing = new Set(issues.filter(isMissing).map(({ path }) => pathText(path)))
  return issue.keys.map((key) => {
    const meant = nearest(key, free)
    const meantPath = pathText([...issue.path, meant ?? ''])
    if (missing.has(meantPath)) renamed.add(meantPath)
    return {
      path: [...issue.path, key],
      target: 'key' as const,
      found: `the unknown key ${shorten(key)}`,
      expected: free.length === 0 ? 'no more keys' : `the key ${listed(free, ' or ')}`,
      hint: meant === null ? (ownMessage ?? withoutMeaning(key, present)) : `Did you mean ${meant}?`,
    }
  })
}

/** Say what to do about a key that nothing is like: in braces a comma ends a text, and what follows it is taken for a key. */
function withoutMeaning(key: string, present: object): string {
  const isText = key.includes(' ') && (present as Record<string, unknown>)[key] === null
  return isText ? 'Put quotation marks around a text that has a comma, inside braces.' : 'Remove the key.'
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.code !== 'unrecognized_keys'
}

function describeIssue(issue: Issue, schema: z.ZodType): Difference {
  const { path } = issue
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]!.message
    return { path, target: 'key', found: describeValue(path.at(-1)), expected, hint: 'Rename the key.' }
  }
  const missing = isMissing(issue) && path.length > 0
  return {
    path,
    target: missing ? 'key' : 'value',
    found: missing ? `nothing for ${String(path.at(-1))}` : describeValue(issue.input),
    expected: acceptsNull(schema, path) ? `${issue.message} or null` : issue.message,
    hint: missing ? addition(path, schema) : remedy(issue, schema),
  }
}

function addition(path: DataPath, schema: z.ZodType): string {
  const description = descriptionAt(schema, path)
  return `Add ${String(path.at(-1))}${description === undefined ? '.' : `: ${description}`}`
}

function remedy(issue: Issue, schema: z.ZodType): string {
  const explanation = explain(issue.path, schema)
  if (issue.code !== 'invalid_value') return explanation
  const { input, values } = issue
  if (typeof input === 'string') return didYouMean(input, values.map(String), explanation)
  const isLackingDash = typeof input === 'object' && input !== null && values.includes(aList)
  return isLackingDash ? `Begin each entry of a list with “- ”. ${explanation}` : explanation
}

/** Explain a place in the schema’s own words: those for its key, or for the nearest key around it that has some. */
function explain(path: DataPath, schema: z.ZodType): string {
  const keys = keysAt(schema, [])
  if (path.length === 0)
    return keys.length === 0 ? 'Correct the value.' : `Give the keys ${keys.join(', ')}.${exampleOf(schema)}`
  const around = path.map((_, position) => path.slice(0, path.length - position))
  const described = around.find((some) => descriptionAt(schema, some) !== undefined)
  if (described === undefined) return `Correct the value of ${nameOf(path)}.`
  return `${nameOf(described)}: ${descriptionAt(schema, described)!}`
}

/** Give a schema’s own example as a sentence with YAML in it; nothing where it has none. */
function exampleOf(schema: z.ZodType): string {
  const examples = schema.meta()?.['examples'] as readonly unknown[] | undefined
  if (examples === undefined) return ''
  return ` For example: ${stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}.`
}

/** Name a place by its key, or by the list that it is an entry of. */
function nameOf(path: DataPath): string {
  return path.findLast((segment) => typeof segment === 'string') ?? 'the list'
}

function pathText(path: DataPath): string {
  return path.map(String).join('\n')
}

/** One thing that Zod found. */
type Issue = z.core.$ZodIssue

/**
 * Replace a failed choice by the issues of the choice that was meant: the one whose outer shape fits.
 * Where none or several fit, one issue stands for all. All get their whole way, which begins with `around`.
 */
function unfoldIssue(issue: Issue, around: DataPath): Issue[] {
  const path = [...around, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ ...issue, path }]
  if ('options' in issue) return [unknownSort(issue, issue.options, path)]
  const choices = issue.errors.map((issues) => issues.flatMap((inner) => unfoldIssue(inner, [])))
  const [meant, ...others] = choices.filter((issues) => !issues.some(missesShape))
  if (meant !== undefined && others.length === 0 && (issue.message === unspecific || meant.some(isInside)))
    return meant.flatMap((inner) => unfoldIssue(inner, path))
  const values = choicesOf(issue)
  const message = issue.message === unspecific ? listed(values, ' or ') : issue.message
  return [{ ...issue, code: 'invalid_value', values, path, message }]
}

/** Tell a failed choice by a key, such as a fact’s kind, as what is wrong with that key. */
function unknownSort(
  issue: z.core.$ZodIssueInvalidUnion,
  values: readonly z.core.util.Primitive[],
  path: DataPath,
): Issue {
  const input = (issue.input as Record<string, unknown>)[issue.discriminator!]
  const message = issue.message === unspecific ? listed(values.map(String), ' or ') : issue.message
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
