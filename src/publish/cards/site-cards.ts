import { siteCorpus } from '../../corpus/site-corpus.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { addresses } from '../../lineup/addresses.ts'
import { articleView } from '../../lineup/article-view.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { compareStatement } from '../../lineup/statement-comparison.ts'
import { articleCard, type Card, comparisonCard, statementCard, storyCard } from './card.ts'
import { canDraw } from './draw-card.ts'

const gathered = new WeakMap<Corpus, ReadonlyMap<string, Card>>()

/**
 * Give the share cards of all stories, comparisons, articles and statements, gathered once a corpus.
 *
 * @returns Cards by the address of their page, without those that can’t be drawn.
 */
export function siteCards(): ReadonlyMap<string, Card> {
  const corpus = siteCorpus()
  const known = gathered.get(corpus)
  if (known !== undefined) return known
  const cards = new Map([...cardsOf(corpus)].filter(([, card]) => canDraw(card)))
  gathered.set(corpus, cards)
  return cards
}

function* cardsOf(corpus: Corpus): Generator<[address: string, card: Card]> {
  for (const lineUp of siteLineUps().values()) {
    const { story, rows, columns } = lineUp
    yield [addresses.story(story.id), storyCard(lineUp)]
    for (const row of rows) yield [addresses.comparison(story.id, row.fact), comparisonCard(lineUp, row)]
    for (const { article } of columns) {
      yield [addresses.article(article), articleCard(articleView(corpus, lineUp, article), lineUp)]
    }
  }
  for (const statement of corpus.statements.keys()) {
    const comparison = compareStatement(corpus, siteLineUps(), statement)
    yield [addresses.statement(statement), statementCard(comparison)]
  }
}
