import { quoted } from '../../text/phrasing.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
import { fits } from '../relation.ts'
import type { Relate } from '../relation.ts'

/** Choose the form of a verb. */
export function verb(subject: Subject, one: string, several: string): string {
  return subject === 'one' ? one : several
}

/** Say that articles do no more than use some words. */
export function saysOnly(subject: Subject, words: string): string {
  return `${verb(subject, 'says', 'say')} only ${words}`
}

/** Say behind a predicate how unsure the answer is; nothing where it is put as holding. */
export function hedgedBehind(hedge: Hedge | undefined): string {
  if (hedge === undefined) return ''
  return hedge === 'expected' ? ', as an expectation' : ', as a possibility'
}

/** Choose the verb that a figure stands behind, by how sure articles are of it: “expects”, “puts it at possibly”. */
export function hedgedVerb(subject: Subject, sure: string, hedge: Hedge | undefined): string {
  if (hedge === 'expected') return verb(subject, 'expects', 'expect')
  return hedge === 'possible' ? `${sure} possibly` : sure
}

/** Give the verb that the fact has for its answers, or “says” and “say”. */
export function ownVerb({ verb: own }: KindContext, subject: Subject): string {
  return own === undefined ? verb(subject, 'says', 'say') : verb(subject, own.one, own.many)
}

/** How many characters a cell of the overview holds. */
export const briefLength = 24

/**
 * Give the first of several ways to put an answer that an overview has room for.
 *
 * @param ways - From the one that says most to the one that says least, at least one; the last is cut where it is too long.
 */
export function briefest(...ways: readonly string[]): string {
  return ways.find((way) => lengthOf(way) <= briefLength) ?? cut(ways.at(-1)!, briefLength)
}

/** Set words in quotation marks, cut where an overview hasn’t the room for them. */
export function quotedBriefly(words: string): string {
  return quoted(cut(words, briefLength - lengthOf(quoted(''))))
}

/** Cut a text behind a word, with an ellipsis for the rest; within a word only where it begins with one too long. */
function cut(text: string, most: number): string {
  const characters = Array.from(text)
  if (characters.length <= most) return text
  const room = characters.slice(0, most).join('')
  const end = room.lastIndexOf(' ')
  const kept = end > 0 ? room.slice(0, end) : characters.slice(0, most - 1).join('')
  return `${kept.replace(/[\s,;:.…]+$/, '')}…`
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

/** Give the short name of a person where there is one, else the name. */
export function shortNameIn({ nameOf, shortNameOf = nameOf }: KindContext, id: string): string {
  return shortNameOf(id)
}

/** What most kinds share; each kind replaces what it tells in its own way. */
export const plainTelling = {
  hasParts: false,
  isOpen: () => false,
  unite: <Value>(values: readonly Value[]) => values[0]!,
  alikeInPart: () => null,
  shared: () => null,
  part: () => null,
  added: () => null,
  scale: () => null,
  ends: <Value>(value: Value) => [value, value] as const,
  size: () => null,
  isBound: () => false,
}

/** Put a denial of the whole question, or that of an answer. */
export function denies(subject: Subject, answer: string | null): string {
  return `${verb(subject, 'denies', 'deny')} ${answer ?? 'all of it'}`
}

/** Tell whether every two of some values can both hold, as far as can be told without their fact. */
export function allFit<Value extends object>(values: readonly Value[], relate: Relate<Value>): boolean {
  return values.every((a, index) => values.slice(index + 1).every((b) => bothFit(a, b, relate)))
}

/** Which values fit which, by the earlier one: as sides grow, each is asked again and again. */
const fitting = new WeakMap<object, WeakMap<object, boolean>>()

function bothFit<Value extends object>(a: Value, b: Value, relate: Relate<Value>): boolean {
  const known = fitting.get(a)?.get(b)
  if (known !== undefined) return known
  const fit = fits(relate(a, b, { nameOf: (id) => id }).relation)
  if (!fitting.has(a)) fitting.set(a, new WeakMap())
  fitting.get(a)!.set(b, fit)
  return fit
}
