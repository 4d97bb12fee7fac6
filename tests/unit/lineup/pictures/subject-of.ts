import { kindOf } from '../../../../src/kinds/registry.ts'
import type { KindContext } from '../../../../src/kinds/kind.ts'
import type { CellClaim, Column, Row } from '../../../../src/lineup/line-up.ts'
import type { Subject } from '../../../../src/lineup/pictures/picture.ts'

/** A claim as tests write it: its value, and what isn’t plain about it. */
export interface Said {
  readonly value: unknown
  readonly denies?: boolean
  readonly hedge?: string
}

/** What one article has: claims, or why it has none. */
export type Told = readonly Said[] | 'silent' | 'unread'

/** IDs in capitals are names enough for tests. */
const nameOf = (id: string): string => id.toUpperCase()

/**
 * Build columns called a, b, c …
 *
 * @param count - How many.
 */
export function columnsOf(count: number): Column[] {
  return 'a b c d e f g h i j k l'
    .split(' ')
    .slice(0, count)
    .map((article) => ({
      article,
      outlet: article,
      name: nameOf(article),
      inSentence: article,
      identified: true,
      title: null,
      published: null,
    }))
}

/**
 * Build a row over columns called a, b, c …
 *
 * @param kind - The kind’s ID.
 * @param told - What each article has.
 * @param context - What the kind may ask.
 */
export function rowOf(kind: string, told: readonly Told[], context: KindContext = { nameOf }): Row {
  const cells = columnsOf(told.length).map(({ article }, index) => {
    const has = told[index]!
    const coverage = has === 'silent' || has === 'unread' ? has : ('says' as const)
    return {
      article,
      fact: 'fact',
      coverage,
      claims:
        typeof has === 'string'
          ? []
          : has.map((said, number) => claimOf(kind, `${article}/${number}`, said, context)),
      sentence: '',
      silence: null,
      differs: false,
      disagreesWithItself: false,
    }
  })
  return {
    fact: 'fact',
    label: 'Fact',
    question: 'What?',
    kind,
    why: '',
    cells,
    claimPairs: [],
    articlePairs: [],
    origins: [],
    headline: '',
    reason: '',
    outcome: 'single',
    rank: 1,
  }
}

/**
 * Build what a picture is made of.
 *
 * @param kind - The kind’s ID.
 * @param told - What each article has.
 * @param more - The fact’s own IDs and its unit.
 */
export function subjectOf(
  kind: string,
  told: readonly Told[],
  more: { readonly ownIds?: readonly string[]; readonly unit?: KindContext['unit'] } = {},
): Subject {
  const context = { nameOf, unit: more.unit }
  return {
    row: rowOf(kind, told, context),
    columns: columnsOf(told.length),
    context,
    ownIds: more.ownIds ?? [],
  }
}

function claimOf(
  kind: string,
  id: string,
  { value, denies = false, hedge }: Said,
  context: KindContext,
): CellClaim {
  const origin = { id: 'origin', name: 'origin' }
  return {
    id,
    value,
    answer: (denies ? 'denies: ' : '') + kindOf(kind).phrase(value, context),
    quote: '',
    place: { paragraph: 1, start: 0, end: 1, before: '', after: '', quote: '' },
    voice: 'outlet',
    certainty: 'stated',
    denies,
    origin: [],
    independentOrigin: origin,
    credit: '',
    hedge: hedge ?? null,
    note: null,
  }
}
