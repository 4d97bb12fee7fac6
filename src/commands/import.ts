import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { displayPath } from '../corpus/problem.ts'
import type { Content } from '../corpus/read/content.ts'
import { findFolders } from '../corpus/read-corpus.ts'
import { readContent } from '../corpus/read/read-content.ts'
import { type Capture, openCaptures } from '../curate/import/captures.ts'
import { declaredKeys, type Declared } from '../curate/import/declared.ts'
import { findKnownTexts, type KnownText } from '../curate/import/known-texts.ts'
import { type MainText, readMainText } from '../curate/import/main-text.ts'
import { chooseOutlet, writeSkeleton } from '../curate/import/skeleton.ts'
import { idFrom } from '../curate/file-id.ts'
import { writeYaml } from '../curate/write-yaml.ts'
import { idPattern } from '../schema/scalars.ts'
import { askedFacts } from '../schema/story.ts'
import { counted, grouped, listed, quoted } from '../text/phrasing.ts'
import { countWords } from '../text/words.ts'
import { dayOfToday, type Environment, misused, type Output, readFlags } from './command.ts'
import { withSchemaLine } from './support/schema-line.ts'

const usage = `Usage: npm run import -- FILE … [--story STORY] [--id ID]
       npm run import -- - --id ID [--story STORY] < FILE

Brings saved pages in: HTML, MHTML, WARC, WACZ, PDF, Markdown or plain text. Writes each as a source, one paragraph a line, and an
article’s skeleton with every fact of the story as unread. Nothing is fetched, and no file is ever overwritten.
  --story STORY   the story that the pages report; needed where the content has several
  --id ID         the article’s ID; by default it is made from the file’s name

Reads and writes CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).`

/** What is known before the first file is read. */
interface Desk {
  readonly content: Content
  readonly contentFolder: string
  readonly sourcesFolder: string
  readonly story: string
  /** The texts at hand by file name; those that are brought in join them. */
  readonly texts: Map<string, string>
  readonly today: string
}

/**
 * Bring saved pages in.
 *
 * @param commandLine - The files, `-` for the standard input, and flags.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @param readInput - Gives what stands at the standard input.
 * @param today - The day on which the command runs, as `2031-03-05`.
 * @returns The exit code: 0 where every page was brought in, else 1.
 */
export async function importPages(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
  readInput: () => Uint8Array,
  today: string,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags, takesNames: true }, output)
  if (typeof read === 'number') return read
  const { positionals: files, values: asked } = read
  const misuse = misuseOf(files, asked.id)
  if (misuse !== null) return misused(misuse, usage, output)
  const folders = findFolders(environment)
  const { content } = readContent(folders.content)
  const story = chooseStory(content, asked.story)
  if ('refusal' in story) {
    output.error(story.refusal)
    return 1
  }
  const sourcesFolder = folders.sources ?? 'sources'
  const texts = readTexts(sourcesFolder)
  const desk = { content, contentFolder: folders.content, sourcesFolder, story: story.id, texts, today }
  let failures = 0
  for (const file of files) {
    try {
      const bytes = file === '-' ? readInput() : readFileSync(file)
      const captures = await openCaptures(basename(file), bytes)
      if (captures.length === 0) throw new Error('It holds no page.')
      for (const [position, capture] of captures.entries()) {
        const number = captures.length === 1 ? '' : `-${position + 1}`
        const id = `${asked.id ?? idFrom(basename(file, extname(file)))}${number}`
        output.log(await bringIn(desk, capture, id))
      }
    } catch (error) {
      failures += 1
      output.error(
        `${file === '-' ? 'The standard input' : displayPath(file)} isn’t brought in. ${reasonOf(error)}`,
      )
    }
  }
  if (failures < files.length) output.log(nextSteps)
  return failures === 0 ? 0 : 1
}

const nextSteps = `Next:
  1. Read each source beside its page, and mend its paragraphs if need be.
  2. Fill in each article: npm run suggest -- ARTICLE points to passages that may answer.
  3. npm run verify -- --write records where its quotes stand; npm run check tells what is wrong.`

const flags = { story: { type: 'string' }, id: { type: 'string' } } as const

function misuseOf(files: readonly string[], id: string | undefined): string | null {
  if (files.length === 0) return 'No file is named.'
  if (id === undefined) return files.includes('-') ? 'The standard input has no name: give --id.' : null
  if (files.length > 1) return '--id goes with one file.'
  return idPattern.test(id) ? null : `${id} is no ID: write it in kebab-case, as in beacon-harbour.`
}

function chooseStory(
  { stories, folder }: Content,
  asked: string | undefined,
): { id: string } | { refusal: string } {
  const [first, ...others] = stories.keys()
  if (first === undefined) {
    return { refusal: `${folder}/stories/ has no story yet. Write one first: npm run new -- story.` }
  }
  if (asked === undefined && others.length === 0) return { id: first }
  if (asked !== undefined && stories.has(asked)) return { id: asked }
  const known = listed([...stories.keys()])
  return {
    refusal:
      asked === undefined
        ? `Which story do the pages report? Add --story with one of ${known}.`
        : `There is no story ${asked}. There are ${known}.`,
  }
}

function readTexts(folder: string): Map<string, string> {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    // The first source makes the folder.
    return new Map()
  }
  const files = names.filter((name) => name.endsWith('.txt')).sort()
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** Write what one capture gives, and tell of it. */
async function bringIn(desk: Desk, capture: Capture, id: string): Promise<string> {
  if (!idPattern.test(id)) {
    throw new Error('Its name gives no ID in a to z: name the article with --id, as in --id beacon-harbour.')
  }
  const main = await readMainText(capture)
  if (main.paragraphs.length === 0) throw new Error('It holds no text.')
  const known = findKnownTexts(main.paragraphs, desk.texts)
  const same = known.find((text) => text.same)
  if (same) throw new Error(`Its text is among the sources already: ${same.file}.`)
  const file = `${id}.txt`
  const text = `${main.paragraphs.join('\n')}\n`
  const { content, story } = desk
  const outlets = new Map([...content.outlets].map(([outlet, { data }]) => [outlet, data]))
  const outlet = chooseOutlet(main.declared, outlets, id)
  const facts = askedFacts(content.stories.get(story)!.data).flatMap((fact) => content.facts.get(fact) ?? [])
  const { address } = capture
  const read = desk.today
  const article = writeSkeleton({ outlet, story, declared: main.declared, file, read, address, facts })
  // An outlet of the article’s ID may be there already, under another name than the page’s.
  const draft = content.ids.outlets.has(outlet.id) ? null : outlet.draft
  const paths = {
    source: join(desk.sourcesFolder, file),
    article: join(desk.contentFolder, 'articles', `${id}.md`),
    outlet: join(desk.contentFolder, 'outlets', `${outlet.id}.yml`),
  }
  writeAllNew([
    [paths.source, text],
    [paths.article, article],
    ...(draft === null
      ? []
      : ([
          [paths.outlet, withSchemaLine(desk.contentFolder, `outlets/${outlet.id}.yml`, writeYaml(draft))],
        ] as const)),
  ])
  desk.texts.set(file, text)
  return [
    `${capture.name}:`,
    `wrote ${displayPath(paths.source)}: ${counted(main.paragraphs.length, 'paragraph')}, ${grouped(countWords(text))} words`,
    `wrote ${displayPath(paths.article)}: ${counted(facts.length, 'fact')} unread`,
    ...(draft === null ? [] : [`wrote ${displayPath(paths.outlet)}: fill in what you know of the outlet`]),
    ...(outlet.draft === null || draft !== null
      ? []
      : [
          `took ${displayPath(paths.outlet)} for its outlet, by the ID alone: see that it is, or name another`,
        ]),
    ...declaredInWords(main.declared),
    ...(capture.captured === null ? [] : [`captured on ${capture.captured}`]),
    ...known.map((text) => sharedInWords(text, earlierIn(content, text.file, outlet.id))),
    ...droppedInWords(main),
    ...main.remarks,
  ].join('\n  ')
}

/** Write files none of which may exist: all of them, or none. */
function writeAllNew(files: readonly (readonly [path: string, text: string])[]): void {
  const taken = files.filter(([path]) => existsSync(path))
  if (taken.length > 0) {
    const paths = listed(taken.map(([path]) => displayPath(path)))
    throw new Error(`${paths} would be overwritten. Give the article another ID with --id.`)
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  }
}

function declaredInWords(declared: Declared): string[] {
  const [given, missing] = [
    declaredKeys.filter((key) => declared[key].length > 0),
    declaredKeys.filter((key) => declared[key].length === 0),
  ]
  return [
    ...given.map((key) => {
      const [first, ...others] = declared[key].map(({ value, where }) => `${quoted(value)} (${where})`)
      return `${key}: ${first!}${others.length > 0 ? `; also declared: ${others.join(', ')}` : ''}`
    }),
    ...(missing.length > 0 ? [`not declared, and not guessed: ${listed(missing)}`] : []),
  ]
}

/** Find an article that an outlet has of a text already. */
function earlierIn({ articles }: Content, file: string, outlet: string): string | undefined {
  return [...articles.values()].find(({ data }) => data.source.file === file && data.outlet === outlet)?.id
}

function sharedInWords({ file, shared, words, longest }: KnownText, earlier: string | undefined): string {
  const share = Math.round((shared / words) * 100)
  return `shares ${grouped(shared)} of its ${grouped(words)} words (${share} %) with ${file}, ${grouped(longest.words)} of them in a row from its paragraph ${longest.paragraph}: ${earlier === undefined ? 'a copy of one report?' : `a new version of the outlet’s own article? Then give it “updates: ${earlier}”`}`
}

/** Enough to see that nothing of the text was left out. */
const mostShown = 12
const longestShown = 70

function droppedInWords({ dropped }: MainText): string[] {
  if (dropped.length === 0) return []
  const longestFirst = dropped.toSorted((a, b) => b.length - a.length).slice(0, mostShown)
  const more = dropped.length - longestFirst.length
  return [
    `left out ${counted(dropped.length, 'block')} of the page, the longest first:`,
    ...longestFirst.map(
      (block) => `  ${quoted(block.length > longestShown ? `${block.slice(0, longestShown)}…` : block)}`,
    ),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

if (import.meta.main) {
  const readInput = () => readFileSync(0)
  process.exitCode = await importPages(process.argv.slice(2), process.env, console, readInput, dayOfToday())
}
