import type { People } from '../../kinds/people.ts'
import { partialListPicture } from './partial-lists.ts'
import type { GridPicture, Subject } from './picture.ts'

/**
 * Draw who names whom: people as rows, most named first, articles as columns.
 *
 * @param subject - A row of the kind people.
 * @returns The picture, or null where nobody is named or there is but one list.
 */
export function peoplePicture(subject: Subject): GridPicture | null {
  return partialListPicture(subject, {
    caption: 'Who names whom',
    setOf: (value) => {
      const { named, complete } = value as People
      return { members: named, complete }
    },
    unnamed: 'no names',
    none: 'nobody',
  })
}
