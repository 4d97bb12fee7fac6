import type { z } from 'zod'
import { schemaOfFact } from '../../corpus/read/content.ts'
import type { ArticleEntry, Content } from '../../corpus/read/content.ts'
import { findCues } from '../../evidence/check-silence.ts'
import { withHeadline } from '../../evidence/paragraphs.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import type { FactData } from '../../kinds/fact.ts'
import { kindOf } from '../../kinds/registry.ts'
import { across, distance } from '../../kinds/shared/patterns/sentence.ts'
import { stemOf } from '../../kinds/shared/patterns/same-sense.ts'
import type { ClaimData } from '../../schema/claim.ts'
import { askedFacts } from '../../schema/story.ts'
import { foldAccents } from '../../text/fold.ts'
import type { Span } from '../../text/spans.ts'
import { chooseQuote } from './choose-quote.ts'
import { standingOf } from './credit.ts'
import { readText } from './read-text.ts'
import type { SentenceInText } from './read-text.ts'

/** A passage that may answer a fact. */
export interface Suggestion {
  /** A claim that passes the check; its value is left out where nothing gives one. */
  readonly claim: Pick<ClaimData, 'quote' | 'in' | 'prefix' | 'suffix' | 'origin' | 'voice' | 'certainty'> & {
    readonly value?: unknown
  }
  /** The number of its paragraph in the source; 0 for the article’s headline. */
  readonly paragraph: number
  /** The cue words of the fact that its sentence has. */
  readonly cues: readonly string[]
}

/** What an article may answer to one fact. */
export interface FactSuggestions {
  readonly fact: string
  /** Whether no cue word of the fact occurs in the article or its headline. */
  readonly looksSilent: boolean
  /** The likeliest first; the best of every paragraph before second ones. */
  readonly passages: readonly Suggestion[]
}

/**
 * List the facts of an article’s story that nobody has read the article for.
 *
 * @param content - The content.
 * @param article - The article, whose story the content has.
 */
export function unreadFacts(
  { stories, facts }: Content,
  { data: { story, claims } }: ArticleEntry,
): string[] {
  return askedFacts(stories.get(story)!.data).filter(
    (fact) => facts.has(fact) && (claims[fact] === undefined || claims[fact] === 'unread'),
  )
}

/**
 * Suggest claims for facts that nobody has read an article for. Cue words, patterns of the fact’s kind, and names that the content knows: the same answer each time.
 *
 * @param content - The content, for the story, its facts, names and places.
 * @param article - The article.
 * @param paragraphs - The article’s own paragraphs.
 * @param facts - The IDs of the facts.
 * @returns What there is for each fact, in the order given.
 */
export function suggestClaims(
  content: Content,
  article: ArticleEntry,
  paragraphs: readonly Paragraph[],
  facts: readonly string[],
): FactSuggestions[] {
  const searched = withHeadlineApart(article.data.title, paragraphs)
  const sentences = readText(content, article, searched)
  return facts.map((fact) => {
    const { data } = content.facts.get(fact)!
    const hits = sentences.map(({ folded }) => findCues(folded, data.cues))
    const looksSilent = hits.every((cues) => cues.length === 0)
    const passages = looksSilent ? [] : rank(candidatesFor(data, sentences, hits), searched)
    return { fact, looksSilent, passages }
  })
}

/** Put the headline ahead of the text, unless that has it as a paragraph: then nothing is suggested twice. */
function withHeadlineApart(title: string | null, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const all = withHeadline(title, paragraphs)
  const isInText = paragraphs.some(({ folded }) => folded.text.trim() === all[0]?.folded.text)
  return isInText ? paragraphs : all
}

/** A stretch that may answer, before its quote is chosen. */
interface Candidate {
  readonly sentence: SentenceInText
  /** The stretch, in the sentence. */
  readonly span: Span
  readonly value: unknown
  readonly cues: readonly string[]
  readonly score: number
}

/** Make a candidate of each reading of each sentence that cue words or patterns point to. */
function candidatesFor(
  fact: Readonly<FactData>,
  sentences: readonly SentenceInText[],
  hits: readonly (readonly string[])[],
): Candidate[] {
  const points = pointsFor(fact, sentences, hits)
  return sentences.flatMap((sentence, at): Candidate[] => {
    const cues = hits[at]!
    const spans = cues.length === 0 ? [] : placesOfCues(sentence, cues)
    const schema = schemaOfFact(fact)
    const readings = kindOf(fact.kind)
      .suggest({ ...sentence.read, cues: spans }, fact)
      .filter(({ value }) => schema.safeParse(value).success)
      .map((reading) => ({ ...reading, value: withoutDefaults(schema, reading.value) }))
    const nearby = sentences.flatMap(({ position }, other) =>
      position === sentence.position && other !== at ? [points[other]!] : [],
    )
    const context = Math.max(0, ...nearby) * contextShare
    if (cues.length === 0 && context < 1 && readings.every(({ weight }) => weight < 2)) return []
    const common = { sentence, cues }
    const base = points[at]! + context
    if (readings.length === 0 && spans.length > 0)
      return [{ ...common, span: across(spans), value: undefined, score: base - weightOfReading }]
    return readings.map(({ start, end, value, weight }) => {
      const score = base + (weight - nearest(spans, { start, end }) / 100) * weightOfReading
      return { ...common, span: { start, end }, value, score }
    })
  })
}

/** Leave out of a value what its schema puts in anyway: nobody would write it. */
function withoutDefaults(schema: z.ZodType, value: unknown): unknown {
  const parsed = (some: unknown) => JSON.stringify(schema.safeParse(some).data)
  const [whole, bare] = [parsed(value), structuredClone(value)]
  const strip = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return
    const keys = part as Record<string, unknown>
    for (const [key, own] of Object.entries(keys)) {
      // Nothing is a default that isn’t the same without it.
      Reflect.deleteProperty(keys, key)
      if (parsed(bare) === whole) continue
      keys[key] = own
      strip(own)
    }
  }
  strip(bare)
  return bare
}

/** How much an answer found by a kind’s pattern counts beside cue words. */
const weightOfReading = 2
/** How much of a neighbouring sentence’s points a sentence has. */
const contextShare = 0.4
/** How much a word of the question counts beside a cue word. */
const askedShare = 1 / 3

/** Weigh each sentence by its cue words and by words of the question, rare ones most. */
function pointsFor(
  fact: Readonly<FactData>,
  sentences: readonly SentenceInText[],
  hits: readonly (readonly string[])[],
): number[] {
  const asked = askedWords(fact).map((stem) => [stem, new RegExp(`(?<![\\p{L}\\p{N}])${stem}`, 'u')] as const)
  const askedHits = sentences.map(({ folded }) =>
    asked.flatMap(([stem, pattern]) => (pattern.test(folded) ? [stem] : [])),
  )
  const [weightOf, askedWeightOf] = [rarityIn(hits), rarityIn(askedHits)]
  return sentences.map(
    (_, at) => sum(hits[at]!.map(weightOf)) + sum(askedHits[at]!.map(askedWeightOf)) * askedShare,
  )
}

/** Give the distance to the nearest of some stretches; none is as far as half a long sentence. */
function nearest(spans: readonly Span[], span: Span): number {
  return spans.length === 0 ? 50 : Math.min(100, ...spans.map((cue) => distance(cue, span)))
}

/** More than anybody looks through. */
const mostPassages = 8

/** Put the best of every paragraph first, then the others; what says the same in one paragraph is one. */
function rank(candidates: readonly Candidate[], paragraphs: readonly Paragraph[]): Suggestion[] {
  const sorted = candidates.toSorted((a, b) => b.score - a.score)
  const seen = new Set<string>()
  const different = sorted.filter(({ sentence, value, span }) => {
    const key = JSON.stringify([sentence.position, value ?? [sentence.start, span]])
    return !seen.has(key) && seen.add(key)
  })
  const best = new Map(different.toReversed().map((candidate) => [candidate.sentence.position, candidate]))
  const isBest = (candidate: Candidate) => best.get(candidate.sentence.position) === candidate
  const inOrder = [...different.filter(isBest), ...different.filter((candidate) => !isBest(candidate))]
  return inOrder.slice(0, mostPassages).flatMap((candidate) => suggestionOf(candidate, paragraphs) ?? [])
}

function suggestionOf(
  { sentence, span, value, cues }: Candidate,
  paragraphs: readonly Paragraph[],
): Suggestion | null {
  const { position, start, end, credited } = sentence
  const stretch = { start: start + span.start, end: start + span.end }
  const paragraph = paragraphs[position]!
  // A quote is unique in the headline, or in the text.
  const isOfHeadline = paragraph.number === 0
  const among = paragraphs.filter(({ number }) => (number === 0) === isOfHeadline)
  const pointer = chooseQuote(among, among.indexOf(paragraph), { start, end }, stretch)
  if (pointer === null) return null
  const { origin, ...standing } = standingOf(credited, { start, end }, stretch)
  const claim = {
    ...(value !== undefined && { value }),
    ...pointer,
    ...(isOfHeadline && { in: 'headline' as const }),
    origin: [...origin],
    ...standing,
  }
  return { claim, paragraph: paragraph.number, cues }
}

/** Weigh words by how few sentences have them. */
function rarityIn(hits: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const word of hits.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log((hits.length + 1) / counts.get(word)!)
}

const commonWords = new Set(
  'what when where which who whom whose many much does with from that this there have been will would about after before article said says call their they them said planned spoken sort kind'.split(
    ' ',
  ),
)

/** List the words of a fact’s question that tell what it asks about. */
function askedWords({ question, label }: Readonly<FactData>): string[] {
  const words = foldAccents(`${question} ${label}`).match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return [...new Set(words.filter((word) => !commonWords.has(word)).map(stemOf))]
}

/** Find where cue words stand in a sentence: the shortest runs of its words that have them. */
function placesOfCues({ read }: SentenceInText, cues: readonly string[]): Span[] {
  const words = [...read.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return cues.flatMap((cue) => {
    const length = cue.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '').length
    return words.flatMap((first, at) => {
      const last = words[at + length - 1]
      if (last === undefined) return []
      const run = foldAccents(read.text.slice(first.start, last.end))
      return findCues(run, [cue]).length > 0 ? [{ start: first.start, end: last.end }] : []
    })
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
