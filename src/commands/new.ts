import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { input, select } from '@inquirer/prompts'
import { z } from 'zod'
import { displayPath } from '../corpus/problem.ts'
import { findFolders } from '../corpus/read-corpus.ts'
import type { Content } from '../corpus/read/content.ts'
import { readContent } from '../corpus/read/read-content.ts'
import { setInYaml } from '../curate/edit-yaml.ts'
import { declaredKeys, type Declared } from '../curate/import/declared.ts'
import { writeSkeleton } from '../curate/import/skeleton.ts'
import { type Field, fieldsOf, readAnswer } from '../curate/new/fields.ts'
import { writeYaml } from '../curate/write-yaml.ts'
import { factSchemaOfKind } from '../kinds/fact.ts'
import { kinds } from '../kinds/registry.ts'
import { articleSchema, sourceSchema } from '../schema/article.ts'
import { outletSchema } from '../schema/outlet.ts'
import { personSchema } from '../schema/person.ts'
import { daySchema, idPattern, idSchema } from '../schema/scalars.ts'
import { statementSchema } from '../schema/statement.ts'
import { askedFacts, storySchema } from '../schema/story.ts'
import { counted, listed } from '../text/phrasing.ts'
import { asksForHelp, dayOfToday, type Environment, misused, type Output } from './command.ts'
import { writeSchemas } from './schemas.ts'
import { withSchemaLine } from './support/schema-line.ts'

const sorts = ['story', 'fact', 'outlet', 'person', 'article', 'statement'] as const
type Sort = (typeof sorts)[number]

const folders: Readonly<Record<Sort, string>> = {
  story: 'stories',
  fact: 'facts',
  outlet: 'outlets',
  person: 'people',
  article: 'articles',
  statement: 'statements',
}

const usage = `Usage: npm run new -- ${sorts.join('|')} [ID] [--KEY VALUE …]
       npm run new -- fact [ID] --kind KIND [--story STORY] [--KEY VALUE …]
       npm run new -- site DIR

Writes a content file, and never over another. At a terminal it asks for what isn’t given; elsewhere every key that the file needs is a
flag, such as --label "Length". Lists take commas: --cues "minute*, hour*"; keys with values take braces:
--unit "{ one: call, many: calls }". A story may name facts that are yet to be written; a new fact joins the story that --story names.
site lays out a content folder with a small invented story, and its sources, which build at once; outside this project also what
editors need: schemas/ and .vscode/settings.json.

Reads and writes CONTENT_DIR (default: content).`

/** Asks a curator; each question again until its answer is right. */
export interface Asker {
  readonly type: (question: string, check: (typed: string) => true | string) => Promise<string>
  readonly choose: (question: string, choices: readonly string[]) => Promise<string>
}

/**
 * Write a new content file.
 *
 * @param commandLine - What to write, its ID, and a flag for each key that is given.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @param ask - Asks for what the arguments don’t give; null where nobody can be asked.
 * @param today - The day on which the command runs, as `2031-03-05`.
 * @returns The exit code: 0 where the file was written, else 1.
 */
export async function writeNew(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
  ask: Asker | null,
  today: string,
): Promise<number> {
  if (asksForHelp(commandLine)) {
    output.log(usage)
    return 0
  }
  try {
    const [sort, ...rest] = commandLine
    if (sort === 'site') output.log(layOutSite(rest))
    else if (isSort(sort))
      output.log(await writeEntry(sort, rest, findFolders(environment).content, output, ask, today))
    else
      return misused(
        sort === undefined ? 'Say what to write.' : `There is no ${sort} to write.`,
        usage,
        output,
      )
    return 0
  } catch (error) {
    output.error((error as Error).message)
    return 1
  }
}

function isSort(name: string | undefined): name is Sort {
  return (sorts as readonly (string | undefined)[]).includes(name)
}

/** Copy the small invented story, which a test builds, into a folder that doesn’t exist or is empty. */
function layOutSite([folder, ...others]: readonly string[]): string {
  if (folder === undefined || others.length > 0 || folder.startsWith('-')) {
    throw new Error(`Name one folder for the site.\n\n${usage}`)
  }
  const taken = ['content', 'sources'].map((part) => join(folder, part)).filter((path) => existsSync(path))
  if (taken.length > 0)
    throw new Error(`${listed(taken.map(displayPath))} would be overwritten. Name another folder.`)
  cpSync(inProject('src/curate/new/starter'), folder, { recursive: true })
  const shown = displayPath(folder)
  // The project’s own schemas and settings hold for all content inside it.
  if (shown.startsWith('..')) {
    writeSchemas(folder)
    cpSync(inProject('.vscode'), join(folder, '.vscode'), { recursive: true })
  }
  const content = join(folder, 'content')
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yml')) continue
    const [path, inContent] = [join(content, file), file.split(sep).join('/')]
    writeFileSync(path, withSchemaLine(content, inContent, readFileSync(path, 'utf8')))
  }
  return `Wrote ${shown}/content and ${shown}/sources: one story, two articles, two facts. Build it with
  CONTENT_DIR=${shown}/content SOURCES_DIR=${shown}/sources npm start`
}

/** Find a file or a folder of this project, wherever the command was called from. */
function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

async function writeEntry(
  sort: Sort,
  args: readonly string[],
  contentFolder: string,
  output: Output,
  ask: Asker | null,
  today: string,
): Promise<string> {
  const { content } = readContent(contentFolder)
  const { positionals, values } = parseFlags(args)
  if (positionals.length > 1) throw new Error(`One ID at a time: ${listed(positionals)}.\n\n${usage}`)
  const story = sort === 'fact' ? await takeStory(content, values, ask) : null
  if (story !== null) output.log(factsInWords(content, story))
  const schema = await schemaOf(sort, values, ask)
  const fields = fieldsOf(schema)
  refuseUnknown(values, fields)
  const id = positionals[0] ?? (await askId(sort, ask))
  const path = join(contentFolder, folders[sort], `${id}.${sort === 'article' ? 'md' : 'yml'}`)
  refuseId(id, path)
  const given = await answersTo(schema, fields, values, ask)
  const data = {
    ...(sort === 'fact' && { kind: (schema.shape['kind'] as z.ZodLiteral<string>).value }),
    ...given,
  }
  const text =
    sort === 'article'
      ? articleText(content, data, today)
      : withSchemaLine(contentFolder, `${folders[sort]}/${id}.yml`, writeYaml(data))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  const asking = sort === 'fact' ? storiesAsking(content, id) : []
  const joins = story !== null && !asking.includes(story)
  if (joins) joinStory(content, story, id)
  const left = fields.filter(({ key, required }) => !required && !(key in given))
  return [
    `Wrote ${displayPath(path)}${joins ? `, and added it to the facts of ${story}` : ''}.`,
    ...(asking.length > 0 ? [`${listed(asking)} ${asking.length === 1 ? 'asks' : 'ask'} it already.`] : []),
    ...(sort === 'fact' && story === null && asking.length === 0
      ? [`No story asks it yet, so no page shows it: add ${id} to the facts in a file of stories/.`]
      : []),
    ...(left.length === 0 ? [] : ['It may also have:']),
    ...left.map(({ key, description }) => `  ${key}: ${description}`),
  ].join('\n')
}

type Flags = Record<string, string>

function parseFlags(args: readonly string[]): { positionals: string[]; values: Flags } {
  // Which keys a file has depends on the sort and on the kind, so every flag with a value is taken first.
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true })
  const positionals: string[] = []
  const values: Flags = {}
  let waiting: string | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (waiting === null) positionals.push(token.value)
      else values[waiting] = token.value
      waiting = null
    } else if (token.kind === 'option') {
      if (waiting !== null) throw new Error(`--${waiting} needs a value.\n\n${usage}`)
      if (token.value === undefined) waiting = token.name
      else values[token.name] = token.value
    }
  }
  if (waiting !== null) throw new Error(`--${waiting} needs a value.\n\n${usage}`)
  return { positionals, values }
}

const noStory = 'none yet'

async function takeStory({ stories }: Content, values: Flags, ask: Asker | null): Promise<string | null> {
  const { story } = values
  delete values['story']
  if (story !== undefined && !stories.has(story))
    throw new Error(`There is no story ${story}. There are ${listed([...stories.keys()])}.`)
  if (story !== undefined || ask === null || stories.size === 0) return story ?? null
  const chosen = await ask.choose('Which story asks it?', [...stories.keys(), noStory])
  return chosen === noStory ? null : chosen
}

function factsInWords({ stories, facts }: Content, story: string): string {
  const asked = askedFacts(stories.get(story)!.data).flatMap((fact) => facts.get(fact) ?? [])
  return [
    `${story} asks ${counted(asked.length, 'fact')}:`,
    ...asked.map(
      ({ id, data }) => `  ${id} (${data.kind}): ${data.question} ${counted(data.cues.length, 'cue word')}.`,
    ),
  ].join('\n')
}

/** What an article’s skeleton is made from; `import` writes one with its source. */
const articleParts = z.strictObject({
  story: idSchema.describe('The story that it reports.'),
  outlet: idSchema.describe('Who published it.'),
  file: sourceSchema.shape.file,
  title: z.string().nullable().describe('The headline as published; null where the source has none.'),
  published: daySchema.nullable().describe('When it was published; null where the source doesn’t say.'),
  language: articleSchema.shape.language,
})

async function schemaOf(sort: Sort, values: Flags, ask: Asker | null): Promise<z.ZodObject> {
  if (sort === 'fact') {
    const names = Object.keys(kinds)
    const kind = values['kind'] ?? (await ask?.choose('What kind of answer does it take?', names))
    delete values['kind']
    if (kind !== undefined && names.includes(kind)) return factSchemaOfKind(kind)
    throw new Error(
      `${kind === undefined ? 'Give --kind' : `There is no kind ${kind}. Give --kind`}: one of ${listed(names, ' or ')}.`,
    )
  }
  return {
    story: storySchema,
    outlet: outletSchema,
    person: personSchema,
    statement: statementSchema,
    article: articleParts,
  }[sort]
}

function refuseUnknown(values: Flags, fields: readonly Field[]): void {
  const unknown = Object.keys(values).filter((key) => !fields.some((field) => field.key === key))
  if (unknown.length === 0) return
  const known = fields.map(({ key }) => `--${key}`)
  throw new Error(
    `There is no option ${listed(unknown.map((key) => `--${key}`))}. There are ${listed(known)}.`,
  )
}

async function askId(sort: Sort, ask: Asker | null): Promise<string> {
  if (ask === null)
    throw new Error(`Give the ${sort} an ID in kebab-case: it is the file’s name, and permanent.\n\n${usage}`)
  return ask.type(`ID of the ${sort}, in kebab-case: it is the file’s name, and permanent`, (typed) =>
    idPattern.test(typed.trim()) ? true : 'a-z, 0-9 and single hyphens',
  )
}

function refuseId(id: string, path: string): void {
  if (!idPattern.test(id))
    throw new Error(`${id} is no ID: write it in kebab-case, a-z, 0-9 and single hyphens.`)
  if (existsSync(path)) throw new Error(`${displayPath(path)} would be overwritten. Choose another ID.`)
}

/** Take each key’s value from its flag, else ask for it; all that is wrong or missing is told together. */
async function answersTo(
  schema: z.ZodObject,
  fields: readonly Field[],
  values: Flags,
  ask: Asker | null,
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  const problems: string[] = []
  for (const field of fields) {
    const { key, required, nullable, description } = field
    const flag = values[key]
    if (flag === undefined && ask === null && required && !nullable)
      problems.push(`--${key} is missing: ${description}`)
    const typed = flag ?? (required && ask !== null ? await askFor(schema, field, ask) : '')
    if (flag === undefined && typed === '' && !nullable) continue
    const read = readAnswer(schema, field, typed)
    if ('problem' in read) problems.push(`--${key}: ${read.problem}`)
    else if (required || typed !== '') answers[key] = read.value
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return answers
}

async function askFor(schema: z.ZodObject, field: Field, ask: Asker): Promise<string> {
  const { key, description, form, choices, nullable } = field
  if (form === 'choice') return ask.choose(`${key}: ${description}`, choices)
  const hint = { list: ' (commas between)', yaml: ' (as YAML)', text: '' }[form]
  return ask.type(`${key}: ${description}${hint}${nullable ? ' Enter for null.' : ''}`, (typed) => {
    const read = readAnswer(schema, field, typed)
    return 'problem' in read ? read.problem : true
  })
}

function articleText(
  { stories, facts, outlets }: Content,
  data: Record<string, unknown>,
  today: string,
): string {
  const { story, outlet, file, title, published, language } = data as z.infer<typeof articleParts>
  const known = stories.get(story)
  if (known === undefined)
    throw new Error(`There is no story ${story}. There are ${listed([...stories.keys()])}.`)
  const given: Declared = {
    ...(Object.fromEntries(declaredKeys.map((key) => [key, []])) as unknown as Declared),
    title: title === null ? [] : [{ value: title, where: 'the curator' }],
    date: published === null ? [] : [{ value: published, where: 'the curator' }],
    language: language === undefined ? [] : [{ value: language, where: 'the curator' }],
  }
  return writeSkeleton({
    ...{ story, file, declared: given, read: today, address: null },
    outlet: {
      ...{ id: outlet, draft: null, identifiedBy: null },
      language: outlets.get(outlet)?.data.language ?? null,
    },
    facts: askedFacts(known.data).flatMap((fact) => facts.get(fact) ?? []),
  })
}

/** List the stories that ask a fact: they may name it before it is written. */
function storiesAsking({ stories }: Content, fact: string): string[] {
  return [...stories].filter(([, { data }]) => askedFacts(data).includes(fact)).map(([id]) => id)
}

function joinStory({ stories, folder }: Content, story: string, fact: string): void {
  const path = join(folder, 'stories', `${story}.yml`)
  const asked = askedFacts(stories.get(story)!.data)
  writeFileSync(path, setInYaml(readFileSync(path, 'utf8'), ['facts', asked.length], fact))
}

/** Asks at the terminal. */
const terminal: Asker = {
  type: (message, validate) => input({ message, validate }),
  choose: (message, choices) => select({ message, choices: [...choices] }),
}

if (import.meta.main) {
  const ask = process.stdin.isTTY ? terminal : null
  process.exitCode = await writeNew(process.argv.slice(2), process.env, console, ask, dayOfToday())
}
