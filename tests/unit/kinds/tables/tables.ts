import * as all from './all.ts'
import type { KindId } from '../../../../src/kinds/registry.ts'
import type { Table } from './table.ts'

/** The table of each kind by its ID. */
export const tables = { ...all } as unknown as Readonly<Record<KindId, Table<unknown>>>
