import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { displayPath } from '../../corpus/problem.ts'

/**
 * Open a new YAML file of the content with the comment by which editors that have the YAML language server find its schema.
 *
 * The schema is that of `schemas/` beside the content folder or, for content inside the working folder, of the working folder. Where there
 * is neither the text stays as it is: a path to elsewhere would be right on one machine only.
 *
 * @param content - The content folder.
 * @param file - The file’s path from there: `facts/mood.yml`, `site.yml`.
 * @param text - The file’s text.
 */
export function withSchemaLine(content: string, file: string, text: string): string {
  const [section = ''] = file.split('/')
  const isInside = !displayPath(content).startsWith('..')
  const schema = [dirname(content), ...(isInside ? ['.'] : [])]
    .map((home) => join(home, 'schemas', `${section.replace(/\.yml$/, '')}.json`))
    .find((path) => existsSync(path))
  if (schema === undefined) return text
  const path = relative(dirname(join(content, file)), schema)
    .split(sep)
    .join('/')
  return `# yaml-language-server: $schema=${path}\n${text}`
}
