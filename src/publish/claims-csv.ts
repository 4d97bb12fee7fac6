import { publishedClaimSchema } from './schemas/published-claim.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'

type Column = keyof PublishedClaim

const columns = Object.keys(publishedClaimSchema.shape) as Column[]

/**
 * What spreadsheets take for the start of a formula, full-width forms included. See OWASP, “CSV Injection”.
 */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/u

/** What RFC 4180 wants between quotation marks. */
const needsQuotes = /[",\r\n]/

/**
 * Write claims as a table: RFC 4180, with a head, lines ending in CR LF, for UTF-8.
 *
 * Lists and objects are JSON inside their cells, null is an empty cell. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * @param claims - Claims and silences in their published form.
 */
export function claimsCsv(claims: readonly PublishedClaim[]): string {
  const lines = [columns, ...claims.map((claim) => columns.map((column) => cellText(claim[column])))]
  return lines.map((cells) => `${cells.map(escapeCell).join(',')}\r\n`).join('')
}

function cellText(content: unknown): string {
  if (content === null || content === undefined) return ''
  return typeof content === 'string' ? content : JSON.stringify(content)
}

function escapeCell(text: string): string {
  // UTF-8 can’t hold a lone surrogate.
  const safe = (formulaStart.test(text) ? `'${text}` : text).toWellFormed()
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
