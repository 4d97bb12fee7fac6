import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../corpus/corpus.ts'
import { splitParagraphs } from '../evidence/paragraphs.ts'
import { markElement } from './mark-element.ts'
import type { Mark } from './segments.ts'

/**
 * Put the whole text of an article as HTML, with its quotes marked at the places that the lock records.
 *
 * @param article - The article.
 * @param source - The text of its source.
 * @param decorate - Give a fact’s label, its former IDs, and the address that its marks lead to.
 * @returns One element a paragraph; the source’s own markup comes out as text.
 */
export function sourceTextHtml(
  article: Article,
  source: string,
  decorate: (fact: string) => Pick<Mark, 'label' | 'href' | 'formerly'>,
): string {
  const named = new Set<string>()
  return toHtml(
    splitParagraphs(source)
      .filter(({ number }) => article.paragraphs.includes(number))
      .map(({ number, text }) => {
        const paragraph = h('p', { dataParagraph: number }, text)
        markElement(paragraph, marksIn(article, number, decorate), named)
        return paragraph
      }),
  )
}

function marksIn(
  article: Article,
  paragraph: number,
  decorate: (fact: string) => Pick<Mark, 'label' | 'href' | 'formerly'>,
): Mark[] {
  return [...article.answers].flatMap(([fact, answer]) =>
    answer.coverage === 'silent'
      ? []
      : answer.claims
          .filter(({ place }) => place.paragraph === paragraph)
          .map(({ place: { start, end } }) => ({ start, end, fact, ...decorate(fact) })),
  )
}
