import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { siteCorpus } from '../corpus/site-corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { DigestQuote } from './rehype-mark-evidence.ts'

/**
 * Make the look-up of the quotes to mark in an article’s digest.
 *
 * @param base - The path that the site is published under.
 * @returns A function from the article’s file to its claims’ quotes, in the story’s order of facts.
 */
export function digestQuotes(base: string) {
  return (file: VFile): DigestQuote[] => {
    const corpus = siteCorpus()
    const article = corpus.articles.get(basename(file.path, '.md'))
    if (article === undefined) return []
    return [...article.answers].flatMap(([fact, answer]) =>
      answer.coverage === 'silent'
        ? []
        : answer.claims.map(({ quote }) => ({
            quote,
            fact,
            label: corpus.facts.get(fact)!.label,
            href: `${base.replace(/\/$/, '')}/${addresses.answer(article.story, fact, article.id)}`,
          })),
    )
  }
}
