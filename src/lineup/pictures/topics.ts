import type { Topics } from '../../kinds/topics.ts'
import { partialListPicture } from './partial-lists.ts'
import type { GridPicture, Subject } from './picture.ts'

/**
 * Draw which article names which topics: topics as rows, most named first, articles as columns.
 *
 * @param subject - A row of the kind topics.
 * @returns The picture, or null where no topic is named or there is but one list.
 */
export function topicsPicture(subject: Subject): GridPicture | null {
  return partialListPicture(subject, {
    caption: 'Who names which topics',
    setOf: (value) => {
      const { topics, complete } = value as Topics
      return { members: topics, complete }
    },
    unnamed: 'no topics',
    none: 'nothing at all',
  })
}
