import type fc from 'fast-check'
import type { KindContext } from '../../../../src/kinds/context.ts'
import type { RelationName } from '../../../../src/kinds/relation.ts'
import type { Picture } from '../../../../src/kinds/shared/pictures/picture.ts'
import type { FactOptions } from '../../../../src/kinds/registry.ts'

/** One pair of values and how they must relate. */
export type Row<Value> = readonly [
  a: Value,
  b: Value,
  relation: RelationName,
  /** Why the row is there, in a sentence for readers of the page. */
  note: string,
  onlyA?: readonly string[],
  onlyB?: readonly string[],
]

/** A value as sentences and overviews put it. */
export type Said<Value> = readonly [
  value: Value,
  /** Behind one article; behind several the verb is another. */
  one: string,
  several: string,
  brief: string,
  /** What else than the table’s own the fact says. */
  context?: Partial<KindContext>,
]

/** What the tests of one kind need. */
export interface Table<Value> {
  /** The fact’s own keys. */
  readonly options: FactOptions
  /** The relations that the kind can’t give. */
  readonly never: readonly RelationName[]
  /** The shape of its pictures; null where it has none. */
  readonly shape: Picture['shape'] | null
  /** Pairs of values; together they show every relation that the kind can give. */
  readonly rows: readonly Row<Value>[]
  /** Values as sentences and overviews put them, the first of them such that a picture can show it. */
  readonly said: readonly Said<Value>[]
  /** Any valid value. */
  readonly value: fc.Arbitrary<Value>
  /** All values that are one step vaguer or less full than a value. */
  readonly vaguer: (value: Value) => readonly Value[]
}

const names: Readonly<Record<string, string>> = {
  'ann-archer': 'Ann Archer',
  'ben-bold': 'Ben Bold',
  'cleo-cruz': 'Cleo Cruz',
  'dan-dale': 'Dan Dale',
}

/** What the tables’ values may ask: the names of the people in them and what the table’s fact says. */
export function contextOf({ options }: Pick<Table<unknown>, 'options'>): KindContext {
  const labels = { ...names, ...options.topics, ...options.options }
  return {
    ...options,
    nameOf: (id) => labels[id] ?? id,
    shortNameOf: (id) => names[id]?.split(' ')[1] ?? labels[id] ?? id,
  }
}
