import type { KindContext, RelationName } from '../../../../src/kinds/kind.ts'

/** One pair of values and how they must relate. */
export interface Row<Value> {
  readonly a: Value
  readonly b: Value
  readonly relation: RelationName
  /** Why the row is there, in a sentence for readers of the page. */
  readonly note: string
}

/** The pairs of one kind. */
export interface Table<Value = unknown> {
  readonly context: KindContext
  readonly rows: readonly Row<Value>[]
}

const names: Readonly<Record<string, string>> = {
  'ann-archer': 'Ann Archer',
  'ben-bold': 'Ben Bold',
  'cleo-cruz': 'Cleo Cruz',
  'dan-dale': 'Dan Dale',
  energy: 'energy',
  fishing: 'fishing',
  trade: 'trade',
  announced: 'a treaty was announced',
  signed: 'a treaty was signed',
  postponed: 'the treaty was put off',
}

/** Names for the IDs that the tables use. */
export const context: KindContext = { nameOf: (id) => names[id] ?? id }
