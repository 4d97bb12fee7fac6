import { foldSpelling } from '../../text/fold.ts'
import { verb } from '../shared/verb.ts'
import { allFit, plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { narrowestPlace, widestPlace } from '../shared/place-name.ts'
import { phraseOne } from './phrase.ts'
import { relate } from './relate.ts'
import { directionOf } from './schema.ts'
import type { Invitation, Invitations } from './schema.ts'

/** How invitations are told together. */
export const telling: Telling<Invitations> = {
  ...plainTelling,
  nouns: 'accounts of who invited whom',
  unite: (values) => ({ extended: [...byDirection(values).values()].map(uniteOne) }),
  alike: (values) => {
    const shared = sharedOf(values)
    const isOneSide = values.every(({ extended }) => extended.length === shared?.extended.length)
    return isOneSide && allFit(values, relate) ? shared : null
  },
  shared: sharedOf,
  denial: (value, context, subject) =>
    value === null
      ? `${verb(subject, 'says', 'say')} nobody was invited`
      : `${verb(subject, 'denies', 'deny')} that ${value.extended.map((one) => phraseOne(one, context)).join(' or that ')}`,
}

function sharedOf(values: readonly Invitations[]): Invitations | null {
  const shared = [...byDirection(values).values()].filter((same) =>
    values.every(({ extended }) => extended.some((one) => directionOf(one) === directionOf(same[0]!))),
  )
  return shared.length === 0 ? null : { extended: shared.map(commonOne) }
}

function byDirection(values: readonly Invitations[]): Map<string, Invitation[]> {
  return Map.groupBy(
    values.flatMap(({ extended }) => extended),
    directionOf,
  )
}

/** Take of one invitation, told several times, the fullest details. */
function uniteOne(told: readonly Invitation[]): Invitation {
  return {
    ...told[0]!,
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
    where: told.map(({ where }) => where).reduce(widestPlace),
    occasion: occasions.size === 1 ? first!.occasion : null,
  }
}
