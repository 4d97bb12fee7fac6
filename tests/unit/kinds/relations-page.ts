import { listed } from '../../../src/text/phrasing.ts'
import { contextOf } from './tables/table.ts'
import type { KindContext } from '../../../src/kinds/context.ts'
import type { AnyKind } from '../../../src/kinds/registry.ts'
import type { Row, Table } from './tables/table.ts'

const head = [
  'One article',
  'Another',
  'The one is',
  'Only the one',
  'Only the other',
  'Reason',
  'Why the row is here',
] as const

const introduction = `# Which answers relate how

How two answers to one fact relate, a table a kind. The answers are made up; the phrases, relations and reasons are what
the code says of them. The tables are those of the unit tests in \`tests/unit/kinds/tables/\`: edit them there, then run
\`npx vitest run tests/unit/kinds/relations-page.test.ts -u\`, which writes this page.

- **same**: the answers are equal in all that the kind compares.
- **fuller**, or from the other side **sparser**: one tells all that the other does and more.
- **sharper**, **vaguer**: one is closer than the other, which takes it in: a figure in a range, a day in a month.
- **stronger**, **weaker**: one goes further, in an order that the fact lays down.
- **overlapping**: each has what the other lacks, and both can hold.
- **conflict**: they can’t both hold.
- **incomparable**: nothing tells whether both can hold.

Turned around, a relation is its mirror, for the same reason; an answer is the same as itself, and making an answer vaguer
never creates a conflict.
`

/**
 * Write the page of relations: for each kind a table of pairs with the relation and the reason that the code gives.
 *
 * @param kinds - The kinds, in the order of the page.
 * @param tables - Each kind’s test table by its ID.
 * @returns Markdown, formatted as the project formats it.
 */
export function relationsPage(
  kinds: readonly AnyKind[],
  tables: Readonly<Record<string, Table<unknown>>>,
): string {
  return [introduction, ...kinds.map((kind) => section(kind, tables[kind.id]))].join('\n')
}

function section(kind: AnyKind, table: Table<unknown> | undefined): string {
  if (!table) throw new RangeError(`no test table for kind ${kind.id}`)
  const cells = table.rows.map((row) => cellsOf(kind, contextOf(table), row))
  return `## \`${kind.id}\`\n\n${kind.description}\n\n${markdownTable([head, ...cells])}`
}

function cellsOf(kind: AnyKind, context: KindContext, [a, b, , note]: Row<unknown>): readonly string[] {
  const { relation, onlyA, onlyB, reason } = kind.relate(a, b, context)
  const sides = [onlyA, onlyB].map((only) => listed(only))
  return [kind.phrase(a, context), kind.phrase(b, context), relation, ...sides, reason, note]
}

/** Write a table with its columns aligned, as Prettier would. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))))
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [lines[0], rule, ...lines.slice(1), ''].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
