import type { Article } from '../corpus/corpus.ts'
import { siteCorpus, sourcesFolder } from '../corpus/site-corpus.ts'
import { openSources } from '../evidence/sources.ts'
import { addresses } from '../lineup/addresses.ts'
import { sourceTextHtml } from './source-text.ts'

/**
 * Give an article’s whole text as HTML where this build may show it: where its rights are full, and in the curator’s private copy.
 *
 * @param article - The article.
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
