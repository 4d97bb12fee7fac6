import { foldSpelling } from '../../text/fold.ts'
import { cardinal, listed, listedBriefly, ordinal } from '../../text/phrasing.ts'
import type { KindContext } from '../context.ts'
import type { Kind } from '../kind.ts'
import { foldPlace, narrowest, narrowestPlace, placesOption, widestPlace } from '../shared/place-name.ts'
import type { PlacesOption } from '../shared/place-name.ts'
import { allFit, plainTelling, shortNameIn, verb } from '../shared/wording.ts'
import { brief, phrase, phraseWhen, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { isTold, meetingSchema } from './schema.ts'
import type { Meeting } from './schema.ts'
import { suggest } from './patterns.ts'

/** A meeting, as far as the article describes it. */
export const meeting: Kind<Meeting, PlacesOption> = {
  id: 'meeting',
  description: 'Where, with whom and when people meet, and which of several meetings it is.',
  options: placesOption,
  schema: () => meetingSchema,
  example: () => ({ where: 'Lisbon', who: ['ann-archer', 'ben-bold'], when: '2031-02', order: null }),
  people: ({ who }) => who,
  normalise,
  relate,
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    hasParts: true,
    nouns: 'accounts of a meeting',
    isOpen: isBare,
    unite: (values) => ({
      where: values.map(({ where }) => where).reduce(narrowestPlace),
      who: [...new Set(values.flatMap(({ who }) => who))],
      when: values.map(({ when }) => when).find((when) => when !== null) ?? null,
      order: values.map(({ order }) => order).find((order) => order !== null) ?? null,
      of: values.map(({ of }) => of).find((of) => of !== null) ?? null,
    }),
    alike: (values) => {
      const places = new Set(values.map(({ where }) => where && foldPlace(where)))
      return places.size === 1 && allFit(values, relate) ? sharedOf(values) : null
    },
    shared: sharedOf,
    added,
    denial: (value, context, subject) =>
      value === null
        ? `${verb(subject, 'says', 'say')} no meeting is planned`
        : `${verb(subject, 'denies', 'deny')} a meeting: ${phrase(value, context)}`,
  },
  picture,
  suggest,
}

function sharedOf(values: readonly Meeting[]): Meeting | null {
  const first = values[0]!
  const common = {
    where: values.map(({ where }) => where).reduce(widestPlace),
    who: first.who.filter((person) => values.every(({ who }) => who.includes(person))),
    when: sharedPart(values.map(({ when }) => when && foldSpelling(when))) === null ? null : first.when,
    order: sharedPart(values.map(({ order }) => order)),
    of: sharedPart(values.map(({ of }) => of)),
  }
  return isBare(common) && !values.every(isBare) ? null : common
}

/** Tell of a meeting what others don’t: its place, its time, its place among several, who takes part. */
function added(value: Meeting, shared: Meeting, context: KindContext): string | null {
  const { where, who, when, order, of } = value
  const more = who.filter((person) => !shared.who.includes(person))
  const isFirstTold = order !== null && shared.order === null
  const parts = [
    where === null || where === shared.where ? null : `the place, ${narrowest(where)}`,
    when === null || shared.when !== null ? null : `the time, ${phraseWhen(when)}`,
    isFirstTold ? `that it is the ${ordinal(order)}${of === null ? '' : ` of ${cardinal(of)}`}` : null,
    of === null || shared.of !== null || isFirstTold ? null : `that it is one of ${cardinal(of)}`,
    more.length === 0 ? null : `who takes part, ${listedBriefly(more.map((id) => shortNameIn(context, id)))}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : listed(parts, ', and ')
}

function isBare(value: Meeting): boolean {
  return !isTold(value)
}

function sharedPart<Part>(parts: readonly (Part | null)[]): Part | null {
  return new Set(parts).size === 1 ? parts[0]! : null
}
