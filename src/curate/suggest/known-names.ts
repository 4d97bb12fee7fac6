import type { Content } from '../../corpus/read/content.ts'
import type { NameInText, PlaceInText } from '../../kinds/shared/patterns/sentence.ts'
import type { PersonData } from '../../schema/person.ts'
import { foldTypography } from '../../text/fold.ts'
import type { Span } from '../../text/spans.ts'
import { isWordBoundary } from '../../text/words.ts'

/** A name, before it is known whether it speaks. */
export type FoundName = Omit<NameInText, 'isSpeaking'>

/** A stretch that names something by its ID, or as claims write it. */
interface Found extends Span {
  readonly id: string
}

/** Names that the content knows, and how texts write them. */
export interface KnownNames {
  /** Find people and institutions: by name, alias, surname, and office (“the Finnish President”). */
  readonly findNames: (text: string) => FoundName[]
  /** Find outlets, which only credits name. */
  readonly findOutlets: (text: string) => FoundName[]
  /** Find places: those of claims and stories, and what the text itself writes like one. */
  readonly findPlaces: (text: string) => PlaceInText[]
}

/** What the names are taken from. */
export type NameSources = Pick<Content, 'people' | 'outlets' | 'stories' | 'articles'>

/**
 * Collect the names that content knows.
 *
 * @param content - The content; the places of an article’s own claims are known, too.
 */
export function collectNames({ people, outlets, stories, articles }: NameSources): KnownNames {
  const persons = [...people.values()].map(({ id, data }) => ({ id, data }))
  const written = persons.flatMap(({ id, data }) => writtenForms(data).map((form) => [form, id] as const))
  const findWritten = finderOf(unambiguous(written))
  const offices = persons.flatMap(({ id, data }) =>
    officePatterns(data, persons).map((pattern) => ({ id, pattern })),
  )
  const outletForms = [...outlets.values()].flatMap(({ id, data }) =>
    data.unidentified === undefined ? [[withoutArticle(data.name), id] as const] : [],
  )
  const places = [
    ...[...stories.values()].flatMap(({ data }) => (data.place === null ? [] : [data.place])),
    ...[...articles.values()].flatMap(({ data }) => placesIn(data.claims)),
  ]
  const findKnownPlaces = finderOf(unambiguous(places.toSorted(byLength).flatMap(placeForms)))
  const isPerson = (id: string) => people.get(id)?.data.kind === 'person'
  const findOutlets = finderOf(unambiguous(outletForms))
  return {
    findNames: (text) =>
      withoutOverlaps([
        // “U.S. Secretary Ada Lind” names a person, and no state beside her.
        ...findWritten(text).filter(({ id, end }) => isPerson(id) || !/^ \p{Lu}/u.test(text.slice(end))),
        ...offices.flatMap(({ id, pattern }) =>
          [...text.matchAll(pattern)].map((match) => spanning(match, id)),
        ),
      ]).map((name) => ({ ...name, isPerson: isPerson(name.id) })),
    findOutlets: (text) => findOutlets(text).map((name) => ({ ...name, isPerson: false })),
    findPlaces: (text) =>
      withoutOverlaps([...findKnownPlaces(text), ...findUnknownPlaces(text)]).map(({ id, ...span }) => ({
        ...span,
        place: id,
      })),
  }
}

const withoutArticle = (name: string) => name.replace(/^the /i, '')
const byLength = (a: string, b: string) => b.length - a.length

/** List the ways to write a name; initials with and without points. */
function writtenForms({ name, short, aliases, kind }: Readonly<PersonData>): string[] {
  const surname = kind === 'person' ? /\s(\p{Lu}[\p{L}’'-]{2,})$/u.exec(name)?.[1] : undefined
  const given = [name, short, ...aliases, surname].filter((form) => form !== undefined).map(withoutArticle)
  return [
    ...given,
    ...given.filter((form) => /^(?:\p{Lu}\.){2,}$/u.test(form)).map((form) => form.replaceAll('.', '')),
  ]
}

/** Keep the forms that stand for one only: a surname that two share names nobody. */
function unambiguous(forms: readonly (readonly [form: string, id: string])[]): Map<string, string> {
  const ids = Map.groupBy(forms, ([form]) => form.toLowerCase())
  return new Map(
    forms.flatMap(([form, id]) =>
      ids.get(form.toLowerCase())!.every(([, other]) => other === id) ? [[form, id]] : [],
    ),
  )
}

/** Make a search for forms, the longest first; capitals count in what is all capitals, else in the first letter only. */
function finderOf(forms: ReadonlyMap<string, string>): (text: string) => Found[] {
  if (forms.size === 0) return () => []
  const byForm = new Map(
    [...forms].map(([form, id]) => [foldTypography(form).text.toLowerCase(), { form, id }]),
  )
  const sources = [...byForm.keys()]
    .toSorted(byLength)
    .map((form) => form.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&'))
  const pattern = new RegExp(sources.join('|'), 'giu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { form, id } = byForm.get(match[0].toLowerCase())!
      const name = spanning(match, id)
      const isAcronym = !/\p{Ll}/u.test(form) && /\p{Lu}/u.test(form)
      const fits = isAcronym ? match[0] === form : /^(?!\p{Ll})/u.test(match[0]) || /^\p{Ll}/u.test(form)
      return fits && isWordBoundary(text, name.start) && isWordBoundary(text, name.end) ? [name] : []
    })
}

function spanning(match: RegExpExecArray, id: string): Found {
  return { id, start: match.index, end: match.index + match[0].length }
}

/** Keep the longest of names that overlap, in order. */
function withoutOverlaps(names: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const name of names.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => name.end <= start || name.start >= end)) kept.push(name)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/**
 * Write an office as texts do: “President of Finland” is “the Finnish President” and “the Finnish leader”. A name behind it makes it a
 * title.
 */
function officePatterns(
  { role, kind }: Readonly<PersonData>,
  persons: readonly { readonly data: Readonly<PersonData> }[],
): RegExp[] {
  const office = /^(?<head>(?:\p{Lu}[\p{L}-]+ ?){1,3}) (?:of|for) (?<place>(?:the )?\p{Lu}.*)$/u.exec(role)
  if (kind !== 'person' || office === null) return []
  const { head, place } = office.groups!
  const state = persons.find(({ data }) => withoutArticle(data.name) === withoutArticle(place!))?.data
  const forms = [place!, ...(state ? writtenForms(state) : [])].map(withoutArticle)
  const adjectives = forms.flatMap((form) => {
    const escaped = form.replaceAll('.', '\\.')
    const stem = form.replace(/[aeiouy]+$/u, '')
    return /^[\p{L}]{4,}$/u.test(form) ? [`${stem}\\p{Ll}{0,4}(?:n|sh|ese|i|ch)`, escaped] : [escaped]
  })
  // “The mayor” is somebody where only one person of the content is one.
  const isOnly = persons.filter(({ data }) => data.role.startsWith(`${head!} `)).length === 1
  return [
    ...(isOnly
      ? [
          new RegExp(
            `(?<=\\b[Tt]he )(?:${head!}|${head!.toLowerCase()})(?![\\p{L}-]| of (?!${place!})| \\p{Lu})`,
            'gu',
          ),
        ]
      : []),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${adjectives.join('|')})(?:'s)? (?:${head!}|leader)(?![\\p{L}-]| \\p{Lu})`,
      'gu',
    ),
  ]
}

/** List the places of claims, wherever a value has one. */
function placesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'where' && typeof value === 'string' ? [value] : placesIn(value),
  )
}

/** A place is known by its narrowest part, and as a whole. */
function placeForms(place: string): [form: string, place: string][] {
  const narrowest = place.split(',')[0]!.trim()
  return [place, narrowest].map((form) => [withoutArticle(form), place])
}

const led =
  /(?<=\b(?:in|at|to|visit|visiting|near) (?:the )?)(?:(?:\p{Lu}[\p{L}'-]*(?: (?=\p{Lu}))?)+(?:, (?:\p{Lu}\.){2,})?)(?![\p{L}'])/gu
const venue =
  /(?<=\b(?:in|at|to) )(?:the|a) (?:[\p{L}'-]+ ){0,2}?\p{Ll}*(?:hall|house|hotel|palace|airport|embassy|church|school|stadium|court|parliament|harbour|port|club|theatre|museum|square|park|station|university|castle|quay)(?![\p{L}-])/gu
const noPlace =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)|^(?:I|He|She|They|We|President|Prime|Secretary|English|French|German|Russian)\b/

/** Find what stands where a place does and is written like one: “in Lisbon”, “to Washington, D.C.”, “at the town hall”. */
function findUnknownPlaces(text: string): Found[] {
  return [...text.matchAll(led), ...text.matchAll(venue)].flatMap((match) =>
    noPlace.test(match[0]) || match[0].trim().length < 3 ? [] : [spanning(match, match[0].trim())],
  )
}
