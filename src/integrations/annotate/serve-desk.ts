import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../../commands/support/replace-file.ts'
import { createMemory } from '../../corpus/memory.ts'
import { displayPath } from '../../corpus/problem.ts'
import { problemsOfChange } from '../../corpus/read-corpus.ts'
import type { ContentFolders } from '../../corpus/read-corpus.ts'
import { readContent } from '../../corpus/read/read-content.ts'
import { lockPath, readLock } from '../../corpus/read/read-lock.ts'
import { articleAtHand } from '../../curate/annotate/article-at-hand.ts'
import type { ArticleAtHand } from '../../curate/annotate/article-at-hand.ts'
import { openDesk } from '../../curate/annotate/open-desk.ts'
import type { Reply } from '../../curate/annotate/protocol.ts'
import { quoteSelection } from '../../curate/annotate/quote-selection.ts'
import { changedMeanwhile, settleAnswer } from '../../curate/annotate/settle-answer.ts'
import { isMissing, openSources } from '../../evidence/sources.ts'
import { idSchema } from '../../schema/scalars.ts'
import { pathInside } from './files-within.ts'

/** Answers a request of the panel’s. */
export type DeskServer = (name: string, body: unknown) => Reply<unknown>

/**
 * Serve the panel for annotating: read articles anew for each request, and write what passes the check.
 *
 * @param folders - Where content and sources are. Nothing is written outside the content folder.
 */
export function serveDesk(folders: ContentFolders): DeskServer {
  const memory = createMemory()
  const open = (id: string): ArticleAtHand | { readonly missing: string } => {
    const path = join(folders.content, 'articles', `${id}.md`)
    const real = pathInside(folders.content, path)
    if (real === null) return { missing: `The file of ${id} lies outside ${displayPath(folders.content)}/.` }
    const { content } = readContent(folders.content, memory)
    const sources = openSources(folders.sources)
    return articleAtHand({ content, id, path, text: readIfPresent(real), readSource: sources.read })
  }
  return (name, body) => {
    const request = requestSchema.safeParse({ name, body })
    if (!request.success)
      return refuse(`There is no such request: ${z.prettifyError(request.error)}. Reload the page.`)
    const asked = request.data
    const article = open(asked.body.article)
    if ('missing' in article) return refuse(article.missing)
    switch (asked.name) {
      case 'desk':
        return { outcome: 'done', result: openDesk(article) }
      case 'selection':
        return quoteSelection(article, asked.body)
      default: {
        const settled = settleAnswer(article, readLock(folders.content, memory), asked.body, (text) =>
          problemsOfChange(folders, { path: article.path, text }, memory),
        )
        if (settled.outcome !== 'done') return settled
        return asked.name === 'write' ? write(folders.content, article, settled.result) : done
      }
    }
  }
}

const done: Reply<null> = { outcome: 'done', result: null }

function refuse(message: string): Reply<never> {
  return { outcome: 'refused', message }
}

/** Write an article’s file and the lock, or neither where either can’t be. */
function write(
  folder: string,
  article: ArticleAtHand,
  texts: { readonly article: string; readonly lock: string },
): Reply<null> {
  const path = pathInside(folder, article.path)
  const lock = pathInside(folder, lockPath(folder))
  if (path === null || lock === null)
    return refuse('The article or the lock lies outside the content folder.')
  // The check takes its time.
  if (readIfPresent(path) !== article.text) return refuse(changedMeanwhile)
  try {
    replaceFile(path, texts.article)
    replaceFile(lock, texts.lock)
  } catch (error) {
    replaceFile(path, article.text)
    return refuse(`Nothing was written. ${(error as Error).message}`)
  }
  return done
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const article = idSchema
const stretch = { paragraph: z.int(), start: z.int().nonnegative(), end: z.int().nonnegative() }
const answer = z.strictObject({
  article,
  fact: idSchema,
  digest: z.string(),
  answer: z.union([
    z.strictObject({ claim: z.record(z.string(), z.unknown()) }),
    z.strictObject({ silence: z.strictObject({ despite: z.string().nullable() }) }),
  ]),
})
const requestSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('desk'), body: z.strictObject({ article }) }),
  z.strictObject({ name: z.literal('selection'), body: z.strictObject({ article, ...stretch }) }),
  z.strictObject({ name: z.literal('check'), body: answer }),
  z.strictObject({ name: z.literal('write'), body: answer }),
])
