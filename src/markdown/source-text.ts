import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Article } from '../corpus/corpus.ts'
import { siteCorpus, sourcesFolder } from '../corpus/site-corpus.ts'
import { splitParagraphs } from '../evidence/paragraphs.ts'
import { openSources } from '../evidence/sources.ts'
import { factsInHeadline } from './headline-html.ts'
import { markElement } from './mark-element.ts'
import { marksFor, marksIn } from './mark-of-claim.ts'
import type { MarkOfClaim } from './mark-of-claim.ts'

/**
 * Give an article’s whole text as HTML where this build may show it: where its rights are full, and in the curator’s private copy.
 *
 * @param root - The address of the site’s root, with a slash at its end.
 * @returns The text with its quotes marked; null where only the outline is shown, or where the source isn’t at hand.
 */
export function siteSourceText(article: Article, root: string): string | null {
  if (article.source.rights !== 'full' && process.env['SOURCE_TEXT'] !== 'private') return null
  const source = openSources(sourcesFolder).read(article.source.file)
  if (source.outcome !== 'read') return null
  return sourceTextHtml(article, source.text, marksFor(siteCorpus(), article, root, article.language))
}

/**
 * Put the whole text of an article as HTML, with its quotes marked at the places that the lock records.
 *
 * @param source - The text of its source.
 * @param markOf - Gives the mark of each claim.
 * @returns One element a paragraph; the source’s own markup comes out as text.
 */
export function sourceTextHtml(article: Article, source: string, markOf: MarkOfClaim): string {
  const named = new Set(factsInHeadline(article))
  return toHtml(
    splitParagraphs(source)
      .filter(({ number }) => article.paragraphs.includes(number))
      .map(({ number, text }) => {
        const paragraph = h('p', { dataParagraph: number }, text)
        markElement(paragraph, marksIn(article, number, markOf), named)
        return paragraph
      }),
  )
}
