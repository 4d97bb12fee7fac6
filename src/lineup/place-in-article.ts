import { isInHeadline } from '../schema/lock.ts'
import type { Place } from '../schema/lock.ts'

/** Where in its article a quote stands, in words. */
export interface PlaceInArticle {
  /** For where room is scarce: “¶5”, “in the headline”. */
  readonly short: string
  /** “¶5 of 18”, “in the headline”. */
  readonly full: string
  /** As it is read aloud: “Paragraph 5 of the article”, “In the headline of the article”. */
  readonly spoken: string
}

/**
 * Say where in its article a quote stands.
 *
 * @param paragraphs - The article’s own paragraphs, by their numbers in its source: places are counted over these.
 */
export function placeInArticle(
  paragraphs: readonly number[],
  place: Pick<Place, 'paragraph'>,
): PlaceInArticle {
  if (isInHeadline(place))
    return { short: 'in the headline', full: 'in the headline', spoken: 'In the headline of the article' }
  const position = paragraphs.indexOf(place.paragraph) + 1
  return {
    short: `¶${position}`,
    full: `¶${position} of ${paragraphs.length}`,
    spoken: `Paragraph ${position} of the article`,
  }
}
