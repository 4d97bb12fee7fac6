import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayPath } from '../corpus/problem.ts'
import { editorSchemas } from '../publish/schemas/editor-schemas.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'

const usage = `Usage: npm run schemas [-- DIR]

Writes schemas/, by which editors complete and explain content files; .vscode/settings.json names them.
  DIR   the folder to write it into, for content that lies outside this project (default: this one)`

/**
 * Write the JSON Schemas of content files for editors.
 *
 * @param commandLine - The folder in which they stand in `schemas/`, or nothing for the working folder.
 * @param _environment - Nothing is read from it.
 * @param output - Where to write.
 * @returns The exit code: 1 where the command line is wrong.
 */
export function schemas(commandLine: readonly string[], _environment: Environment, output: Output): number {
  const read = readFlags(commandLine, { usage, flags: {}, takesNames: true }, output)
  if (typeof read === 'number') return read
  const [home = '.', ...others] = read.positionals
  if (others.length > 0) return misused('Name one folder.', usage, output)
  const names = writeSchemas(home)
  output.log(`${displayPath(join(home, folder))}/ written: ${names.join(', ')}.`)
  return 0
}

/** Where editors find the schemas, from the folder that they open. */
const folder = 'schemas'

/**
 * Write the schemas of content files into `schemas/`.
 *
 * @param home - The folder in which that stands.
 * @returns The names of the files.
 */
export function writeSchemas(home: string): string[] {
  mkdirSync(join(home, folder), { recursive: true })
  const all = editorSchemas()
  for (const [name, text] of all) writeFileSync(join(home, folder, name), text)
  return [...all.keys()]
}

if (import.meta.main) process.exitCode = schemas(process.argv.slice(2), process.env, console)
