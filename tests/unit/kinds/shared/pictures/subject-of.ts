import type { KindContext } from '../../../../../src/kinds/context.ts'
import type { Picture, PictureSubject } from '../../../../../src/kinds/shared/pictures/picture.ts'

/** A claim as tests write it: its value, and what isn’t plain about it. */
export interface Said {
  readonly value: unknown
  readonly denies?: boolean
  readonly hedge?: string
}

/** What one article has: claims, or why it has none. */
export type Told = readonly Said[] | 'silent' | 'unread'

/**
 * Build what a picture is made of: articles called a, b, c … IDs in capitals are names enough for tests.
 *
 * @param told - What each article has; values of the kind that is to be drawn.
 * @param more - The fact’s own IDs and its unit.
 */
export function subjectOf(
  told: readonly Told[],
  more: Omit<KindContext, 'nameOf'> = {},
): PictureSubject<never> {
  const articles = told.map((has, index) => {
    const article = 'abcdefghijkl'.charAt(index)
    const claims = typeof has === 'string' ? [] : has
    return {
      article,
      name: nameOf(article),
      absence: typeof has === 'string' ? has : null,
      claims: claims.map(({ value, denies = false, hedge }) => ({
        value: value as never,
        denies,
        hedge: hedge ?? null,
      })),
    }
  })
  return { articles, context: { nameOf, ...more } }
}

/** A kind’s way to draw, whose pictures all have one shape. */
export type Draws<Drawn extends Picture> = (subject: PictureSubject<never>) => Drawn | null

function nameOf(id: string): string {
  return id.toUpperCase()
}
