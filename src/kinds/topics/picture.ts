import { partialListPicture } from '../shared/pictures/partial-lists.ts'
import { listWords } from './phrase.ts'
import { setOf } from './schema.ts'
import type { GridPicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { Topics } from './schema.ts'

/**
 * Draw which article names which topics: topics as rows, most named first, articles as columns.
 *
 * @returns The picture, or null where no topic is named or there is but one list.
 */
export function picture(subject: PictureSubject<Topics>): GridPicture | null {
  return partialListPicture(subject, { caption: 'Who names which topics', setOf, ...listWords })
}
