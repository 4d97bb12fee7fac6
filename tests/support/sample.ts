import { findFolders, loadCorpus } from '../../src/corpus/read-corpus.ts'
import { buildLineUp } from '../../src/lineup/build-line-up.ts'
import type { Cell, CellClaim, LineUp, Row } from '../../src/lineup/line-up.ts'

/** The content that the site under test is built from, whoever’s it is. */
export const corpus = loadCorpus(findFolders(process.env))

/** The IDs of the content that the project ships: tests about it are skipped where a fork has its own. */
export const isShippedContent = corpus.stories.has('trump-putin-call') && corpus.stories.has('alaska-summit')

const lineUps = [...corpus.stories.keys()].map((story) => buildLineUp(corpus, story))

/** The line-up with most articles: what there is to see of comparing is there. */
export const sample: LineUp = lineUps.toSorted((a, b) => b.columns.length - a.columns.length)[0]!

/** The row of it that most articles answer. */
export const sampleRow: Row = sample.rows.toSorted((a, b) => answering(b).length - answering(a).length)[0]!

/** A claim of that row. */
export const sampleClaim: CellClaim = answering(sampleRow)[0]!.answers[0]!.claim

/** The article that makes it. */
export const sampleArticle: string = answering(sampleRow)[0]!.article

/** The word that most quotes of the line-up have, of those too long to be a mere particle: a search finds it more than once. */
export const sampleWord: string = [
  ...Map.groupBy(
    sample.rows.flatMap(({ cells }) =>
      cells.flatMap(({ claims }) =>
        claims.flatMap(({ quote }) => [...new Set(quote.match(/[\p{L}\p{M}]{6,}/gu) ?? [])]),
      ),
    ),
    (word) => word,
  ),
].toSorted(([, a], [, b]) => b.length - a.length)[0]![0]

/** List the cells of a row with answers. */
export function answering(row: Row): readonly Cell[] {
  return row.cells.filter(({ claims }) => claims.length > 0)
}
