import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../corpus/corpus.ts'
import { isInHeadline } from '../schema/lock.ts'
import { markElement } from './mark-element.ts'
import { marksIn } from './mark-of-claim.ts'
import type { MarkOfClaim } from './mark-of-claim.ts'

/** The facts that an article’s headline answers, in the story’s order. Their first marks stand there, ahead of those in the text. */
export function factsInHeadline({ answers }: Pick<Article, 'answers'>): string[] {
  return [...answers].flatMap(([fact, answer]) =>
    answer.coverage === 'answered' && answer.claims.some(({ place }) => isInHeadline(place)) ? [fact] : [],
  )
}

/**
 * Put an article’s headline as HTML, with the quotes that stand in it marked. A heading has no room for labels: its marks are links alone.
 *
 * @param title - The headline.
 * @param markOf - Gives the mark of each claim, but for its place.
 * @returns What goes into the heading.
 */
export function headlineHtml(article: Pick<Article, 'answers'>, title: string, markOf: MarkOfClaim): string {
  const heading = h('h1', title)
  const marks = marksIn(article, 0, markOf).map((mark) => ({ ...mark, label: undefined }))
  markElement(heading, marks, new Set())
  return toHtml(heading.children)
}
