import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createMemory, type Memory } from '../../corpus/memory.ts'
import { displayPath, formatProblems } from '../../corpus/problem.ts'
import { problemsOfChange, type ContentFolders } from '../../corpus/read-corpus.ts'
import type { Content } from '../../corpus/read/content.ts'
import { nameParagraph } from '../../curate/name-paragraph.ts'
import { claimAsYaml } from '../../curate/suggest/claims-as-yaml.ts'
import type { FactSuggestions, Suggestion } from '../../curate/suggest/suggest-claims.ts'
import { writeAnswer, type NewAnswer } from '../../curate/write-answer.ts'
import { placesOfCues } from '../../evidence/check-silence.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { counted, listed, quoted } from '../../text/phrasing.ts'
import type { Output } from '../command.ts'
import { replaceFile } from '../support/replace-file.ts'

/** One of several things to do. */
export interface Choice {
  readonly name: string
  readonly value: Decision
}

/** What to do with a passage, or with a fact that looks silent. */
export type Decision = 'accept' | 'edit' | 'skip' | 'silent' | 'next' | 'stop'

/** Who decides. */
export interface Curator {
  readonly choose: (message: string, choices: readonly Choice[]) => Promise<Decision>
  /** Let a text be edited; an empty one means to leave it. */
  readonly edit: (message: string, text: string) => Promise<string>
  readonly ask: (message: string) => Promise<string>
}

/** The article, with what is needed to write answers into its file. */
export interface Desk {
  readonly folders: ContentFolders
  readonly content: Content
  /** The path of its file. */
  readonly path: string
  /** Its headline, where it has one, then its own paragraphs. */
  readonly paragraphs: readonly Paragraph[]
  /** The file’s text as it was read. */
  readonly text: string
}

const names: Readonly<Record<Decision, string>> = {
  accept: 'Accept',
  edit: 'Edit',
  skip: 'Skip this passage',
  silent: 'Silent: the article doesn’t answer the question',
  next: 'Next question',
  stop: 'Stop',
}

const choicesOf = (...decisions: readonly Decision[]): Choice[] =>
  decisions.map((value) => ({ value, name: names[value] }))

/**
 * Ask of each suggestion what to do, and write each answer at once.
 *
 * @param desk - The article.
 * @param suggestions - What there is for its unread facts.
 * @param curator - Whom to ask.
 * @param output - Where to tell what was done.
 * @returns The exit code: 1 where the file has changed meanwhile, else 0.
 */
export async function acceptOneByOne(
  desk: Desk,
  suggestions: readonly FactSuggestions[],
  curator: Curator,
  output: Output,
): Promise<number> {
  const session = { desk, curator, output, memory: createMemory(), text: desk.text, written: 0 }
  try {
    for (const suggestion of suggestions) if ((await settle(session, suggestion)) === 'stop') break
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      output.error(error.message)
      return 1
    }
    // Who leaves a question with Ctrl-C has had enough; what was written stays.
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error
  }
  output.log(
    session.written === 0
      ? 'Nothing was written.'
      : `${counted(session.written, 'answer')} written to ${displayPath(desk.path)}. Quotes that its outline lacked stand at its end: work them in. Then run npm run verify -- --write.`,
  )
  return 0
}

/** A curator’s way through the suggestions for one article. */
interface Session {
  readonly desk: Desk
  readonly curator: Curator
  readonly output: Output
  readonly memory: Memory
  /** The file’s text as it was read or last written here. */
  text: string
  /** How many answers were written. */
  written: number
}

class ChangedMeanwhile extends Error {}

/** Go through what there is for one fact. */
async function settle(
  session: Session,
  { fact, looksSilent, passages }: FactSuggestions,
): Promise<'next' | 'stop'> {
  const { desk, curator, output } = session
  const { question, kind, cues } = desk.content.facts.get(fact)!.data
  output.log(`\n${question} (${kind})`)
  if (passages.length === 0) {
    output.log(
      looksSilent
        ? `Looks silent: ${cues.length === 1 ? `${cues[0]!} doesn’t occur` : `none of ${listed(cues)} occurs`}.`
        : 'No passage seems to answer it.',
    )
    const decision = await curator.choose(fact, choicesOf('silent', 'next', 'stop'))
    if (decision === 'silent') await markSilent(session, fact)
    return decision === 'stop' ? 'stop' : 'next'
  }
  let claims = 0
  for (const [position, passage] of passages.entries()) {
    const { claim, paragraph } = passage
    const { text } = desk.paragraphs.find(({ number }) => number === paragraph)!
    output.log(
      `\n${position + 1} of ${passages.length}, ${nameParagraph(paragraph)}: ${text}\n\n${claimAsYaml(claim)}`,
    )
    const canAccept = claim.value !== undefined
    const choices = choicesOf('accept', 'edit', 'skip', 'silent', 'next', 'stop').filter(
      ({ value }) => (value !== 'accept' || canAccept) && (value !== 'silent' || claims === 0),
    )
    const decision = await curator.choose(fact, choices)
    if (decision === 'next' || decision === 'stop') return decision
    if (decision === 'silent' && (await markSilent(session, fact))) return 'next'
    if (decision === 'accept' && told(session, write(session, fact, { claim: withoutDefaults(claim) })))
      claims += 1
    if (decision === 'edit' && (await editAndWrite(session, fact, passage))) claims += 1
  }
  return 'next'
}

/** Write a silence, with its reason where cue words occur. */
async function markSilent(session: Session, fact: string): Promise<boolean> {
  const { content, paragraphs } = session.desk
  const { cues } = content.facts.get(fact)!.data
  const occurring = placesOfCues(paragraphs, cues)
    .filter((place) => place.paragraphs.length > 0)
    .map(({ cue }) => cue)
  if (occurring.length === 0) return told(session, write(session, fact, { silence: 'silent' }))
  const occur = occurring.length === 1 ? 'occurs' : 'occur'
  const question = `${listed(occurring.map(quoted))} ${occur}. Why doesn’t that answer the question?`
  const despite = (await session.curator.ask(question)).trim()
  return despite !== '' && told(session, write(session, fact, { silence: { silent: true, despite } }))
}

/** Let a claim be edited until it passes the check, or is left empty. */
async function editAndWrite(session: Session, fact: string, { claim }: Suggestion): Promise<boolean> {
  let lines = claimAsYaml(claim)
  for (;;) {
    lines = withoutComments(await session.curator.edit(`Claim on ${fact}; leave it empty to skip it`, lines))
    if (lines.trim() === '') return false
    const edited = readClaim(lines)
    const refusal = edited instanceof Error ? edited.message : write(session, fact, { claim: edited })
    if (refusal === null) return true
    // An editor covers what stands in the terminal.
    lines = `${refusal.replace(/^/gm, '# ')}\n${lines}`
  }
}

const withoutComments = (lines: string) => lines.replace(/^#.*\n?/gm, '')

/**
 * Write an answer, if it passes the check.
 *
 * @returns Why it wasn’t written; null where it was.
 * @throws ChangedMeanwhile where somebody else has written the file.
 */
function write(session: Session, fact: string, answer: NewAnswer): string | null {
  const { desk, text, memory } = session
  const after = writeAnswer(text, fact, answer)
  if (readFileSync(desk.path, 'utf8') !== text) {
    throw new ChangedMeanwhile(
      `${displayPath(desk.path)} has changed since it was read. Nothing more was written: run npm run suggest again.`,
    )
  }
  const problems = problemsOfChange(desk.folders, { path: desk.path, text: after }, memory)
  if (problems.length > 0) {
    return `${formatProblems(problems, desk.folders.content)}\n\nNothing was written.`
  }
  replaceFile(desk.path, after)
  session.text = after
  session.written += 1
  return null
}

/** Tell why nothing was written; say whether something was. */
function told({ output }: Session, refusal: string | null): boolean {
  if (refusal !== null) output.error(refusal)
  return refusal === null
}

/** Leave out what goes without saying. */
function withoutDefaults({ certainty, ...claim }: Suggestion['claim']): object {
  return { ...claim, ...(certainty !== 'stated' && { certainty }) }
}

/** Read a claim that was edited: a map, or a list of one. */
function readClaim(lines: string): object | Error {
  try {
    const data: unknown = parse(lines)
    const claim: unknown = Array.isArray(data) && data.length === 1 ? data[0] : data
    return typeof claim === 'object' && claim !== null && !Array.isArray(claim)
      ? claim
      : new Error('Write one claim: value, quote, origin, voice.')
  } catch (error) {
    return error as Error
  }
}
