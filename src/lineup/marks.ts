import { countWords } from '../text/words.ts'
import type { Article } from '../corpus/corpus.ts'
import type { CellClaim } from './line-up.ts'

/** Where in an article a claim sits. */
export interface Mark {
  /** The claim’s ID. */
  readonly claim: string
  readonly fact: string
  /** The paragraph among the article’s own, from 1. */
  readonly paragraph: number
  /** Where the quote begins, as a share of the article’s words from 0 to 1. */
  readonly start: number
  /** Where it ends, as a share of the article’s words. */
  readonly end: number
}

/**
 * Place an article’s claims on a strip of its length.
 *
 * The lock gives the words of each paragraph and a quote’s offset in it in characters. Without the text, the
 * words before the quote are worked out from the characters that a word of the article’s own quotes takes;
 * the quote always stays inside its paragraph.
 *
 * @param article - The article.
 * @param claims - Its claims with the IDs of their facts, in any order.
 * @returns A mark for each claim, by its place.
 */
export function marksOf(
  article: Article,
  claims: readonly { readonly fact: string; readonly claim: CellClaim }[],
): Mark[] {
  const { evidence, paragraphs } = article
  const quotes = claims.map(({ claim }) => claim.quote)
  // A space behind each quote stands for the one that parts it from the next word.
  const charactersPerWord = quotes.join(' ').length / Math.max(1, countWords(quotes.join(' ')))
  const wordsIn = (paragraph: number) => Number(evidence.paragraphs[paragraph - 1])
  return claims
    .map(({ fact, claim: { id, quote, place } }) => {
      const position = paragraphs.indexOf(place.paragraph)
      const before = sum(paragraphs.slice(0, Math.max(0, position)).map(wordsIn))
      const words = Math.min(countWords(quote), wordsIn(place.paragraph))
      const inParagraph = Math.min(place.start / charactersPerWord, wordsIn(place.paragraph) - words)
      return {
        claim: id,
        fact,
        paragraph: position + 1,
        start: share(before + inParagraph, evidence.words),
        end: share(before + inParagraph + words, evidence.words),
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

// Four decimals place a mark to a tenth of a pixel on a strip of 1,000.
function share(words: number, all: number): number {
  return Number((words / all).toFixed(4))
}
