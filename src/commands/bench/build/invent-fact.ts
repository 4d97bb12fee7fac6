import type { KindId } from '../../../kinds/registry.ts'
import { between, pick } from '../random-words.ts'
import type { Inventor } from './invented-words.ts'

/** A fact as its file has it, and how to answer it. */
export interface InventedFact {
  readonly data: Readonly<Record<string, unknown>>
  /** Draw the value of one claim: few values are frequent, so that articles agree and differ. */
  readonly value: () => Readonly<Record<string, unknown>>
  /** Cue words, in no text but where a claim puts them. */
  readonly cues: readonly string[]
}

/** What a story has to draw values from. */
export interface StoryCast {
  /** The IDs of those who took part. */
  readonly participants: readonly string[]
  readonly places: readonly string[]
  /** Days around the event, as YYYY-MM-DD. */
  readonly days: readonly string[]
}

type Kind = Pick<InventedFact, 'data' | 'value'>

const precisions = ['exact', 'about', 'nearly', 'under', 'over']
const choices = ['first', 'second', 'third', 'fourth']

/** How to invent facts of each kind. A kind that is missing is a type error. */
const kinds: Readonly<Record<KindId, (inventor: Inventor, cast: StoryCast) => Kind>> = {
  choice: (inventor) => ({
    data: {
      options: labels(inventor, choices),
      order: [['first', 'second']],
      compatible: [['second', 'third']],
    },
    value: () => ({ option: inventor.frequent(choices) }),
  }),
  date: (inventor, { days }) => ({
    data: {},
    value: () =>
      inventor.chance(0.2)
        ? { on: days[0]!.slice(0, 7), precision: 'month' }
        : { on: inventor.frequent(days), precision: 'day' },
  }),
  duration: (inventor) => {
    const minutes = between(inventor.random, 2, 20) * 10
    return {
      data: {},
      value: () => ({
        minutes: inventor.chance(0.7) ? minutes : between(inventor.random, 2, 20) * 10,
        precision: inventor.frequent(precisions),
      }),
    }
  },
  invitations: (inventor, { participants, places }) => ({
    data: { places },
    value: () => {
      const [from, to] = inventor.chance(0.7) ? [0, 1] : [1, 0]
      const where = inventor.chance(0.8) ? inventor.frequent(places) : null
      return {
        extended: [{ from: participants[from], to: participants[to], where, occasion: null }],
      }
    },
  }),
  meeting: (inventor, { participants, places, days }) => ({
    data: { places },
    value: () => ({
      where: inventor.chance(0.8) ? inventor.frequent(places) : null,
      who: inventor.some(participants, 0.7),
      when: inventor.chance(0.5) ? inventor.frequent(days) : null,
      order: inventor.chance(0.2) ? 1 : null,
    }),
  }),
  people: (inventor, { participants }) => ({
    data: { unit: { one: 'envoy', many: 'envoys' } },
    value: () => ({ named: inventor.some(participants, 0.6), complete: inventor.chance(0.5) }),
  }),
  quantity: (inventor) => {
    const amount = between(inventor.random, 3, 90)
    return {
      data: { unit: { one: 'ship', many: 'ships' } },
      value: () =>
        inventor.chance(0.2)
          ? { from: amount, precision: 'exact' }
          : { amount: amount + between(inventor.random, 0, 2), precision: inventor.frequent(precisions) },
    }
  },
  text: (inventor) => {
    const answers = Array.from({ length: 3 }, () => inventor.words(2, 5).join(' '))
    return { data: {}, value: () => ({ text: inventor.frequent(answers) }) }
  },
  topics: (inventor) => {
    const topics = ['harbour', 'grain', 'borders', 'prisoners', 'fuel', 'flights']
    return {
      data: { topics: labels(inventor, topics) },
      value: () => ({ topics: inventor.some(topics, 0.4), complete: inventor.chance(0.2) }),
    }
  },
}

/** The kinds of fact, each of which invented stories ask. */
export const inventedKinds = Object.keys(kinds) as readonly KindId[]

/**
 * Invent a fact.
 *
 * @param inventor - Draws words.
 * @param kind - Its kind.
 * @param cast - What its story’s values are drawn from.
 */
export function inventFact(inventor: Inventor, kind: KindId, cast: StoryCast): InventedFact {
  const { data, value } = kinds[kind](inventor, cast)
  const cues = [inventor.cue(), inventor.cue(), `${inventor.cue()}*`]
  const shared = {
    label: inventor.title(2, 3),
    question: `${inventor.title(5, 9)}?`,
    kind,
    cues,
    why: `${inventor.title(8, 14)}.`,
  }
  return { data: { ...shared, ...data }, value, cues }
}

function labels({ random, words }: Inventor, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, `${pick(random, ids)} ${words(1, 2).join(' ')}`]))
}
