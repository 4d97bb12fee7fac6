import type { Article } from '../corpus/corpus.ts'
import { siteCorpus } from '../corpus/site-corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import { outlineHtml } from './outline-html.ts'

/**
 * Give an article’s outline as HTML, each quote marked in place and linked to its comparison.
 *
 * @param article - The article.
 * @param root - The address of the site’s root, with a slash at its end.
 */
export function siteOutline(article: Article, root: string): string {
  const { facts } = siteCorpus()
  const quotes = [...article.answers].flatMap(([fact, answer]) =>
    answer.coverage === 'silent'
      ? []
      : answer.claims.map(({ quote }) => ({
          quote,
          fact,
          label: facts.get(fact)!.label,
          formerly: facts.get(fact)!.formerly,
          href: root + addresses.answer(article.story, fact, article.id),
        })),
  )
  return outlineHtml(article.outline, quotes)
}
