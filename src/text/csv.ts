import { piecesOf } from './pieces.ts'

/** What spreadsheets take for the start of a formula, full-width forms included, with or without apostrophes ahead. See OWASP, “CSV Injection”. */
const formulaStart = /^'*[=+\-@＝＋－＠\t\r\n]/u

/** What RFC 4180 wants between quotation marks. */
const needsQuotes = /[",\r\n]/

/** Without this mark, Excel reads a file that it opens by double click as the system’s old code page, and every “ comes out as three letters. */
const byteOrderMark = '\uFEFF'

/**
 * Write a table that spreadsheets open as it is: RFC 4180, with a head, every line ended by CR LF as that asks for, for UTF-8 with a byte
 * order mark.
 *
 * Lists and objects are JSON inside their cells; null and what is missing are empty cells. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, and so does one that begins with apostrophes before such a start. So taking away one apostrophe
 * wherever `'` stands before `'`, `=`, `+`, `-`, `@`, a tab or a line end at the start of a cell gives back every text as it was.
 *
 * @param columns - The keys to write, in order.
 * @param rows - Objects with those keys.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, unknown>>>[],
): string {
  return [...csvPieces(columns, rows)].join('')
}

/** Write the same piece by piece: a long table’s text is best never in memory as a whole. */
export function* csvPieces<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Partial<Record<Column, unknown>>>>,
): Generator<string> {
  yield byteOrderMark + lineOf(columns)
  for (const piece of piecesOf(rows)) {
    yield piece.map((row) => lineOf(columns.map((column) => cellText(row[column])))).join('')
  }
}

const lineOf = (cells: readonly string[]) => `${cells.map(escapeCell).join(',')}\r\n`

function cellText(content: unknown): string {
  if (content === null || content === undefined) return ''
  return typeof content === 'string' ? content : JSON.stringify(content)
}

function escapeCell(text: string): string {
  // UTF-8 can’t hold a lone surrogate.
  const safe = (formulaStart.test(text) ? `'${text}` : text).toWellFormed()
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
