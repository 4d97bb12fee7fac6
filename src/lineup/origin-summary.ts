import { listed } from '../kinds/words.ts'
import type { Row } from './line-up.ts'
import { originCount } from './origins.ts'
import { sentenceOf } from './sentences/words.ts'

/**
 * Count a row’s articles against the independent origins that they rest on, and name these.
 *
 * @param row - The row.
 * @returns Such as “Four articles, two independent origins: Donald Trump and the Kremlin.”; null where no article answers.
 */
export function originSummary({ cells, origins }: Pick<Row, 'cells' | 'origins'>): string | null {
  const articles = cells.filter(({ claims }) => claims.length > 0).length
  if (articles === 0) return null
  const count = originCount(articles, origins)
  return sentenceOf([origins.length === 0 ? count : `${count}: ${listed(origins.map(({ name }) => name))}`])
}
