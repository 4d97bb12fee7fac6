import { createHash } from 'node:crypto'
import { formatProblems } from '../../corpus/problem.ts'
import type { ArticleEntry, Content } from '../../corpus/read/content.ts'
import { readArticle } from '../../corpus/read/read-content.ts'
import { ownParagraphs, splitParagraphs } from '../../evidence/paragraphs.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import type { SourceReading } from '../../evidence/sources.ts'
import { listed } from '../../text/phrasing.ts'
import type { SourceText } from '../../evidence/build-evidence.ts'

/** An article with all that annotating it needs. */
export interface ArticleAtHand {
  readonly content: Content
  readonly id: string
  /** The path of its file. */
  readonly path: string
  /** What it was read from. */
  readonly source: SourceText
  /** Its file’s text. */
  readonly text: string
  /** The SHA-256 of that text. */
  readonly digest: string
  readonly entry: ArticleEntry
  /** Its own paragraphs. */
  readonly own: readonly Paragraph[]
}

/** What was read for an article. */
export interface ArticleRead {
  readonly content: Content
  readonly id: string
  /** The path of its file. */
  readonly path: string
  /** The file’s text; null where there is no such file. */
  readonly text: string | null
  /** Read a source. */
  readonly readSource: (file: string) => SourceReading
}

/** Put together what annotating an article needs, or say what is missing. */
export function articleAtHand({
  content,
  id,
  path,
  text,
  readSource,
}: ArticleRead): ArticleAtHand | { readonly missing: string } {
  if (text === null) return { missing: `There is no article ${id}. There are ${listed(idsOf(content))}.` }
  const read = readArticle({ id, path }, text)
  if ('problems' in read)
    return { missing: `${id} can’t be read.\n\n${formatProblems(read.problems, content.folder)}` }
  const { entry } = read
  const { source, story } = entry.data
  if (!content.stories.has(story)) return { missing: `There is no sound story ${story}.` }
  const reading = readSource(source.file)
  if (reading.outcome !== 'read')
    return {
      missing: `The source ${source.file} isn’t at hand as UTF-8. Set SOURCES_DIR to the folder with the source texts, and start again.`,
    }
  const paragraphs = splitParagraphs(reading.text)
  const own = ownParagraphs(source, paragraphs)
  if (own === null)
    return { missing: `The paragraphs of ${id} aren’t those of ${source.file}. npm run check tells more.` }
  return {
    content,
    id,
    path,
    text,
    digest: digestOf(text),
    entry,
    source: { sha256: reading.sha256, paragraphs },
    own,
  }
}

/** Give the SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function idsOf({ ids }: Content): string[] {
  return [...ids.articles].toSorted()
}
