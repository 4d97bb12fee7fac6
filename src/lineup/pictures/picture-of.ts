import { factContext } from '../../kinds/fact-context.ts'
import type { FactData } from '../../kinds/fact-schema.ts'
import type { Column, Row } from '../line-up.ts'
import { choicePicture } from './choice.ts'
import { datePicture } from './date.ts'
import { durationPicture } from './duration.ts'
import { invitationsPicture } from './invitations.ts'
import { meetingPicture } from './meeting.ts'
import { numberPicture } from './number.ts'
import { peoplePicture } from './people.ts'
import type { Picture, Subject } from './picture.ts'
import { topicsPicture } from './topics.ts'

/** The picture of each kind, by the kind’s ID; free words have none. */
const painters: Readonly<Record<string, (subject: Subject) => Picture | null>> = {
  choice: choicePicture,
  date: datePicture,
  duration: durationPicture,
  invitations: invitationsPicture,
  meeting: meetingPicture,
  number: numberPicture,
  people: peoplePicture,
  topics: topicsPicture,
}

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
  const paint = painters[fact.kind]
  const claims = row.cells.flatMap((cell) => cell.claims).length
  if (paint === undefined || (columns.length === 1 && claims < 2)) return null
  return paint({
    row,
    columns,
    context: factContext(fact, nameOfPerson),
    ownIds: Object.keys(fact.topics ?? fact.options ?? {}),
  })
}
