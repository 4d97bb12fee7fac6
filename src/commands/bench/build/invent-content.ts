import { stringify } from 'yaml'
import { between, createRandom, pick, createWords } from '../random-words.ts'
import { inventArticle } from './invent-article.ts'
import { inventedKinds, inventFact, type StoryCast } from './invent-fact.ts'
import { createInventor, type Inventor } from './invented-words.ts'

/** A file of invented content, or of its sources. */
export interface InventedFile {
  /** Where it belongs: `content/articles/article-1.md`, `sources/article-1.txt`. */
  readonly path: string
  readonly text: string
}

const seed = 1
const articlesPerStory = [3, 40] as const
const factsPerStory = [9, 14] as const
const participantsPerStory = 5
const articlesPerOutlet = 40
const articlesPerPerson = 20

/**
 * Invent content: stories of 3 to 40 articles that answer 9 to 14 facts of all kinds, with statements that several of them
 * word, and the sources of all articles. The same for the same number.
 *
 * @param articleCount - How many articles.
 * @returns Files that pass all checks, but for the evidence lock, which has to be written.
 */
export function* inventContent(articleCount: number): Generator<InventedFile> {
  yield { path: 'content/site.yml', text: stringify({ name: 'Invented', tagline: 'What nobody told.' }) }
  const random = createRandom(seed)
  const inventor = createInventor(random, createWords(random))
  const outlets = idsOf('outlet', 3 + Math.ceil(articleCount / articlesPerOutlet))
  const people = idsOf('person', 8 + Math.ceil(articleCount / articlesPerPerson))
  for (const id of outlets) yield yaml('outlets', id, inventOutlet(inventor))
  for (const [position, id] of people.entries()) {
    const speaksFor = position > 2 && inventor.chance(0.1) ? people[position % 2] : undefined
    yield yaml('people', id, inventPerson(inventor, position < 2 ? 'institution' : 'person', speaksFor))
  }
  let articles = 0
  for (let number = 1; articles < articleCount; number += 1) {
    const size = Math.min(between(random, ...articlesPerStory), articleCount - articles)
    const ids = Array.from({ length: size }, (_, position) => `article-${articles + position + 1}`)
    yield* inventStory(inventor, { number, articles: ids, outlets, people })
    articles += size
  }
}

interface StoryFrame {
  readonly number: number
  readonly articles: readonly string[]
  readonly outlets: readonly string[]
  readonly people: readonly string[]
}

function* inventStory(inventor: Inventor, frame: StoryFrame): Generator<InventedFile> {
  const { random } = inventor
  const story = `story-${frame.number}`
  const [month, day] = [between(random, 1, 12), between(random, 10, 20)]
  const dayOf = (offset: number) => `2025-${String(month).padStart(2, '0')}-${day + offset}`
  const participants = new Set<string>()
  while (participants.size < participantsPerStory) participants.add(inventor.frequent(frame.people))
  const cast: StoryCast = {
    participants: [...participants],
    places: ['Aldport', 'Brinmouth', 'Cresthaven'],
    days: [dayOf(0), dayOf(1), dayOf(3)],
  }
  const kinds = [...inventedKinds]
  const wanted = between(random, ...factsPerStory)
  while (kinds.length < wanted) kinds.push(pick(random, inventedKinds))
  const facts = new Map(
    kinds.map((kind, position) => [`fact-${frame.number}-${position + 1}`, inventFact(inventor, kind, cast)]),
  )
  const asked = [...facts.keys()].map((fact, position) => (position < 2 ? { fact, lead: true } : fact))
  yield yaml('stories', story, {
    title: inventor.title(3, 6),
    date: dayOf(0),
    place: pick(random, cast.places),
    summary: `${inventor.title(15, 25)}.`,
    facts: asked,
    participants: cast.participants,
  })
  for (const [id, { data }] of facts) yield yaml('facts', id, data)

  const statement = `statement-${frame.number}`
  const parts = [inventor.words(14, 26), inventor.words(10, 18)]
  yield yaml('statements', statement, {
    title: `the ${inventor.words(2, 4).join(' ')}`,
    speaker: cast.participants[0],
    medium: inventor.title(2, 4),
    date: dayOf(0),
    language: 'en',
  })
  for (const article of frame.articles) {
    const { data, outline, source } = inventArticle(inventor, {
      story,
      outlet: pick(random, frame.outlets),
      published: dayOf(between(random, 0, 3)),
      file: `${article}.txt`,
      facts,
      sources: [...cast.participants, inventor.frequent(frame.people)],
      statements: new Map([[statement, parts]]),
    })
    yield { path: `content/articles/${article}.md`, text: `---\n${stringify(data)}---\n\n${outline}\n` }
    yield { path: `sources/${article}.txt`, text: source }
  }
}

function inventOutlet(inventor: Inventor): Record<string, unknown> {
  return {
    name: inventor.name(),
    kind: pick(inventor.random, ['newspaper', 'broadcaster', 'website', 'news agency']),
    country: 'GB',
    language: 'en',
  }
}

function inventPerson(
  inventor: Inventor,
  kind: 'person' | 'institution',
  speaksFor: string | undefined,
): Record<string, unknown> {
  const name = inventor.name()
  const short = name.split(' ')[1]
  return { name, short, kind, role: inventor.title(3, 6), ...(speaksFor !== undefined && { speaksFor }) }
}

function idsOf(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, position) => `${prefix}-${position + 1}`)
}

function yaml(section: string, id: string, data: Readonly<Record<string, unknown>>): InventedFile {
  return { path: `content/${section}/${id}.yml`, text: stringify(data) }
}
