import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Article } from '../corpus/corpus.ts'
import { siteCorpus, sourcesFolder } from '../corpus/site-corpus.ts'
import { splitParagraphs } from '../evidence/paragraphs.ts'
import { openSources } from '../evidence/sources.ts'
import { addresses } from '../lineup/addresses.ts'
import { markElement } from './mark-element.ts'
import type { Mark } from './mark-element.ts'

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
  return sourceTextHtml(article, source.text, (fact) => ({
    label: siteCorpus().facts.get(fact)!.label,
    formerly: siteCorpus().facts.get(fact)!.formerly,
    href: root + addresses.answer(article.story, fact, article.id),
  }))
}

/**
 * Put the whole text of an article as HTML, with its quotes marked at the places that the lock records.
 *
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
