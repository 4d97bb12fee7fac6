import { phrase } from './phrase.ts'
import { relate } from './relate.ts'
import { isTold } from './schema.ts'
import type { KindContext } from '../context.ts'
import type { PartHead, PartLine, PartsPicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { Meeting } from './schema.ts'

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
 * @returns The picture, or null where no article tells any part.
 */
export function picture({ articles, context }: PictureSubject<Meeting>): PartsPicture | null {
  const all = articles.flatMap(({ claims }) => claims)
  const told = parts.filter(({ alone }) => all.some(({ value }) => isTold(alone(value))))
  if (told.length === 0) return null

  const lines = articles.flatMap(({ article, name, absence, claims }): PartLine[] => {
    if (absence !== null)
      return [{ article, name, continued: false, denies: false, remark: '', absence, parts: [] }]
    return claims.map((claim, number) => ({
      article,
      name,
      continued: number > 0,
      denies: claim.denies,
      remark: [claim.denies ? 'denies this' : null, claim.hedge].filter((words) => words !== null).join(', '),
      absence: null,
      parts: told.map(({ alone }) => inWords(alone(claim.value), context)),
    }))
  })
  const affirmed = all.filter(({ denies }) => !denies).map(({ value }) => value)
  const heads = told.map(({ name, alone }) => ({
    name,
    agreement: agreementOf(affirmed.map(alone), context),
  }))
  return { shape: 'parts', caption: 'What each article tells of the meeting', heads, lines }
}

function inWords(part: Meeting, context: KindContext): string | null {
  return isTold(part) ? phrase(part, context) : null
}

/** Relate one part of all meetings by the kind’s own rules; a single meeting agrees with none. */
function agreementOf(values: readonly Meeting[], context: KindContext): PartHead['agreement'] {
  const relations = values.flatMap((a, index) =>
    values.slice(index + 1).map((b) => relate(a, b, context).relation),
  )
  if (relations.includes('conflict')) return 'differs'
  return relations.length > 0 && relations.every((relation) => relation === 'same') ? 'same' : 'varies'
}
