import fc from 'fast-check'
import { precisions } from '../../../src/kinds/shared/measure.ts'
import type { Choice } from '../../../src/kinds/choice/schema.ts'
import type { DateValue } from '../../../src/kinds/date/schema.ts'
import type { Duration } from '../../../src/kinds/duration/schema.ts'
import type { Invitations } from '../../../src/kinds/invitations/schema.ts'
import type { Meeting } from '../../../src/kinds/meeting/schema.ts'
import type { NumberValue } from '../../../src/kinds/number/schema.ts'
import type { People } from '../../../src/kinds/people/schema.ts'
import type { FactOptions, KindId } from '../../../src/kinds/registry.ts'
import type { Precision } from '../../../src/kinds/shared/measure.ts'
import type { Text } from '../../../src/kinds/text/text.ts'
import type { Topics } from '../../../src/kinds/topics/schema.ts'

/** How to make values of a kind: few different parts, so that two values often touch. */
export interface Maker<Value> {
  readonly options: FactOptions
  /** Any valid value. */
  readonly value: fc.Arbitrary<Value>
  /** All values that are one step vaguer or less full than a value. */
  readonly vaguer: (value: Value) => readonly Value[]
}

const labels = { fishing: 'fishing', trade: 'trade', energy: 'energy', ports: 'ports' }
const ids = ['ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale']
const figures = fc.oneof(fc.constantFrom(30, 45, 60, 75, 90, 105, 120), fc.integer({ min: 1, max: 10_000 }))
const words = fc.oneof(
  fc.constantFrom('Soon', 'soon.', 'a state  visit', 'talks', '…', 'Ä', 'A\u0308'),
  fc
    .string({ minLength: 1 })
    .filter((text) => text === text.trim())
    // What a reason must not let slip is no fit answer either.
    .filter((text) => !/undefined|null|NaN|\[object/.test(text)),
)
const places = fc.option(
  fc.oneof(fc.constantFrom('Oslo', 'Oslo, Norway', 'Norway', 'oslo,norway', 'Lisbon'), words),
)
const partialDays = {
  day: fc.constantFrom('2031-04-30', '2031-05-01', '2031-05-31', '2031-06-01', '2032-02-29'),
  month: fc.constantFrom('2031-04', '2031-05', '2031-12'),
  year: fc.constantFrom('2030', '2031', '2032'),
}

const measures = fc.oneof(
  fc.record({ amount: figures, precision: fc.constantFrom(...precisions.slice(0, -1)) }),
  fc.constant({ amount: null, precision: 'unspecified' as const }),
)

/** A vaguer figure takes in the firmer one; no figure is vaguer than any. */
function vaguerPrecisions(precision: Precision): readonly Precision[] {
  return precision === 'exact' ? ['about', 'under', 'over'] : []
}

function vaguerSets(members: readonly string[]): readonly string[][] {
  return members.map((dropped) => members.filter((member) => member !== dropped))
}

const duration: Maker<Duration> = {
  options: {},
  value: measures.map(({ amount, precision }) => ({ minutes: amount, precision })),
  vaguer: ({ minutes, precision }) => [
    ...vaguerPrecisions(precision).map((vaguer) => ({ minutes, precision: vaguer })),
    { minutes: null, precision: 'unspecified' },
  ],
}

const number: Maker<NumberValue> = {
  options: { unit: { one: 'letter', many: 'letters' } },
  value: fc.oneof(
    measures.map(({ amount, precision }) => ({ number: amount && amount / 7, precision })),
    fc.constant({ number: 0, precision: 'exact' as const }),
  ),
  vaguer: ({ number, precision }) => [
    ...(number === 0 ? [] : vaguerPrecisions(precision).map((vaguer) => ({ number, precision: vaguer }))),
    { number: null, precision: 'unspecified' },
  ],
}

const people: Maker<People> = {
  options: {},
  value: fc.record({ named: fc.uniqueArray(fc.constantFrom(...ids)), complete: fc.boolean() }),
  vaguer: ({ named }) => [named, ...vaguerSets(named)].map((fewer) => ({ named: fewer, complete: false })),
}

const topics: Maker<Topics> = {
  options: { topics: labels },
  value: fc.record({
    topics: fc.uniqueArray(fc.constantFrom(...Object.keys(labels))),
    complete: fc.boolean(),
  }),
  vaguer: ({ topics }) =>
    [topics, ...vaguerSets(topics)].map((fewer) => ({ topics: fewer, complete: false })),
}

const invitations: Maker<Invitations> = {
  options: {},
  value: fc.record({
    extended: fc.uniqueArray(
      fc
        .record({
          from: fc.constantFrom(...ids),
          to: fc.constantFrom(...ids),
          where: places,
          occasion: fc.option(words),
        })
        .filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 4, selector: ({ from, to }) => `${from} ${to}` },
    ),
  }),
  vaguer: ({ extended }) =>
    [
      ...(extended.length > 1 ? extended.map((dropped) => extended.filter((one) => one !== dropped)) : []),
      ...extended.map((vague) => extended.map((one) => (one === vague ? { ...one, where: null } : one))),
      ...extended.map((vague) => extended.map((one) => (one === vague ? { ...one, occasion: null } : one))),
    ].map((fewer) => ({ extended: fewer })),
}

const meeting: Maker<Meeting> = {
  options: {},
  value: fc
    .record({
      where: places,
      who: fc.uniqueArray(fc.constantFrom(...ids)),
      when: fc.option(fc.oneof(...Object.values(partialDays), words)),
      order: fc.option(fc.integer({ min: 1, max: 12 })),
      of: fc.option(fc.integer({ min: 1, max: 12 })),
    })
    .filter(({ order, of }) => order === null || of === null || order <= of),
  vaguer: (value) => [
    { ...value, where: null },
    ...vaguerSets(value.who).map((who) => ({ ...value, who })),
    { ...value, when: null },
    { ...value, order: null },
    { ...value, of: null },
  ],
}

const none = { on: null, from: null, to: null, as: null, anchor: null }
const precisionsOfDays = ['day', 'month', 'year'] as const
const date: Maker<DateValue> = {
  options: {},
  value: fc.oneof(
    ...precisionsOfDays.flatMap((precision) => [
      fc.record({ on: partialDays[precision], as: fc.option(words) }).map(({ on, as }): DateValue => ({
        ...none,
        precision,
        on,
        as,
        anchor: as === null ? null : 'story',
      })),
      fc
        .tuple(fc.option(partialDays[precision]), fc.option(partialDays[precision]))
        .filter(([from, to]) => (from ?? to) !== null && (from === null || to === null || from <= to))
        .map(([from, to]): DateValue => ({ ...none, precision, from, to })),
    ]),
    fc.option(words).map((as): DateValue => ({ ...none, precision: 'unspecified', as })),
  ),
  vaguer: (value) => {
    const { on, from, to, precision } = value
    const coarser = (
      { day: 'month', month: 'year', year: 'unspecified', unspecified: 'unspecified' } as const
    )[precision]
    const cut = (end: string | null): string | null => {
      return end === null || coarser === 'unspecified' ? null : end.slice(0, coarser === 'month' ? 7 : 4)
    }
    const wider: DateValue = { ...none, precision: coarser, on: cut(on), from: cut(from), to: cut(to) }
    const opened =
      (from ?? on) === null || (to ?? on) === null
        ? []
        : [
            { ...none, precision, from: from ?? on, to: null },
            { ...none, precision, from: null, to: to ?? on },
          ]
    return [wider, ...opened, { ...none, precision: 'unspecified' }]
  },
}

const choice: Maker<Choice> = {
  options: { options: labels, compatible: [['trade', 'energy']] },
  value: fc.record({ option: fc.constantFrom(...Object.keys(labels)) }),
  vaguer: () => [],
}

const text: Maker<Text> = { options: {}, value: fc.record({ text: words }), vaguer: () => [] }

/** A maker for each kind; a test demands one for a new kind. */
export const makers = {
  choice,
  date,
  duration,
  invitations,
  meeting,
  number,
  people,
  text,
  topics,
} as unknown as Readonly<Record<KindId, Maker<unknown>>>
