import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Where a command writes, a whole message at a time. `console` is one. */
export interface Output {
  /** Results. */
  readonly log: (message: string) => void
  /** What went wrong. */
  readonly error: (message: string) => void
}

/** Environment variables, which say where content, sources and the build are. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a command takes. */
export interface CommandForm<Flags extends ParseArgsOptionsConfig> {
  /** How it is called, what it does, and which variables it reads: shown to whoever calls it in another way. */
  readonly usage: string
  /** Its flags, as `parseArgs` of Node describes them. */
  readonly flags: Flags
  /** Takes names as well, which no dash leads. */
  readonly takesNames?: true
}

/** A command line as it was read: `values` by flag, and names as `positionals`. */
export type CommandLine<Flags extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Flags; strict: true; allowPositionals: true }>
>

/**
 * Read a command line, or write everything that is wrong with it, and how the command is used. `--help` shows the latter alone.
 *
 * @param commandLine - The words after the command, as the shell hands them on.
 * @param form - What the command takes.
 * @param output - Where to write.
 * @returns The values by flag, and the names; else the exit code with which the command ends: 0 after `--help`, 1 where something is wrong.
 */
export function readFlags<const Flags extends ParseArgsOptionsConfig>(
  commandLine: readonly string[],
  { usage, flags, takesNames }: CommandForm<Flags>,
  output: Output,
): CommandLine<Flags> | 0 | 1 {
  if (asksForHelp(commandLine)) {
    output.log(usage)
    return 0
  }
  const args = [...commandLine]
  // Without `strict` it names what it doesn’t know instead of stopping at the first.
  const { tokens } = parseArgs({ args, options: flags, strict: false, tokens: true })
  const unknown: string[] = []
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && !takesNames) unknown.push(token.value)
    if (token.kind !== 'option') continue
    const { type } = flags[token.name] ?? {}
    if (type === undefined) unknown.push(token.rawName)
    else if (type === 'boolean' && token.value !== undefined)
      problems.push(`${token.rawName} takes no value.`)
    else if (type === 'string' && isMissing(token)) problems.push(`${token.rawName} needs a value.`)
  }
  if (unknown.length > 0) problems.unshift(`There is no option ${unknown.join(' ')}.`)
  if (problems.length === 0) return parseArgs({ args, options: flags, strict: true, allowPositionals: true })
  return misused(problems.join('\n'), usage, output)
}

/** Tell whether a command line asks how the command is used, whatever else it says. */
export function asksForHelp(commandLine: readonly string[]): boolean {
  return commandLine.includes('--help')
}

/** Tell a flag without a value, also where the next flag was taken for one. */
function isMissing({
  value,
  inlineValue,
}: {
  value?: string | undefined
  inlineValue?: boolean | undefined
}) {
  return value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))
}

/**
 * Say that a command line asks for what can’t be done, and how the command is used.
 *
 * @param problem - What is wrong.
 * @param usage - How the command is used.
 * @param output - Where to write.
 * @returns The exit code.
 */
export function misused(problem: string, usage: string, output: Output): 1 {
  output.error(`${problem}\n\n${usage}`)
  return 1
}

/**
 * Give the day on which a command runs, as `2031-03-05`, for files that a curator reviews: nothing that is built depends on it.
 */
export function dayOfToday(): string {
  // eslint-disable-next-line no-restricted-syntax -- See above.
  return new Date().toISOString().slice(0, 10)
}
