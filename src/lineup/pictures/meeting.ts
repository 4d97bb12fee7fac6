import { meeting } from '../../kinds/meeting.ts'
import type { Meeting } from '../../kinds/meeting.ts'
import type { KindContext } from '../../kinds/kind.ts'
import type { CellClaim } from '../line-up.ts'
import { absenceOf } from './articles.ts'
import type { PartHead, PartLine, PartsPicture, Subject } from './picture.ts'

const nothing: Meeting = { where: null, who: [], when: null, order: null, of: null }

/** The parts of a meeting, each as a meeting of which nothing else is told. */
const parts: readonly { readonly name: string; readonly alone: (value: Meeting) => Meeting }[] = [
  { name: 'Where', alone: ({ where }) => ({ ...nothing, where }) },
  { name: 'Who', alone: ({ who }) => ({ ...nothing, who }) },
  { name: 'When', alone: ({ when }) => ({ ...nothing, when }) },
  { name: 'Which', alone: ({ order, of }) => ({ ...nothing, order, of }) },
]

/**
 * Set meetings under each other part by part: where, who, when, and which of several. Parts that no article tells are left out.
 *
 * @param subject - A row of the kind meeting.
 * @returns The picture, or null where no article tells any part.
 */
export function meetingPicture(subject: Subject): PartsPicture | null {
  const { row, columns, context } = subject
  const claims = row.cells.flatMap((cell) => cell.claims)
  const told = parts.filter(({ alone }) => claims.some((claim) => isTold(alone(valueOf(claim)))))
  if (told.length === 0) return null

  const lines = row.cells.flatMap((cell, index): PartLine[] => {
    const { article, name } = columns[index]!
    const absence = absenceOf(cell)
    if (absence !== null)
      return [{ article, name, continued: false, denies: false, remark: '', absence, parts: [] }]
    return cell.claims.map((claim, number) => ({
      article,
      name,
      continued: number > 0,
      denies: claim.denies,
      remark: [claim.denies ? 'denies this' : null, claim.hedge].filter((words) => words !== null).join(', '),
      absence: null,
      parts: told.map(({ alone }) => inWords(alone(valueOf(claim)), context)),
    }))
  })
  const affirmed = claims.filter(({ denies }) => !denies).map(valueOf)
  const heads = told.map(({ name, alone }) => ({
    name,
    agreement: agreementOf(affirmed.map(alone), context),
  }))
  return { shape: 'parts', caption: 'What each article tells of the meeting', heads, lines }
}

function valueOf({ value }: CellClaim): Meeting {
  return value as Meeting
}

function isTold({ where, who, when, order, of }: Meeting): boolean {
  return who.length > 0 || [where, when, order, of].some((part) => part !== null)
}

function inWords(part: Meeting, context: KindContext): string | null {
  return isTold(part) ? meeting.phrase(part, context) : null
}

/** Relate one part of all meetings by the kind’s own rules; a single meeting agrees with none. */
function agreementOf(values: readonly Meeting[], context: KindContext): PartHead['agreement'] {
  const relations = values.flatMap((a, index) =>
    values.slice(index + 1).map((b) => meeting.relate(a, b, context).relation),
  )
  if (relations.includes('conflict')) return 'differs'
  return relations.length > 0 && relations.every((relation) => relation === 'same') ? 'same' : 'varies'
}
