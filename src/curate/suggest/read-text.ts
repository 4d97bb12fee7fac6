import { languageOfArticle } from '../../corpus/read/content.ts'
import type { ArticleEntry, Content } from '../../corpus/read/content.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import type { NameInText, Sentence } from '../../kinds/shared/patterns/sentence.ts'
import { foldAccents } from '../../text/fold.ts'
import { withCommas } from '../../text/number-words.ts'
import type { Span } from '../../text/spans.ts'
import { findCredits, findQuotations, speaks, standingOf } from './credit.ts'
import type { CreditedParagraph } from './credit.ts'
import { findDays, readWritten } from './days-in-text.ts'
import { findTimes } from './times-in-text.ts'
import { collectNames } from './known-names.ts'
import { splitSentences } from './split-sentences.ts'

/** A sentence of an article, where it stands, and all that is known in it. Its own offsets are in the folded paragraph. */
export interface SentenceInText extends Span {
  /** Which of the article’s paragraphs holds it, from 0. */
  readonly position: number
  /** Its words folded for cue words. */
  readonly folded: string
  readonly read: Omit<Sentence, 'cues'>
  readonly credited: CreditedParagraph
}

/**
 * Read an article once for all facts: its sentences, with names, places, days and credits.
 *
 * @param content - The content, for names and the story.
 * @param article - The article.
 * @param paragraphs - Its own paragraphs.
 */
export function readText(
  content: Content,
  article: ArticleEntry,
  paragraphs: readonly Paragraph[],
): SentenceInText[] {
  const known = collectNames(content)
  const story = content.stories.get(article.data.story)!.data
  const language = languageOfArticle(article, content) ?? 'en'
  const today = { published: article.data.published, story: story.date }
  const both = story.participants.length === 2 ? story.participants : []
  let before: string | null = null
  return paragraphs.flatMap(({ folded: { text } }, position) => {
    const found = known.findNames(text)
    const credits = findCredits(
      text,
      [...found, ...known.findOutlets(text)].toSorted((a, b) => a.start - b.start),
    )
    const names = found.map((name): NameInText => ({
      ...name,
      isSpeaking: speaks(text, name),
    }))
    const credited = { text, quotations: findQuotations(text), credits, before }
    const persons = (credited.credits as readonly { id: string }[]).filter(({ id }) => content.people.has(id))
    before = persons.at(-1)?.id ?? before
    return splitSentences(text).map(({ start, end }): SentenceInText => {
      const words = text.slice(start, end)
      const written = readWritten(words, today, language)
      return {
        position,
        start,
        end,
        folded: foldAccents(words),
        credited,
        read: {
          text: words,
          figures: withCommas(words, language),
          names: within(names, start, end),
          days: findDays(words, today, written),
          times: findTimes(words, written),
          places: known.findPlaces(words),
          both,
          speaker: speakerOf(credited, { start, end }, names, (id) => content.people.has(id)),
        },
      }
    })
  })
}

/** Who “he” or “I” is in a sentence: whom it credits, else who was named last before it. */
function speakerOf(
  credited: CreditedParagraph,
  sentence: Span,
  names: readonly NameInText[],
  isPerson: (id: string) => boolean,
): string | null {
  const [origin] = standingOf(credited, sentence, { start: sentence.end - 1, end: sentence.end }).origin
  if (origin !== undefined && isPerson(origin)) return origin
  return names.findLast(({ end, isPerson }) => isPerson && end <= sentence.start)?.id ?? null
}

function within(names: readonly NameInText[], start: number, end: number): NameInText[] {
  return names.flatMap((name) =>
    name.start >= start && name.end <= end
      ? [{ ...name, start: name.start - start, end: name.end - start }]
      : [],
  )
}
