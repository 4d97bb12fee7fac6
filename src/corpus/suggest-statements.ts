import { comparableWords } from '../text/comparable-words.ts'
import type { Article, Corpus } from './corpus.ts'
import type { QuotedPlace } from '../schema/lock.ts'

// Shorter quotes share words by chance (“it was a good call”).
const fewestWords = 5
// Rewording and translation keep most words of an utterance; different utterances on one subject share about
// a third.
const sharedShare = 0.6

/** A quote of somebody’s words in an article. */
export interface SpokenQuote {
  readonly article: string
  readonly quote: string
  /** The statement that it is declared a wording of, or null. */
  readonly statement: string | null
}

/** Two quotes that may be wordings of one statement, which content doesn’t say. */
export interface StatementSuggestion {
  readonly speaker: string
  readonly a: SpokenQuote
  readonly b: SpokenQuote
}

/**
 * Find quotes of one speaker in different articles that share most of their words but aren’t declared
 * wordings of one statement.
 *
 * Words are compared as sets with repetition, in any order, since translations reorder. A claim’s quote
 * counts where its voice is `quotation`; the speaker is the end of its chain. Where a wording covers some of
 * the same words of the article, the claim’s quote is taken to be declared with it.
 *
 * @returns Suggestions by speaker, in the order of articles; those that content settles already are left out.
 */
export function suggestStatements(corpus: Corpus): StatementSuggestion[] {
  const quotes = [...corpus.articles.values()].flatMap((article) => spokenQuotes(corpus, article))
  return [...Map.groupBy(quotes, ({ speaker }) => speaker)].flatMap(([speaker, ofSpeaker]) =>
    likelyPairs(ofSpeaker).flatMap(([a, b]) => {
      const shared = a.article === b.article || isSettled(a, b) ? 0 : sharedWords(a.words, b.words)
      return shared < sharedShare ? [] : [{ speaker, a: publicPart(a), b: publicPart(b) }]
    }),
  )
}

/**
 * List the pairs of quotes that may share enough words, each in the order of the quotes.
 *
 * Who shares six words in ten of a quote shares one of any five of its ten. Of each quote the rarest words are looked up that
 * it can’t do without, so that the time grows with the quotes, not with their pairs. (Prefix filtering: Chaudhuri, Ganti and
 * Kaushik 2006.)
 */
function likelyPairs(quotes: readonly SpeakersQuote[]): [SpeakersQuote, SpeakersQuote][] {
  const withWord = new Map<string, Set<number>>()
  for (const [position, { words }] of quotes.entries()) {
    for (const word of words) {
      const positions = withWord.get(word)
      if (positions === undefined) withWord.set(word, new Set([position]))
      else positions.add(position)
    }
  }
  const countOf = (word: string) => withWord.get(word)!.size
  return quotes
    .flatMap(({ words }, position) => {
      // Less a hair, which rounding might have added.
      const fewestShared = Math.ceil(words.length * sharedShare - 1e-9)
      const rarest = words
        .toSorted((a, b) => countOf(a) - countOf(b))
        .slice(0, words.length - fewestShared + 1)
      // The shorter quote of a pair, or the first of two as long, decides how many words it has to share.
      const others = new Set(rarest.flatMap((word) => [...withWord.get(word)!]))
      return [...others]
        .filter((other) => {
          const more = quotes[other]!.words.length - words.length
          return more > 0 || (more === 0 && other > position)
        })
        .map((other) => [Math.min(position, other), Math.max(position, other)] as const)
    })
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .map(([a, b]) => [quotes[a]!, quotes[b]!])
}

interface SpeakersQuote extends SpokenQuote {
  readonly speaker: string
  readonly words: readonly string[]
}

function spokenQuotes(corpus: Corpus, article: Article): SpeakersQuote[] {
  const declared = [...article.wordings].flatMap(([statement, wordings]) =>
    wordings.map(({ place }) => ({ place, statement, speaker: speakerOf(corpus, statement) })),
  )
  const claimed = [...article.answers.values()]
    .flatMap((answer) => (answer.coverage === 'answered' ? answer.claims : []))
    .filter(({ voice }) => voice === 'quotation')
    .flatMap(({ origin, place }) =>
      origin.slice(-1).map((end) => ({ place, statement: null, speaker: speakerOf(corpus, end) })),
    )
    .filter(({ place }) => !declared.some((wording) => overlap(wording.place, place)))
  const quotes = new Map([...declared, ...claimed].map((quote) => [quote.place.quote, quote]))
  return [...quotes.values()]
    .map(({ place, statement, speaker }) => ({
      article: article.id,
      quote: place.quote,
      statement,
      speaker,
      words: comparableWords(place.quote).map(({ key }) => key),
    }))
    .filter(({ words }) => words.length >= fewestWords)
}

function speakerOf(corpus: Corpus, id: string): string {
  return corpus.statements.get(id)?.speaker ?? id
}

function overlap(a: QuotedPlace, b: QuotedPlace): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end
}

/** Curators have settled what belongs together where both quotes are declared. */
function isSettled(a: SpokenQuote, b: SpokenQuote): boolean {
  return a.statement !== null && b.statement !== null
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = a.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return shared.length / Math.min(a.length, b.length)
}

function publicPart({ article, quote, statement }: SpeakersQuote): SpokenQuote {
  return { article, quote, statement }
}
