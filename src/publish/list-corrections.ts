import type { Corpus, Correction } from '../corpus/corpus.ts'
import { byCodeUnits } from '../text/order.ts'
import { addresses } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { LineUp } from '../lineup/line-up.ts'

/** A correction with what it is about, ready to show. */
export interface ListedCorrection extends Correction {
  /** The story’s ID. */
  readonly story: string
  /** The story’s title. */
  readonly storyTitle: string
  /** The fact’s label. */
  readonly factLabel: string
  /** The article’s name at the head of its column. */
  readonly articleName: string
  /** The address of the corrected answer. */
  readonly answerAddress: string
}

/**
 * List all corrections, newest first; those of one day by ID.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories, by the story’s ID.
 * @throws Error where a correction is about a claim that isn’t there, which the corpus’s own checks rule out.
 */
export function listCorrections(corpus: Corpus, lineUps: ReadonlyMap<string, LineUp>): ListedCorrection[] {
  return [...corpus.corrections.values()].sort(newestFirst).map((correction) => {
    const [article = '', fact = ''] = correction.claim.split('/')
    const storyId = known(corpus.articles, article, 'article').story
    const { story, columns } = known(lineUps, storyId, 'story')
    return {
      ...correction,
      story: storyId,
      storyTitle: story.title,
      factLabel: known(corpus.facts, fact, 'fact').label,
      articleName: columns.find((column) => column.article === article)!.name,
      answerAddress: addresses.answer(storyId, fact, article),
    }
  })
}

function newestFirst(a: Correction, b: Correction): number {
  return byCodeUnits(b.date, a.date) || byCodeUnits(a.id, b.id)
}
