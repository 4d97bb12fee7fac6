import { existsSync } from 'node:fs'
import type { ContentFolders } from './inspect-content.ts'

/**
 * Find out where content and sources are.
 *
 * @param environment - Environment variables: `CONTENT_DIR`, by default `content`, and `SOURCES_DIR`, by default
 *   `sources` where there is such a folder. Paths may be relative to the working folder.
 * @returns The folders; whether they exist is seen when they are read.
 */
export function findFolders(environment: Readonly<Record<string, string | undefined>>): ContentFolders {
  // An empty variable counts as none: that is how shells and workflows unset one.
  const [content, sources] = [environment['CONTENT_DIR'], environment['SOURCES_DIR']].map((folder) =>
    folder === '' ? undefined : folder,
  )
  return { content: content ?? 'content', sources: sources ?? (existsSync('sources') ? 'sources' : null) }
}
