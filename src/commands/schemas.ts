import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas } from '../publish/schemas/editor-schemas.ts'
import { readFlags, type Environment, type Output } from './command.ts'

const usage = `Usage: npm run schemas

Writes schemas/, by which editors complete and explain content files; .vscode/settings.json names them.`

/** Where editors find the schemas. */
const folder = 'schemas'

/**
 * Write the JSON Schemas of content files for editors.
 *
 * @param commandLine - Nothing: it takes no flags.
 * @param _environment - Nothing is read from it.
 * @param output - Where to write.
 * @returns The exit code: 1 where the command line is wrong.
 */
export function schemas(commandLine: readonly string[], _environment: Environment, output: Output): number {
  if (readFlags(commandLine, { usage, flags: {} }, output) === null) return 1
  mkdirSync(folder, { recursive: true })
  const all = editorSchemas()
  for (const [name, text] of all) writeFileSync(join(folder, name), text)
  output.log(`${folder}/ written: ${[...all.keys()].join(', ')}.`)
  return 0
}

if (import.meta.main) process.exitCode = schemas(process.argv.slice(2), process.env, console)
