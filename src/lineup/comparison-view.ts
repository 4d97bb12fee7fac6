import { factContext } from '../kinds/fact.ts'
import type { FactData } from '../kinds/fact.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Picture } from '../kinds/shared/pictures/picture.ts'
import type { QuotedPlace } from '../schema/lock.ts'
import { countWords } from '../text/words.ts'
import type { CellClaim, Column, Named, Row } from './line-up.ts'
import { listed } from '../text/phrasing.ts'
import { countedInWords, listedNames, sentenceOf } from './sentences/words.ts'

/**
 * Draw a row of a line-up in the way that fits its kind.
 *
 * @param nameOfPerson - Gives a person’s or an institution’s name by ID.
 * @returns The picture, or null where there is nothing to compare: a kind without a picture, no answer that a picture could show, or a
 * single answer of the only article.
 */
export function pictureOf(
  fact: FactData,
  row: Row,
  columns: readonly Column[],
  nameOfPerson: (id: string) => string,
): Picture | null {
  const claims = row.cells.flatMap((cell) => cell.claims).length
  if (columns.length === 1 && claims < 2) return null
  return kindOf(fact.kind).picture({
    articles: row.cells.map(({ coverage, claims }, index) => {
      const { article, name } = columns[index]!
      // What denies every answer has no value that could be drawn.
      const drawn = claims.filter(({ value }) => value !== null)
      const deniesAll = claims.length > 0 && drawn.length === 0
      const absence = deniesAll ? 'denies' : coverage === 'silent' || coverage === 'unread' ? coverage : null
      return { article, name, absence, claims: drawn }
    }),
    context: factContext(fact, nameOfPerson),
  })
}

/** As many names as fit on a line or two. */
const originsListed = 6

/**
 * Count the articles that answer a row against the independent origins that they rest on, and name these.
 *
 * @returns Such as “Four articles, two independent origins: Donald Trump and the Kremlin.”; null where no article answers.
 */
export function originSummary({ cells, origins }: Pick<Row, 'cells' | 'origins'>): string | null {
  const articles = cells.filter(({ claims }) => claims.length > 0).length
  if (articles === 0) return null
  const count = `${countedInWords(articles, 'article')}, ${
    origins.length === 0 ? 'no origin named' : countedInWords(origins.length, 'independent origin')
  }`
  return sentenceOf([
    origins.length === 0
      ? count
      : `${count}: ${(origins.length <= originsListed ? listed : listedNames)(origins.map(({ name }) => name))}`,
  ])
}

/**
 * Give what the reason of a row’s outcome tells beside its headline, on a page that has both.
 *
 * @returns The reason; null where the headline says all of it, or one of its clauses: each two articles stand further down anyway.
 */
export function reasonBeside({ headline, reason, outcome, cells }: Row): string | null {
  if (outcome === 'contradiction') return reason
  if (outcome === 'single') return cells.length === 1 ? reason : null
  if (outcome === 'same' || outcome === 'silent' || outcome === 'unread') return null
  const told = clausesOf(headline)
  const isTold = clausesOf(reason).some((clause) =>
    told.some((other) => clause.includes(other) || other.includes(clause)),
  )
  return isTold ? null : reason
}

function clausesOf(sentence: string): string[] {
  return sentence.replace(/\.$/, '').toLowerCase().split('; ')
}

/** One way by which an origin’s word reached an article. */
export interface OriginChain {
  /** Those in between, nearest to the origin first. */
  readonly by: readonly Named[]
  /** The article at the end, by the head of its column. */
  readonly article: Named
}

/** An origin with all the ways from it to articles. */
export interface OriginTree {
  /** The independent origin; null where articles report something without saying from whom. */
  readonly origin: Named | null
  readonly chains: readonly OriginChain[]
}

/**
 * Draw up who credits whom in a row, from the origins down to the articles.
 *
 * @returns A tree an origin, in the order of the row’s origins, the unnamed last; equal ways stand once.
 */
export function originChains(row: Row, columns: readonly Column[]): OriginTree[] {
  const claims = row.cells.flatMap((cell, index) =>
    cell.claims.map((claim) => ({ claim, article: { id: cell.article, name: columns[index]!.name } })),
  )
  const origins = [...row.origins.map(({ id, name }) => ({ id, name })), null]
  return origins
    .map((origin) => ({
      origin,
      chains: distinct(
        claims
          .filter(({ claim }) => claim.independentOrigin?.id === origin?.id)
          .map(({ claim, article }) => ({ by: between(claim), article })),
      ),
    }))
    .filter(({ chains }) => chains.length > 0)
}

/** Those between the independent origin and the article: all whom the article credits but the origin itself. */
function between({ origin, independentOrigin }: CellClaim): Named[] {
  return origin.filter(({ id }) => id !== independentOrigin?.id).toReversed()
}

function distinct(chains: readonly OriginChain[]): OriginChain[] {
  return [
    ...new Map(
      chains.map((chain) => [[chain.article, ...chain.by].map(({ id }) => id).join(' '), chain]),
    ).values(),
  ]
}

/** The words around a quote, ready to show. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The lock keeps this much context on each side, or one unit less where a character would be cut in two. */
const contextLength = 31

/** As many words as 32 characters of a script with spaces hold, and fewer than a copied run has. */
const wordsShown = 8

/**
 * Give the words around a quote, whole words only, with an ellipsis where the source goes on.
 *
 * @param place - The place of the quote, with its context.
 */
export function surroundings({ start, before, after }: QuotedPlace): Surroundings {
  const [lead, tail] = [before, after].map((words) => [...words])
  // Scripts without spaces have more words in as many characters, and only quotes are published.
  while (countWords(lead!.join('')) > wordsShown) lead!.shift()
  while (countWords(tail!.join('')) > wordsShown) tail!.pop()
  const isCutBefore = start !== before.length || lead!.join('') !== before
  const isCutAfter = after.length >= contextLength || tail!.join('') !== after
  return {
    before: isCutBefore ? `…${lead!.join('').replace(/^\S*\s+/u, '')}` : before,
    after: isCutAfter ? `${tail!.join('').replace(/\s+\S*$/u, '')}…` : after,
  }
}
