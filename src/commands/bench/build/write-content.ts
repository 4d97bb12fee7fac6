import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { verify } from '../../verify.ts'
import { inventContent } from './invent-content.ts'

/** Where invented content was written. */
export interface WrittenContent {
  /** The folders, as the environment variables that name them. */
  readonly environment: { readonly CONTENT_DIR: string; readonly SOURCES_DIR: string }
}

/**
 * Invent content, write it to a folder, and lock its evidence.
 *
 * @param articleCount - How many articles.
 * @param folder - The folder; its parent exists.
 * @throws Error with all problems where the content has any.
 */
export function writeContent(articleCount: number, folder: string): WrittenContent {
  const made = new Set<string>()
  for (const { path, text } of inventContent(articleCount)) {
    const file = join(folder, path)
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    made.add(dirname(file))
    writeFileSync(file, text)
  }
  const environment = { CONTENT_DIR: join(folder, 'content'), SOURCES_DIR: join(folder, 'sources') }
  const problems: string[] = []
  const code = verify(['--write'], environment, {
    log: () => undefined,
    error: (text) => problems.push(text),
  })
  if (code !== 0) throw new Error(problems.join('\n'))
  return { environment }
}
