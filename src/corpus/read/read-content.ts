import { relative } from 'node:path'
import type { z } from 'zod'
import { factSchema } from '../../kinds/fact.ts'
import { articleSchema } from '../../schema/article.ts'
import { correctionSchema } from '../../schema/correction.ts'
import { outletSchema } from '../../schema/outlet.ts'
import { personSchema } from '../../schema/person.ts'
import { statementSchema } from '../../schema/statement.ts'
import { storySchema } from '../../schema/story.ts'
import { checkSchema } from '../explain/check-schema.ts'
import { describeValue } from '../explain/plain-words.ts'
import { noMemory } from '../memory.ts'
import type { Memory } from '../memory.ts'
import { displayPath } from '../problem.ts'
import type { ContentProblem } from '../problem.ts'
import type { ArticleEntry, Content, Entry, Section } from './content.ts'
import { listFiles, readText } from './files.ts'
import type { ContentFile } from './files.ts'
import { parseOutline } from './outline.ts'
import { readSite } from './read-site.ts'
import { parseYaml, splitFrontMatter } from './yaml.ts'

/** A file of content as somebody means to write it. */
export interface Draft {
  /** The path of the file, which is there, from the same folder as the content folder’s path. */
  readonly path: string
  readonly text: string
}

/**
 * Read the content folder, once: every file decoded, parsed and held against its schema.
 *
 * @param folder - The content folder.
 * @param memory - What earlier readings came to. Default: none.
 * @param draft - A text that counts in place of the one on disk. Default: none.
 * @returns The files whose shape is right, and what is wrong with the others. Nothing is cross-checked yet.
 */
export function readContent(
  folder: string,
  memory = noMemory,
  draft: Draft | null = null,
): { content: Content; problems: ContentProblem[] } {
  const { files, problems } = listFiles(folder)
  const site = readSite(folder)
  // A folder without any content is told once.
  if ('problems' in site && !problems.some(({ rule }) => rule === 'no-content'))
    problems.push(...site.problems)

  const textOf = ({ path }: ContentFile) =>
    draft !== null && relative(draft.path, path) === '' ? draft.text : readText(path)
  const readYaml = <Data>(section: Section, schema: z.ZodType<Data>): Map<string, Entry<Data>> =>
    collect(files[section], problems, memory, textOf, ({ id, path }, text) => {
      const file = displayPath(path)
      return parseEntry({ id, file, schema, yaml: text, yamlLine: 1 })
    })

  const content: Content = {
    folder: displayPath(folder),
    site: 'site' in site ? site.site : null,
    articles: collect(files.articles, problems, memory, textOf, readArticle),
    corrections: readYaml('corrections', correctionSchema),
    facts: readYaml('facts', factSchema),
    outlets: readYaml('outlets', outletSchema),
    people: readYaml('people', personSchema),
    statements: readYaml('statements', statementSchema),
    stories: readYaml('stories', storySchema),
    ids: Object.fromEntries(
      Object.entries(files).map(([section, listed]) => [section, new Set(listed.map(({ id }) => id))]),
    ) as Record<Section, Set<string>>,
  }
  return { content, problems }
}

type Read<Result> = { readonly entry: Result } | { readonly problems: readonly ContentProblem[] }

/** Read each file; what is wrong goes to `problems`. */
function collect<Result extends Entry<unknown>>(
  files: readonly ContentFile[],
  problems: ContentProblem[],
  memory: Memory,
  textOf: (file: ContentFile) => string | ContentProblem,
  parse: (file: ContentFile, text: string) => Read<Result>,
): Map<string, Result> {
  const entries = new Map<string, Result>()
  for (const file of files) {
    const text = textOf(file)
    const read =
      typeof text === 'string' ? memory(file.path, [text], () => parse(file, text)) : { problems: [text] }
    if ('entry' in read) entries.set(file.id, read.entry)
    else problems.push(...read.problems)
  }
  return entries
}

/**
 * Read the text of one article.
 *
 * @param file - Its file.
 * @param text - The file’s text, which needn’t be what stands on disk.
 */
export function readArticle({ id, path }: ContentFile, text: string): Read<ArticleEntry> {
  const file = displayPath(path)
  const parts = splitFrontMatter(text)
  if (parts === null) {
    const place = { rule: 'front-matter', file, line: 1, column: 1 }
    const found = describeValue(text.split('\n')[0])
    const expected = 'YAML between two --- lines, then the outline'
    return { problems: [{ ...place, found, expected, hint: 'Begin the file with a --- line.' }] }
  }
  const read = parseEntry({ id, file, schema: articleSchema, ...parts })
  if ('problems' in read) return read
  return { entry: { ...read.entry, outline: parseOutline(parts.body), outlineLine: parts.bodyLine } }
}

function parseEntry<Data>({
  id,
  file,
  schema,
  yaml,
  yamlLine,
}: {
  id: string
  file: string
  schema: z.ZodType<Data>
  yaml: string
  yamlLine: number
}): Read<Entry<Data>> {
  const parsed = parseYaml(yaml, file, yamlLine)
  if ('problems' in parsed) return parsed
  const { data, locate } = parsed.yaml
  const checked = checkSchema(schema, data, locate)
  return 'problems' in checked ? checked : { entry: { id, file, data: checked.data, locate } }
}
