import type { Choice } from '../../kinds/choice.ts'
import { counted } from '../sentences/words.ts'
import type { Cell } from '../line-up.ts'
import { absenceOf, stanceOf } from './articles.ts'
import type { Camp, CampMember, CampsPicture, Subject } from './picture.ts'

/**
 * Set articles under the answer they chose; one that gives several answers stands under each. Answers that nobody gives or denies are
 * left out.
 *
 * @param subject - A row of the kind choice.
 * @returns The picture, or null where no article answers.
 */
export function choicePicture({ row, columns, context, ownIds }: Subject): CampsPicture | null {
  const camps = ownIds
    .map((option): Camp => {
      const members = row.cells.flatMap((cell, index) => memberOf(cell, columns[index]!.name, option))
      return { label: context.nameOf(option), members }
    })
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)
  if (camps.length === 0) return null

  const absent = (['silent', 'unread'] as const)
    .map((absence) => ({
      absence,
      articles: columns
        .filter((_, index) => absenceOf(row.cells[index]!) === absence)
        .map(({ article, name }) => ({ article, name })),
    }))
    .filter(({ articles }) => articles.length > 0)
  return { shape: 'camps', camps, absent }
}

function memberOf({ article, claims }: Cell, name: string, option: string): CampMember[] {
  const here = claims.filter(({ value }) => (value as Choice).option === option)
  const stance = stanceOf(here)
  if (stance === null) return []
  const answers = new Set(claims.filter(({ denies }) => !denies).map(({ value }) => (value as Choice).option))
    .size
  const remarks = [
    stance === 'denies' ? 'denies it' : stance === 'both' ? 'says and denies it' : '',
    stance === 'hedged' ? [...new Set(here.map(({ hedge }) => hedge))].join(', ') : '',
    answers > 1 ? `gives ${counted(answers, 'answer')}` : '',
  ]
  return [{ article, name, stance, remark: remarks.filter((words) => words !== '').join('; ') }]
}
