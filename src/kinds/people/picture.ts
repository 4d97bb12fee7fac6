import { partialListPicture } from '../shared/pictures/partial-lists.ts'
import { listWords } from './phrase.ts'
import { setOf } from './schema.ts'
import type { GridPicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { People } from './schema.ts'

/**
 * Draw who names whom: people as rows, most named first, articles as columns.
 *
 * @returns The picture, or null where nobody is named or there is but one list.
 */
export function picture(subject: PictureSubject<People>): GridPicture | null {
  return partialListPicture(subject, { caption: 'Who names whom', setOf, ...listWords })
}
