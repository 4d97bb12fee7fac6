import { parseOutline } from '../../src/corpus/read/outline.ts'
import { claimId } from '../../src/schema/claim.ts'
import type {
  Answer,
  Article,
  Claim,
  Corpus,
  Fact,
  Outlet,
  Person,
  Statement,
  Story,
  Wording,
} from '../../src/corpus/corpus.ts'
import type { ClaimData } from '../../src/schema/claim.ts'
import type { QuotedPlace } from '../../src/schema/lock.ts'

/** A claim of a test: its value, and whatever else matters to the test. */
export type ClaimSpec = Partial<Omit<ClaimData, 'value'>> & {
  value: unknown
  /** Paragraph of the source. Default: 1. */
  paragraph?: number
  /** Offset of the quote in the paragraph. Default: 0. */
  start?: number
}

/** One wording of a statement. */
export type WordingSpec = Partial<Pick<Wording, 'part' | 'voice' | 'language' | 'translated'>> & {
  quote: string
  paragraph?: number
  start?: number
}

/** An article of a test. */
export interface ArticleSpec {
  /** Default: the article’s own ID. */
  outlet?: string
  /** Default: the first story. */
  story?: string
  /** Default: null. */
  published?: string | null
  title?: string | null
  /** Default: its outlet’s. */
  language?: string
  /** Default: none. */
  updates?: string
  /** By fact; a fact that is missing is unread. */
  answers?: Record<string, readonly ClaimSpec[] | 'silent'>
  /** By statement. */
  wordings?: Record<string, readonly WordingSpec[]>
  /** Words in each paragraph of the source. Default: one paragraph of 100 words. */
  words?: readonly number[]
  /** The article’s own paragraphs. Default: all. */
  paragraphs?: readonly number[]
}

/** What a test adds to the invented world, or overrides in it. */
export interface CorpusSpec {
  /** Facts that the first story asks, in order. Default: `crossing-length`. */
  asks?: readonly string[]
  articles: Readonly<Record<string, ArticleSpec>>
  stories?: Readonly<Record<string, Partial<Story>>>
  facts?: Readonly<Record<string, Partial<Fact>>>
  outlets?: Readonly<Record<string, Partial<Outlet>>>
  people?: Readonly<Record<string, Partial<Person>>>
  statements?: Readonly<Record<string, Partial<Statement>>>
}

const story = {
  title: 'The ferry Alma runs aground',
  date: '2031-05-06',
  place: 'Nordhavn',
  summary: 'The ferry Alma ran aground off Nordhavn.',
  participants: [],
}

const fact = { question: 'What happened?', cues: ['cue'], why: 'It matters.' }

const facts: Record<string, Partial<Fact>> = {
  'crossing-length': { kind: 'duration', label: 'Length of the crossing' },
  'sailing-day': { kind: 'date', label: 'Day of the sailing' },
  crew: { kind: 'people', label: 'Crew on the bridge' },
  cause: {
    kind: 'choice',
    label: 'Cause',
    options: { fog: 'the fog', engine: 'the engine', helm: 'a mistake at the helm' },
  },
  'distress-calls': { kind: 'quantity', label: 'Distress calls', unit: { one: 'call', many: 'calls' } },
  inquiry: { kind: 'meeting', label: 'The inquiry' },
  invitations: { kind: 'invitations', label: 'Invitations' },
  agenda: {
    kind: 'topics',
    label: 'On the agenda',
    topics: { lights: 'the lights', radar: 'the radar', pay: 'the pay' },
  },
  mood: { kind: 'text', label: 'Mood on board' },
}

const outlets: Record<string, Partial<Outlet>> = {
  gazette: { name: 'Harbour Gazette', kind: 'newspaper' },
  radio: { name: 'Radio Nordhavn', kind: 'broadcaster' },
  wire: { name: 'Skerry Wire', kind: 'news agency' },
  blog: { name: 'the quay blog', kind: 'blog', unidentified: 'A blog on harbour matters; it signs no name.' },
  digest: { name: 'the morning digest', kind: 'digest', unidentified: 'A digest; nothing names it.' },
  evening: { name: 'Evening Star', kind: 'newspaper' },
}

const people: Record<string, Partial<Person>> = {
  'ada-holm': { name: 'Ada Holm', role: 'Captain of the Alma' },
  'bo-lind': { name: 'Bo Lind', role: 'First mate of the Alma' },
  'cy-marsh': { name: 'Cy Marsh', role: 'Spokesman of the coast guard', speaksFor: 'coast-guard' },
  'coast-guard': { name: 'the coast guard', kind: 'institution', role: 'It led the rescue' },
}

const statements: Record<string, Partial<Statement>> = {
  'captains-log': { title: 'the captain’s log', speaker: 'ada-holm', medium: 'log book' },
  'rescue-notice': { title: 'notice on the rescue', speaker: 'cy-marsh', medium: 'notice' },
}

/**
 * Build a small corpus around an invented ferry accident.
 *
 * Its outlets (`gazette`, `radio`, `wire`, `blog`, `digest`, `evening`), people, facts and statements are
 * there without asking; an article whose ID isn’t an outlet’s gets an outlet of that name.
 *
 * @param spec - The articles, and what else the test needs.
 */
export function buildCorpus(spec: CorpusSpec): Corpus {
  const asks = spec.asks ?? ['crossing-length']
  const stories = spec.stories ?? { 'alma-aground': {} }
  const [firstStory = ''] = Object.keys(stories)
  const ownOutlets: Record<string, Partial<Outlet>> = {}
  for (const [id, { outlet = id }] of Object.entries(spec.articles)) ownOutlets[outlet] = { name: outlet }
  return {
    site: { name: 'Harbour Papers', tagline: 'Who told the harbour’s news.', language: 'en', base: '/' },
    stories: entries(stories, (id) => ({ ...story, facts: [...asks], lead: [], id })),
    facts: entries({ ...facts, ...spec.facts }, (id) => ({ ...fact, label: id, id }) as Fact),
    outlets: entries({ ...ownOutlets, ...outlets, ...spec.outlets }, (id) => ({
      name: id,
      kind: 'unknown',
      country: null,
      language: 'en',
      id,
    })),
    people: entries({ ...people, ...spec.people }, (id) => ({
      name: id,
      kind: 'person',
      role: 'A person',
      aliases: [],
      id,
    })),
    statements: entries(
      { ...statements, ...spec.statements },
      (id) => ({ title: id, medium: 'post', date: null, language: 'en', id }) as Statement,
    ),
    articles: entries(
      Object.fromEntries(
        Object.entries(spec.articles).map(([id, article]) => [
          id,
          buildArticle(id, {
            story: firstStory,
            language: { ...outlets, ...spec.outlets }[article.outlet ?? id]?.language ?? 'en',
            ...article,
          }),
        ]),
      ),
      (id) => ({ id }) as Article,
    ),
    corrections: new Map(),
  }
}

function entries<Entry extends object>(
  specs: Readonly<Record<string, Partial<Entry>>>,
  defaults: (id: string) => Entry,
): Map<string, Entry> {
  return new Map(
    Object.entries(specs)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, spec]) => [id, { ...defaults(id), ...spec }]),
  )
}

function buildArticle(id: string, spec: ArticleSpec & { story: string; language: string }): Article {
  const words = [...(spec.words ?? [100])]
  const paragraphs = [...(spec.paragraphs ?? words.map((_, index) => index + 1))]
  return {
    id,
    title: spec.title ?? null,
    outlet: spec.outlet ?? id,
    story: spec.story,
    published: spec.published ?? null,
    identifiedBy: null,
    language: spec.language,
    ...(spec.updates !== undefined && { updates: spec.updates }),
    source: { file: `${id}.txt`, leftOut: [], read: '2031-06-01', rights: 'quotation' },
    answers: new Map(
      Object.entries(spec.answers ?? {}).map(([fact, answer]) => [
        fact,
        buildAnswer(id, spec.language, fact, answer),
      ]),
    ),
    wordings: new Map(
      Object.entries(spec.wordings ?? {}).map(([statement, wordings]) => [
        statement,
        wordings.map((wording) => ({
          part: wording.part ?? 'whole',
          quote: wording.quote,
          voice: wording.voice ?? 'quotation',
          language: wording.language ?? spec.language,
          ...(wording.translated && { translated: wording.translated }),
          place: placeOf(wording),
        })),
      ]),
    ),
    paragraphs,
    evidence: {
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      read: '2031-06-01',
      words: paragraphs.reduce((sum, number) => sum + (words[number - 1] ?? 0), 0),
      paragraphs: words,
      claims: {},
      silences: {},
      statements: {},
    },
    outline: parseOutline('An outline.').tree,
  }
}

function buildAnswer(
  article: string,
  language: string,
  fact: string,
  answer: readonly ClaimSpec[] | 'silent',
): Answer {
  if (answer === 'silent') {
    return { coverage: 'silent', despite: null, checked: { cues: ['cue'], words: 100, found: [] } }
  }
  return {
    coverage: 'answered',
    claims: answer.map(({ paragraph, start, ...claim }, position): Claim => {
      const quote = claim.quote ?? `words on ${fact} ${position + 1}`
      return {
        origin: [],
        voice: 'outlet',
        certainty: 'stated',
        ...claim,
        language: claim.language ?? language,
        quote,
        id: claimId(article, fact, position, answer.length),
        place: placeOf({
          quote,
          ...(claim.in === 'headline' ? { paragraph: 0 } : paragraph && { paragraph }),
          ...(start && { start }),
        }),
      }
    }),
  }
}

function placeOf({
  quote,
  paragraph = 1,
  start = 0,
}: {
  quote: string
  paragraph?: number
  start?: number
}): QuotedPlace {
  return { quote, paragraph, start, end: start + quote.length, before: '', after: '' }
}

/**
 * Write a length for a test.
 *
 * @param minutes - Minutes; null for no figure.
 * @param precision - How firmly. Default: exact, or unspecified where there is no figure.
 */
export function length(
  minutes: number | null,
  precision: 'exact' | 'about' | 'under' | 'over' | 'unspecified' = minutes === null
    ? 'unspecified'
    : 'exact',
): { minutes: number | null; precision: string } {
  return { minutes, precision }
}

/**
 * Write a day for a test.
 *
 * @param on - An ISO day; null for no date.
 * @param as - The article’s words for it. Default: none.
 */
export function day(on: string | null, as: string | null = null) {
  return { on, from: null, to: null, precision: on === null ? 'unspecified' : 'day', as, anchor: null }
}

/**
 * Write people for a test.
 *
 * @param named - Their IDs.
 * @param complete - False for “including”. Default: true.
 */
export function persons(named: readonly string[], complete = true) {
  return { named, complete }
}
