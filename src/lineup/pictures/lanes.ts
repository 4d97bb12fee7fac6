import type { Cell, CellClaim } from '../line-up.ts'
import { absenceOf } from './articles.ts'
import type { Lane, Mark, Percent, Stretch, Subject } from './picture.ts'

/** A mark before it has its height in the lane. */
export type Placed = Omit<Mark, 'middle'>

// Two dots that nearly touch still read as two: a dot is about 4 % of a phone’s width.
const gap: Percent = 5

/**
 * Build the lanes of a line.
 *
 * @param subject - The row and its columns.
 * @param markOf - Gives a claim’s mark, or null for one that a line can’t show.
 * @param wordsOf - Gives a claim’s answer in words.
 */
export function lanesOf(
  { row, columns }: Subject,
  markOf: (claim: CellClaim) => Placed | null,
  wordsOf: (claim: CellClaim) => string,
): Lane[] {
  return row.cells.map((cell, index) => {
    const { article, name } = columns[index]!
    const placed = unique(cell.claims.map(markOf).filter((mark) => mark !== null))
    const rows = stack(placed)
    const words = [...new Set(cell.claims.map(wordsOf))].join('; ')
    return {
      article,
      name,
      words: placed.length === 0 ? '' : words,
      marks: rows.flatMap((marks, number) =>
        marks.map((mark) => ({ ...mark, middle: ((number + 0.5) / rows.length) * 100 })),
      ),
      rows: Math.max(1, rows.length),
      instead: placed.length === 0 ? instead(cell, words) : null,
    }
  })
}

/**
 * Put a claim in words: its answer, and how it hedges.
 *
 * @param claim - A claim.
 */
export function hedgedAnswer({ answer, hedge }: CellClaim): string {
  return hedge === null ? answer : `${answer} (${hedge})`
}

/**
 * Find what all marks of a line leave room for.
 *
 * @param lanes - All lanes.
 * @returns The stretch, of no width where it is one place; null where there is none, or fewer than two articles say something.
 */
export function sharedStretch(lanes: readonly Lane[]): Stretch | null {
  const said = lanes.map(({ marks }) => marks.filter(({ denies }) => !denies)).filter((marks) => marks.length > 0)
  if (said.length < 2) return null
  const from = Math.max(...said.flat().map((mark) => mark.from))
  const to = Math.min(...said.flat().map((mark) => mark.to))
  return from <= to ? { from, to } : null
}

function instead(cell: Cell, words: string): Lane['instead'] {
  const absence = absenceOf(cell)
  return absence === null ? { words, absence } : { words: absence === 'silent' ? 'silent' : 'not read yet', absence }
}

/** Drop marks that would cover others exactly. */
function unique(marks: readonly Placed[]): Placed[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}

/** Set marks in as few rows as let none touch another. */
function stack(marks: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const free = rows.find((others) => others.at(-1)!.to + gap < mark.from)
    if (free === undefined) rows.push([mark])
    else free.push(mark)
  }
  return rows
}
