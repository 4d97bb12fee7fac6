import { factContext } from '../kinds/fact.ts'
import { kindOf } from '../kinds/registry.ts'
import type { FactData } from '../kinds/fact.ts'
import type { Picture } from '../kinds/shared/pictures/picture.ts'
import type { Column, Row } from './line-up.ts'

/**
 * Draw a row of a line-up in the way that fits its kind.
 *
 * @param fact - The row’s fact.
 * @param row - The row.
 * @param columns - The line-up’s columns.
 * @param nameOfPerson - Gives a person’s or an institution’s name by ID.
 * @returns The picture, or null where there is nothing to compare: a kind without a picture, no answer that a picture could show, or a
 * single answer of the only article.
 */
export function pictureOf(
  fact: FactData,
  row: Row,
  columns: readonly Column[],
  nameOfPerson: (id: string) => string,
): Picture | null {
  const claims = row.cells.flatMap((cell) => cell.claims).length
  if (columns.length === 1 && claims < 2) return null
  return kindOf(fact.kind).picture({
    articles: row.cells.map(({ coverage, claims }, index) => {
      const { article, name } = columns[index]!
      return {
        article,
        name,
        absence: coverage === 'silent' || coverage === 'unread' ? coverage : null,
        claims,
      }
    }),
    context: factContext(fact, nameOfPerson),
  })
}
