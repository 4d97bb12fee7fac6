import type { AnyKind } from '../../../src/kinds/registry.ts'
import type { Row, Table } from './tables/table.ts'

const head = ['One article', 'Another', 'Relation', 'Reason', 'Why the row is here'] as const

const introduction = `# Which answers relate how

How two answers to one fact relate, a table a kind. The answers are made up; the phrases, relations and reasons are what
the code says of them. The tables are those of the unit tests in \`tests/unit/kinds/tables/\`: edit them there, then run
\`npx vitest run tests/unit/kinds/relations-page.test.ts -u\`, which writes this page.

- **same**: the answers are equal in all that the kind compares.
- **compatible**: one is vaguer or fuller than the other; both can be true.
- **conflict**: they can’t both be true.
- **incomparable**: one of them gives nothing that could agree or conflict.

A relation never depends on which article comes first, an answer is the same as itself, and making an answer vaguer
never creates a conflict.
`

/**
 * Write the page of relations: for each kind a table of pairs with the relation and the reason that the code gives.
 *
 * @param kinds - The kinds, in the order of the page.
 * @param tables - Each kind’s test table by its ID.
 * @returns Markdown, formatted as the project formats it.
 */
export function relationsPage(kinds: readonly AnyKind[], tables: Readonly<Record<string, Table>>): string {
  return [introduction, ...kinds.map((kind) => section(kind, tables[kind.id]))].join('\n')
}

function section(kind: AnyKind, table: Table | undefined): string {
  if (!table) throw new RangeError(`no test table for kind ${kind.id}`)
  const cells = table.rows.map((row) => cellsOf(kind, table, row))
  return `## \`${kind.id}\`\n\n${kind.description}\n\n${markdownTable([head, ...cells])}`
}

function cellsOf(kind: AnyKind, { context }: Table, { a, b, note }: Row<unknown>): readonly string[] {
  const { relation, reason } = kind.relate(a, b, context)
  return [kind.phrase(a, context), kind.phrase(b, context), relation, reason, note]
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
