import type { Corpus, Fact, Story } from '../corpus/corpus.ts'
import { siteCorpus } from '../corpus/site-corpus.ts'
import { factContext } from '../kinds/fact.ts'
import { kindOf } from '../kinds/registry.ts'
import { briefest } from '../kinds/shared/wording.ts'
import { byCodeUnits } from '../text/order.ts'
import { draftCell } from './answers.ts'
import type { CellDraft } from './answers.ts'
import { changesIn, isReplaced } from './changes.ts'
import { buildColumns, known } from './columns.ts'
import type {
  ArticlePair,
  Cell,
  CellClaim,
  ClaimPair,
  Contradiction,
  Column,
  LineUp,
  Row,
} from './line-up.ts'
import {
  contradictionsIn,
  differenceOf,
  isChange,
  outcomeOf,
  outcomeWith,
  ranked,
  relationsByArticle,
  standingOf,
} from './outcome.ts'
import { campsOf, relateArticles } from './relate-articles.ts'
import { relationsOf } from './relations.ts'
import type { RelatingKind } from './relations.ts'
import { cellSentence, contrastOf } from './sentences/cell-sentences.ts'
import { headlineOf, reasonOf } from './sentences/headline.ts'
import { answeringIn, namedCells, sidesOf, standingContradictions, standingIn } from './sentences/sides.ts'
import type { UntoldRow } from './sentences/sides.ts'
import { originNamed, rowOrigins, rowVoices } from './voices.ts'

const built = new WeakMap<Corpus, ReadonlyMap<string, LineUp>>()

/**
 * Give the line-ups of all stories of the site’s content, newest story first. Each is built once a corpus, when it is first asked for: a page in
 * development waits for that of its own story only.
 *
 * @returns Line-ups by story ID.
 */
export function siteLineUps(): ReadonlyMap<string, LineUp> {
  const corpus = siteCorpus()
  const known = built.get(corpus)
  if (known !== undefined) return known
  const lineUps = new LineUps(corpus)
  built.set(corpus, lineUps)
  return lineUps
}

class LineUps implements ReadonlyMap<string, LineUp> {
  readonly #corpus: Corpus
  readonly #stories: readonly string[]
  readonly #built = new Map<string, LineUp>()

  constructor(corpus: Corpus) {
    this.#corpus = corpus
    this.#stories = [...corpus.stories.values()]
      .sort((a, b) => byCodeUnits(b.date, a.date))
      .map(({ id }) => id)
  }

  get size(): number {
    return this.#stories.length
  }

  has(story: string): boolean {
    return this.#corpus.stories.has(story)
  }

  get(story: string): LineUp | undefined {
    if (!this.has(story)) return undefined
    const lineUp = this.#built.get(story) ?? buildLineUp(this.#corpus, story)
    this.#built.set(story, lineUp)
    return lineUp
  }

  keys(): MapIterator<string> {
    return this.#stories.values()
  }

  values(): MapIterator<LineUp> {
    return this.keys().map((story) => this.get(story)!)
  }

  entries(): MapIterator<[string, LineUp]> {
    return this.keys().map((story) => [story, this.get(story)!])
  }

  [Symbol.iterator](): MapIterator<[string, LineUp]> {
    return this.entries()
  }

  forEach(act: (lineUp: LineUp, story: string, lineUps: ReadonlyMap<string, LineUp>) => void): void {
    for (const [story, lineUp] of this) act(lineUp, story, this)
  }
}

/**
 * Line a story’s articles up: facts as rows, articles as columns, with every relation, sentence and rank.
 *
 * @throws Error where there is no such story.
 */
export function buildLineUp(corpus: Corpus, storyId: string): LineUp {
  const story = known(corpus.stories, storyId, 'story')
  const columns = buildColumns(corpus, storyId)
  const rows = story.facts.map((fact) => buildRow(corpus, story, known(corpus.facts, fact, 'fact'), columns))
  return { story, columns, rows: ranked(rows) }
}

/** A row that hasn’t been ranked among the others yet. */
export type UnrankedRow = Omit<Row, 'rank'>

/** Line up every article’s answer to one fact, relate them all, and say what they come to. */
export function buildRow(corpus: Corpus, story: Story, fact: Fact, columns: readonly Column[]): UnrankedRow {
  const { untold, articlePairs } = relateRow(corpus, story, fact, columns)
  const pairs = articlePairs()
  const { relating, cells: named, contradictions, sides, changes } = untold
  const outcome = outcomeWith(changes, untold.outcome)
  const standingCells = standingIn(untold)
  const whole = wholeOf(named, relating)
  const relationsOfArticle = relationsByArticle(pairs, changes)
  const cells = named.map((cell): Cell => {
    const { article, fact: of, coverage, answers, silence } = cell
    const own = contradictions.filter((found) => found.article === article)
    const relations = relationsOfArticle.get(article) ?? []
    const standing = standingOf(cell, relations, own)
    return {
      article,
      fact: of,
      coverage,
      claims: cell.claims,
      answers,
      brief: briefOf(cell, whole, own, relating),
      standing,
      sentence: cellSentence(untold, cell),
      contrast: cell.claims.length === 0 ? null : contrastOf(untold, article),
      silence,
      differs: standing === 'conflict',
      changed: relations.some(isChange),
      contradictions: own,
    }
  })
  const open = standingCells.filter(({ told }) => told !== null && relating.kind.telling.isOpen(told))
  return {
    fact: fact.id,
    label: fact.label,
    question: fact.question,
    kind: fact.kind,
    why: fact.why,
    lead: story.lead.includes(fact.id),
    cells,
    voices: changes.length === 0 ? untold.voices : rowVoices(named),
    claimPairs: pairsOf(
      named.flatMap(({ claims }) => claims),
      relating,
    ),
    articlePairs,
    byCamp: campsOf(
      changes.length === 0 ? sides : sidesOf(answeringIn(untold), relating),
      articlePairs,
      relating,
    ),
    origins: rowOrigins(named),
    headline: headlineOf(untold),
    reason: reasonOf(untold, pairs),
    outcome,
    difference: differenceOf({
      outcome,
      articlePairs: pairs,
      contradictions: standingContradictions(untold),
      sides: sides.filter(({ isOpen }) => !isOpen).length,
      open: {
        articles: open.length < standingCells.length ? open.length : 0,
        words: openWords(open, relating),
      },
      less: cells.filter(({ standing }) => standing === 'less').length,
      hasParts: relating.kind.telling.hasParts,
      isCountable: named.some(
        ({ told }) =>
          told !== null && whole !== null && relating.kind.telling.part(told, whole, 'one') !== null,
      ),
    }),
  }
}

/**
 * Line up every article’s answer to one fact and relate them all.
 *
 * @returns The row before it has sentences, and what gives the relation of every two articles that answer.
 */
export function relateRow(
  corpus: Corpus,
  story: Story,
  fact: Fact,
  columns: readonly Column[],
): { untold: UntoldRow; articlePairs: () => ArticlePair[] } {
  const relating = relatingKind(corpus, story, fact)
  const drafts = columns.map(({ article }) =>
    draftCell(corpus, known(corpus.articles, article, 'article'), fact.id, relating),
  )
  const cells = namedCells(drafts, columns)
  const answering = answeringIn({ cells })
  const relationOf = relationsOf(
    cells.flatMap(({ claims }) => claims),
    relating,
  )
  const contradictions = cells.flatMap((cell) =>
    contradictionsIn(cell, relationOf).map((found) => ({ ...found, article: cell.article })),
  )
  const articlePairs = relateArticles(answering, relating, relationOf)
  const pairs = articlePairs()
  const changes = changesIn(answering, pairs)
  const standing = cells.filter((cell) => !isReplaced(cell, changes))
  const standingPairs = pairs.filter(
    ({ a, b }) => ![a, b].some((article) => isReplaced({ article }, changes)),
  )
  const voices = rowVoices(standing)
  const outcome = outcomeOf(
    standing,
    voices,
    standingPairs,
    standingContradictions({ contradictions, changes }),
    relationOf,
  )
  const sides = sidesOf(answeringIn({ cells: standing }), relating)
  return {
    untold: { relating, cells, outcome, voices, contradictions, relationOf, changes, sides },
    articlePairs,
  }
}

function relatingKind(corpus: Corpus, story: Story, fact: Fact): RelatingKind {
  const nameOf = (id: string) => originNamed(corpus, id).name
  return {
    kind: kindOf(fact.kind),
    context: {
      ...factContext(fact, nameOf, (id) => corpus.people.get(id)?.short ?? nameOf(id)),
      isPlural: (id) => corpus.people.get(id)?.plural === true,
      year: story.date.slice(0, 'YYYY'.length),
    },
  }
}

/** Relate every two claims anew when asked: the relations of all rows would take most of the memory of a big site’s build. */
function pairsOf(claims: readonly CellClaim[], relating: RelatingKind): () => ClaimPair[] {
  return () => {
    const relationOf = relationsOf(claims, relating)
    const standing = claims.filter(({ correctedBy }) => correctedBy === null)
    return standing.flatMap((a, index) =>
      standing.slice(index + 1).map((b) => ({
        a: a.id,
        b: b.id,
        sameVoice: a.whose.id === b.whose.id,
        ...relationOf(a.id, b.id),
      })),
    )
  }
}

/** Find the answer that all others are counted against: that of the article that names most. */
function wholeOf(drafts: readonly CellDraft[], { kind }: RelatingKind): unknown {
  const [most] = drafts
    .filter(({ told }) => told !== null)
    .map(({ told }) => ({ told, size: kind.telling.size(told) ?? 0 }))
    .toSorted((a, b) => b.size - a.size)
  return most?.told ?? null
}

function briefOf(
  { coverage, told, claims }: CellDraft,
  whole: unknown,
  [contradiction]: readonly Contradiction[],
  { kind, context }: RelatingKind,
): string {
  if (contradiction !== undefined) {
    const { a, b } = contradiction
    const both = claims.filter(({ id, value, denies }) => [a, b].includes(id) && value !== null && !denies)
    const [first, second] = new Set(both.map(({ value }) => kind.brief(value, context)))
    // Either alone would say half of what the article does.
    if (first !== undefined && second !== undefined) {
      return briefest(`${first} / ${second}`, `${first} / …`, first)
    }
  }
  if (coverage === 'silent') return 'silent'
  if (coverage === 'unread') return 'not read yet'
  return coverage === 'denies' ? 'denies it' : (briefPart(told, whole, kind) ?? kind.brief(told, context))
}

/** Count an answer that is part of the fullest one: “2 of 4”. */
function briefPart(told: unknown, whole: unknown, { telling }: RelatingKind['kind']): string | null {
  if (whole === null || telling.part(told, whole, 'one') === null) return null
  return `${telling.size(told)!} of ${telling.size(whole)!}`
}

/** The words of the only article that leaves the question open: “lengthy”. */
function openWords(open: readonly CellDraft[], { kind, context }: RelatingKind): string | null {
  const words = new Set(open.map(({ told }) => kind.brief(told, context)))
  const [only] = words
  return words.size === 1 && only?.startsWith('“') ? only : null
}
