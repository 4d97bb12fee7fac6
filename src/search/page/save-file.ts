import { csvText } from '../../text/csv.ts'
import type { SearchResult } from '../engine/engine.ts'

/** The formats in which a reader can save what is shown, with their media types. */
const types = { json: 'application/json', csv: 'text/csv' }

/**
 * Hand the reader a file that the page has made.
 *
 * @param name - The file’s name, without its ending.
 * @param format - A format as a button or an address names it; without one there is nothing to save.
 * @param data - What a JSON file says.
 * @param columns - The columns of a table.
 * @param rows - Its rows.
 */
export function saveFile<Column extends string>(
  name: string,
  format: string | null | undefined,
  data: unknown,
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, unknown>>>[],
): void {
  if (format !== 'json' && format !== 'csv') return
  const text = format === 'csv' ? csvText(columns, rows) : `${JSON.stringify(data, null, 2)}\n`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }))
  link.download = `${name}.${format}`
  link.click()
  URL.revokeObjectURL(link.href)
}

const resultColumns = ['kind', 'story', 'fact', 'article', 'title', 'answer', 'quote', 'note', 'url'] as const

/**
 * Save the search results that are shown: one row each, in their order.
 *
 * @param base - The site’s base path, with a final slash.
 * @param format - As above.
 */
export function saveResults(
  results: readonly SearchResult[],
  base: string,
  format: string | undefined,
): void {
  const rows = results.map(
    ({ document: { kind, story, fact, article, title, answer, quote, note, url } }) => ({
      kind,
      story: story.id,
      fact: fact?.id ?? null,
      article: article?.id ?? null,
      title,
      answer,
      quote: quote || null,
      note,
      url: base + url,
    }),
  )
  saveFile('search-results', format, rows, resultColumns, rows)
}
