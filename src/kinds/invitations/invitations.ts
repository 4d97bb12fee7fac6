import { foldSpelling } from '../../text/fold.ts'
import { listed } from '../../text/phrasing.ts'
import type { KindContext } from '../context.ts'
import type { Kind } from '../kind.ts'
import { fits } from '../relation.ts'
import { narrowest, narrowestPlace, placesOption, relatePlaces, widestPlace } from '../shared/place-name.ts'
import type { PlacesOption } from '../shared/place-name.ts'
import { allFit, plainTelling, shortNameIn, verb } from '../shared/wording.ts'
import { brief, phrase, phraseDirection, phraseOne, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { directionOf, invitationsSchema } from './schema.ts'
import type { Invitation, Invitations } from './schema.ts'
import { suggest } from './patterns.ts'

/** Invitations between people or institutions. */
export const invitations: Kind<Invitations, PlacesOption> = {
  id: 'invitations',
  description: 'Who invited whom, where to and what for.',
  options: placesOption,
  schema: () => invitationsSchema,
  example: () => ({ extended: [{ from: 'ann-archer', to: 'ben-bold', where: 'Oslo', occasion: null }] }),
  people: ({ extended }) => extended.flatMap(({ from, to }) => (from === null ? [to] : [from, to])),
  normalise,
  relate,
  affirms,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    hasParts: true,
    nouns: 'accounts of who invited whom',
    unite: (values) => ({ extended: [...byDirection(values).values()].map(uniteOne) }),
    alike: (values) => {
      const shared = sharedOf(values)
      const isOneSide = values.every(({ extended }) => extended.length === shared?.extended.length)
      return isOneSide && allFit(values, relate) ? shared : null
    },
    shared: sharedOf,
    added,
    denial: (value, context, subject) =>
      value === null
        ? `${verb(subject, 'says', 'say')} nobody was invited`
        : `${verb(subject, 'denies', 'deny')} that ${value.extended.map((one) => phraseOne(one, context)).join(' or that ')}`,
  },
  picture,
  suggest,
}

function sharedOf(values: readonly Invitations[]): Invitations | null {
  const shared = [...byDirection(values).values()].filter((same) =>
    values.every(({ extended }) => extended.some((one) => same.includes(one))),
  )
  return shared.length === 0 ? null : { extended: shared.map(commonOne) }
}

/** Tell of invitations that others don’t tell of; where there is none, where to and for what the others’ are. */
function added({ extended }: Invitations, shared: Invitations, context: KindContext): string | null {
  const short = { ...context, nameOf: (id: string) => shortNameIn(context, id) }
  const known = new Map(shared.extended.map((one) => [directionOf(one), one]))
  const others = extended.filter((one) => !known.has(directionOf(one)))
  if (others.length > 0) return `that ${listed(others.map((one) => phraseDirection(one, short)))}`
  const details = extended.flatMap((one) => {
    const common = known.get(directionOf(one))!
    return [
      ...(one.where === null || one.where === common.where ? [] : [`the place, ${narrowest(one.where)}`]),
      ...(one.occasion === null || common.occasion !== null ? [] : [`the occasion, ${one.occasion}`]),
    ]
  })
  return details.length === 0 ? null : listed(details, ', and ')
}

/** Group what may be one invitation. One without an inviter joins the first with one that is to no other place. */
function byDirection(values: readonly Invitations[]): Map<string, Invitation[]> {
  const all = values.flatMap(({ extended }) => extended)
  return Map.groupBy(all, (one) =>
    directionOf(one.from === null ? (all.find((other) => isFuller(other, one)) ?? one) : one),
  )
}

/** Tell whether an invitation may be another one, whose inviter is left out. */
function isFuller(one: Invitation, other: Invitation): boolean {
  if (one.from === null || one.to !== other.to) return false
  const places = relatePlaces(one.where, other.where, { nameOf: (id) => id })
  return places === null || fits(places.relation)
}

/** Take of one invitation, told several times, the fullest details. */
function uniteOne(told: readonly Invitation[]): Invitation {
  return {
    ...told[0]!,
    from: told.map(({ from }) => from).find((from) => from !== null) ?? null,
    where: told.map(({ where }) => where).reduce(narrowestPlace),
    occasion: told.map(({ occasion }) => occasion).find((occasion) => occasion !== null) ?? null,
  }
}

/** Take of one invitation, told several times, what all tell. */
function commonOne(told: readonly Invitation[]): Invitation {
  const [first] = told
  const occasions = new Set(told.map(({ occasion }) => occasion && foldSpelling(occasion)))
  return {
    ...first!,
    from: told.every(({ from }) => from === first!.from) ? first!.from : null,
    where: told.map(({ where }) => where).reduce(widestPlace),
    occasion: occasions.size === 1 ? first!.occasion : null,
  }
}
