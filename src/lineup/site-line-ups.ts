import { siteCorpus } from '../corpus/site-corpus.ts'
import { byCodeUnits } from '../text/order.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { buildLineUp } from './build-line-up.ts'
import type { LineUp } from './line-up.ts'

const built = new WeakMap<Corpus, ReadonlyMap<string, LineUp>>()

/**
 * Give the line-ups of all stories of the site’s content, newest story first; built once a corpus.
 *
 * @returns Line-ups by story ID.
 */
export function siteLineUps(): ReadonlyMap<string, LineUp> {
  const corpus = siteCorpus()
  const known = built.get(corpus)
  if (known !== undefined) return known
  const lineUps = new Map(
    [...corpus.stories.values()]
      .sort((a, b) => byCodeUnits(b.date, a.date))
      .map(({ id }) => [id, buildLineUp(corpus, id)]),
  )
  built.set(corpus, lineUps)
  return lineUps
}
