import { findQuote } from '../../evidence/find-quote.ts'
import type { QuotePointer } from '../../evidence/find-quote.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { originalOffset } from '../../text/fold.ts'
import type { Span } from '../../text/spans.ts'
import { countWords, isWordBoundary } from '../../text/words.ts'

/** Fewer words are hardly a quote. */
const fewestWords = 4
/** A claim rests on few words; the limit for a quote is sixty. */
const mostWords = 45
/** How many words a prefix may have. */
const mostContext = 25

/**
 * Choose the words that quote a stretch: at least four where its sentence has them, and found exactly once in the article, with a prefix or a suffix if need be.
 *
 * @param paragraphs - The article’s paragraphs.
 * @param position - Which of them holds the stretch, from 0.
 * @param sentence - The sentence of the stretch, in the folded paragraph.
 * @param stretch - The words that answer, in the folded paragraph.
 * @returns Null where nothing makes the words unique.
 */
export function chooseQuote(
  paragraphs: readonly Paragraph[],
  position: number,
  sentence: Span,
  stretch: Span,
): QuotePointer | null {
  const { text } = paragraphs[position]!.folded
  let span = trimmed(text, stretch)
  while (countWords(text.slice(span.start, span.end)) > mostWords) span = withoutLastWord(text, span)
  for (let grown: Span | null = span; grown !== null; grown = widened(text, span, sentence)) {
    span = grown
    const quote = original(paragraphs[position]!, span)
    const count = countWords(quote)
    if (count < fewestWords) {
      span = withMarks(text, span)
      continue
    }
    if (findQuote(paragraphs, { quote }).outcome === 'found') {
      const whole = original(paragraphs[position]!, withObject(text, span, sentence))
      return { quote: findQuote(paragraphs, { quote: whole }).outcome === 'found' ? whole : quote }
    }
    if (count >= 2 * fewestWords) break
  }
  return withContext(paragraphs, position, span)
}

/** Neighbouring words that tell a quote’s place. */
export type QuoteContext = { readonly prefix: string } | { readonly suffix: string }

/** Add as few neighbouring words as make a quote unique. */
function withContext(paragraphs: readonly Paragraph[], position: number, span: Span): QuotePointer | null {
  const quote = original(paragraphs[position]!, span)
  if (findQuote(paragraphs, { quote }).outcome === 'found') return { quote }
  const [context] = contextsOf(paragraphs, position, span)
  return context === undefined ? null : { quote, ...context }
}

/**
 * Find the fewest neighbouring words that make a quote the only one of its words in the article: those before it, and those behind it.
 *
 * @param paragraphs - The article’s paragraphs.
 * @param position - Which of them holds the quote, from 0.
 * @param span - The quote, in the folded paragraph.
 * @returns A prefix, and a suffix, as far as such words do; fewer words first.
 */
export function* contextsOf(
  paragraphs: readonly Paragraph[],
  position: number,
  span: Span,
): Generator<QuoteContext, void> {
  const paragraph = paragraphs[position]!
  const quote = original(paragraph, span)
  const neighbour = (offset: number) => paragraphs[position + offset]?.folded.text ?? ''
  const before = `${neighbour(-1)} ${paragraph.folded.text.slice(0, span.start)}`.trim().split(' ')
  const behind = `${paragraph.folded.text.slice(span.end)} ${neighbour(1)}`.trim().split(' ')
  const sides = new Map<string, (count: number) => QuoteContext>([
    ['prefix', (count) => ({ prefix: before.slice(-count).join(' ') })],
    ['suffix', (count) => ({ suffix: behind.slice(0, count).join(' ') })],
  ])
  for (let count = 3; count <= mostContext; count += 1) {
    for (const [side, words] of sides) {
      const context = words(count)
      if (findQuote(paragraphs, { quote, ...context }).outcome !== 'found') continue
      yield context
      sides.delete(side)
    }
  }
}

function original({ text, folded }: Paragraph, { start, end }: Span): string {
  return text.slice(originalOffset(folded, start), originalOffset(folded, end)).trim()
}

/** Take a sentence’s next word in, behind first where it hasn’t ended; null where the sentence is all in. */
function widened(text: string, { start, end }: Span, sentence: Span): Span | null {
  const behind = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}'-]+/u.exec(text.slice(end, sentence.end))?.[0]
  const before = /[\p{L}\p{N}\p{M}'-]+[^\p{L}\p{N}]*$/u.exec(text.slice(sentence.start, start))?.[0]
  const isClauseEnd =
    behind === undefined || /^[^\p{L}\p{N}]*[,;:.!?"()]/u.test(behind) || joining.test(behind)
  if (behind !== undefined && !isClauseEnd) return trimmed(text, { start, end: end + behind.length })
  if (before !== undefined) return trimmed(text, { start: start - before.length, end })
  return behind === undefined ? null : trimmed(text, { start, end: end + behind.length })
}

/** Words that open another clause or go on with a list. */
const joining =
  /^ (?:and|but|or|nor|while|whereas|when|as|after|before|because|although|though|who|which|that|then|until)$/iu
/** Words that point to what stands behind them: a quote that ends in one is cut mid-phrase. */
const pointing =
  /(?<![\p{L}\p{N}])(?:an?|the|of|in|on|at|to|for|with|by|from|into|over|under|and|or|its|his|her|their|this|that|these|those|no|some|[\p{N}.,]*\p{N})$/iu

/** Take in what the last words of a stretch point to: “of the” goes on with “boats”. */
function withObject(text: string, { start, end }: Span, sentence: Span): Span {
  if (!pointing.test(text.slice(start, end))) return { start, end }
  const behind = /^[ -][\p{L}\p{N}\p{M}'-]+/u.exec(text.slice(end, sentence.end))?.[0]
  return behind === undefined
    ? { start, end }
    : withObject(text, { start, end: end + behind.length }, sentence)
}

/** Take in the quotation marks right around words that more words will stand beside. */
function withMarks(text: string, { start, end }: Span): Span {
  const isMarked = text[start - 1] === '"' && text[end] === '"'
  return isMarked ? { start: start - 1, end: end + 1 } : { start, end }
}

function withoutLastWord(text: string, { start, end }: Span): Span {
  return trimmed(text, {
    start,
    end: start + text.slice(start, end).replace(/[\p{L}\p{N}\p{M}'-]+[^\p{L}\p{N}]*$/u, '').length,
  })
}

/** Begin and end a stretch with whole words. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start > 0 && !isWordBoundary(text, start)) start -= 1
  while (end < text.length && !isWordBoundary(text, end)) end += 1
  const words = text.slice(start, end)
  return {
    start: start + /^[\s,;:.]*/.exec(words)![0].length,
    end: end - /[\s,;:]*$/.exec(words)![0].length,
  }
}
