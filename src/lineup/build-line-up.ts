import type { Corpus } from '../corpus/corpus.ts'
import { buildColumns, known } from './columns.ts'
import type { LineUp } from './line-up.ts'
import { ranked } from './outcome.ts'
import { buildRow } from './row.ts'

/**
 * Line a story’s articles up: facts as rows, articles as columns, with every relation, sentence and rank.
 *
 * @param corpus - All content.
 * @param storyId - The story’s ID.
 * @throws Error where there is no such story.
 */
export function buildLineUp(corpus: Corpus, storyId: string): LineUp {
  const story = known(corpus.stories, storyId, 'story')
  const columns = buildColumns(corpus, storyId)
  const rows = story.facts.map((fact) => buildRow(corpus, story, known(corpus.facts, fact, 'fact'), columns))
  return { story, columns, rows: ranked(rows) }
}
