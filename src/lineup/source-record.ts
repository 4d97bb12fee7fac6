import type { Article, Corpus } from '../corpus/corpus.ts'
import { articlesOfFile } from '../corpus/indexes.ts'
import { buildColumns } from './columns.ts'

/** What else stands in the file that an article was read from. */
export interface SourceRecord {
  /** Other articles read from the file, with their paragraphs: “¶19”. */
  readonly others: readonly { readonly article: string; readonly name: string; readonly paragraphs: string }[]
  /** Parts of the file that belong to no article, and why. */
  readonly leftOut: readonly { readonly paragraphs: string; readonly why: string }[]
}

/**
 * Gather what a source file holds beside one of its articles. What was left out is said once, in any of the articles that rest on the
 * file, and is shown with all of them.
 *
 * @param corpus - All content.
 * @param article - One article of the file.
 */
export function sourceRecord(corpus: Corpus, article: Article): SourceRecord {
  const ofFile = articlesOfFile(corpus, article.source.file)
  return {
    others: ofFile
      .filter(({ id }) => id !== article.id)
      .map((other) => ({
        article: other.id,
        name: buildColumns(corpus, other.story).find((column) => column.article === other.id)!.name,
        paragraphs: pilcrow(other.source.paragraphs ?? ''),
      })),
    leftOut: ofFile.flatMap(({ source }) =>
      source.leftOut.map(({ paragraphs, why }) => ({ paragraphs: pilcrow(paragraphs), why })),
    ),
  }
}

function pilcrow(paragraphs: string | number): string {
  return `¶${String(paragraphs).replaceAll('-', '–')}`
}
