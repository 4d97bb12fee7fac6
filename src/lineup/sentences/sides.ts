import type { Hedge, Subject } from '../../kinds/context.ts'
import { hedgedBehind, shortNameIn } from '../../kinds/shared/wording.ts'
import { listed } from '../../text/phrasing.ts'
import type { CellDraft } from '../answers.ts'
import { isReplaced } from '../changes.ts'
import type { Change } from '../changes.ts'
import type { CellClaim, Column, Contradiction, Named, Outcome, RowVoice } from '../line-up.ts'
import type { RelatingKind, RelationOf } from '../relations.ts'
import { earlierVersions } from '../updates.ts'
import { countWord } from './words.ts'

/** A row before it has sentences. */
export interface UntoldRow {
  readonly relating: RelatingKind
  /** One cell a column, in column order. */
  readonly cells: readonly NamedCell[]
  /** What the articles come to that stand: those whose answers no update has replaced. */
  readonly outcome: Outcome
  /** The voices of the articles that stand. */
  readonly voices: readonly RowVoice[]
  /** In all articles; see `standingContradictions`. */
  readonly contradictions: readonly (Contradiction & { readonly article: string })[]
  readonly relationOf: RelationOf
  /** Where an outlet’s update answers otherwise than its earlier article. */
  readonly changes: readonly Change[]
  /** The articles that answer and stand, by what they answer. */
  readonly sides: readonly Side[]
}

export function answeringIn({ cells }: Pick<UntoldRow, 'cells'>): NamedCell[] {
  return cells.filter(({ claims }) => claims.length > 0)
}

/** List the articles that answer, but for those whose answers an update has replaced. */
export function standingIn(row: Pick<UntoldRow, 'cells' | 'changes'>): NamedCell[] {
  return answeringIn(row).filter((cell) => !isReplaced(cell, row.changes))
}

/** List where the articles that stand contradict themselves. */
export function standingContradictions({
  contradictions,
  changes,
}: Pick<UntoldRow, 'contradictions' | 'changes'>): UntoldRow['contradictions'] {
  return contradictions.filter((found) => !isReplaced(found, changes))
}

/** A cell with the name of its article as it stands inside a sentence. */
export interface NamedCell extends CellDraft {
  readonly name: string
  /** The name of its outlet alone. */
  readonly outletName: string
  /** The IDs of the articles that its article updates, the latest first. */
  readonly earlierVersions: readonly string[]
}

/** Name an article beside its update. */
export function earlierArticle({ outletName }: Pick<NamedCell, 'outletName'>): string {
  return `${outletName}’s earlier article`
}

/** Articles that give one answer. */
export interface Side {
  /** In column order, at least one. */
  readonly cells: readonly NamedCell[]
  /** The answer that stands for all; null for a denial of the whole question. */
  readonly value: unknown
  readonly denies: boolean
  /** True where the answer leaves the question open. */
  readonly isOpen: boolean
}

/**
 * Sort the articles that answer into sides: those that give one answer, more or less precisely.
 *
 * @param cells - The cells with answers, in column order.
 * @returns The side with most articles first, then in column order; those that leave the question open last.
 */
export function sidesOf(cells: readonly NamedCell[], relating: RelatingKind): Side[] {
  const { kind } = relating
  const gathered: GatheredSide[] = []
  for (const cell of cells) {
    const alone = sideOf(cell, kind.telling.isOpen)
    const own = { ...alone, values: new Map([[JSON.stringify(alone.value), alone.value]]) }
    const joined = gathered.some((side, index) => {
      const both = join(side, own, kind.telling.alike)
      if (both !== null) gathered[index] = both
      return both !== null
    })
    if (!joined) gathered.push(own)
  }
  const sides = gathered.map(({ values: _, ...side }): Side => side)
  return joinedInPart(sides, cells, relating).toSorted(
    (a, b) => Number(a.isOpen) - Number(b.isOpen) || b.cells.length - a.cells.length,
  )
}

/** Put sides together of which one but leaves out what the other tells. */
function joinedInPart(
  sides: readonly Side[],
  cells: readonly NamedCell[],
  relating: RelatingKind,
): readonly Side[] {
  const told = sides.filter(({ value, denies, isOpen }) => value !== null && !denies && !isOpen)
  const values = told.map(({ value }) => value)
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      const value = relating.kind.telling.alikeInPart(a.value, b.value, values)
      if (value === null) continue
      const both = cells.filter((cell) => a.cells.includes(cell) || b.cells.includes(cell))
      const joined = sides.filter((side) => side !== b)
      joined[joined.indexOf(a)] = { ...a, cells: both, value }
      return joinedInPart(joined, cells, relating)
    }
  }
  return sides
}

/** A side with the different values of its articles: what twenty of them say alike is weighed once. */
interface GatheredSide extends Side {
  readonly values: ReadonlyMap<string, unknown>
}

/** Put two sides together where they give one answer; else null. */
function join(
  side: GatheredSide,
  other: GatheredSide,
  alike: RelatingKind['kind']['telling']['alike'],
): GatheredSide | null {
  if (side.denies !== other.denies || side.isOpen !== other.isOpen) return null
  const cells = [...side.cells, ...other.cells]
  if (side.value === null || other.value === null)
    return side.value === other.value ? { ...side, cells } : null
  const values = new Map([...side.values, ...other.values])
  const isKnown = values.size === side.values.size && side.cells.length > 1
  const value = isKnown ? side.value : alike([...values.values()])
  return value === null ? null : { ...side, cells, values, value }
}

/** See one article as a side of its own. */
export function sideOf(cell: NamedCell, isOpen: (value: unknown) => boolean): Side {
  const side = ownSides.get(cell) ?? makeSide(cell, isOpen)
  ownSides.set(cell, side)
  return side
}

/** The side of each article alone: it is set against that of every other. */
const ownSides = new WeakMap<NamedCell, Side>()

function makeSide(cell: NamedCell, isOpen: (value: unknown) => boolean): Side {
  if (cell.coverage === 'denies') {
    return { cells: [cell], value: cell.answers[0]!.claim.value, denies: true, isOpen: false }
  }
  return { cells: [cell], value: cell.told, denies: false, isOpen: isOpen(cell.told) }
}

/** Most names a sentence lists for one side; more are counted. */
const namesTold = 2

/**
 * Name the articles of a side, or count them where they are many.
 *
 * @param cells - The cells, at least one.
 * @returns “Fox News and the quay blog”, or “three”.
 */
export function whoIn(cells: readonly NamedCell[]): string {
  return cells.length <= namesTold ? listed(cells.map(({ name }) => name)) : countWord(cells.length)
}

/**
 * Count the articles of a side.
 *
 * @param cells - The cells, at least one.
 */
export function howMany(cells: readonly NamedCell[]): string {
  return cells.length === 1 ? 'one article' : countWord(cells.length)
}

/** Count the articles of several sides one after the other: “one article” and “another”, or “nine” and “one”. */
export function howManyEach(sides: readonly Side[]): string[] {
  return sides.map(({ cells }, index) => {
    if (index === 0 || cells.length > 1) return howMany(cells)
    return sides[0]!.cells.length === 1 ? 'another' : 'one'
  })
}

/** The form of a verb for so many. */
export function subjectOf({ length }: readonly unknown[]): Subject {
  return length === 1 ? 'one' : 'several'
}

/**
 * Put a side’s answer as a predicate, with how unsure all its articles are.
 *
 * @param subject - Whether one or several give it. Default: as many as the side has articles.
 */
export function predicateOf(
  side: Pick<Side, 'value' | 'denies' | 'cells'>,
  { kind, context }: RelatingKind,
  subject: Subject = subjectOf(side.cells),
): string {
  const known = predicates.get(side)?.[subject]
  if (known !== undefined) return known
  const hedge = hedgeOf(side.cells)
  const predicate =
    side.denies || side.value === null
      ? kind.telling.denial(side.value, context, subject) + hedgedBehind(hedge)
      : kind.predicate(side.value, context, subject, hedge)
  predicates.set(side, { ...predicates.get(side), [subject]: predicate })
  return predicate
}

/** How each side was put: sentences say it again and again. */
const predicates = new WeakMap<object, Partial<Record<Subject, string>>>()

/**
 * Put one claim’s answer as a predicate, with how unsure it is.
 *
 * @param subject - Whether one or several make it.
 */
export function claimPredicate(
  claim: Pick<CellClaim, 'value' | 'denies' | 'certainty'>,
  { kind, context }: RelatingKind,
  subject: Subject = 'one',
): string {
  const hedge = hedgeOf([claim])
  return claim.denies || claim.value === null
    ? kind.telling.denial(claim.value, context, subject) + hedgedBehind(hedge)
    : kind.predicate(claim.value, context, subject, hedge)
}

/** Find how unsure all of some articles or claims are; undefined where one of them puts it as holding. */
export function hedgeOf(cells: readonly Pick<CellClaim, 'certainty'>[]): Hedge | undefined {
  const certainties = new Set(cells.map(({ certainty }) => certainty))
  if (certainties.has('stated') || certainties.has('reported')) return undefined
  // What some expect they take to be possible at least, as the others do.
  return certainties.has('possible') ? 'possible' : 'expected'
}

/**
 * Say behind a predicate whom an article credits with what it says in all: “, crediting Putin and Trump”, “, naming no source”.
 *
 * @returns Nothing where it speaks for itself, or credits more than two.
 */
export function creditBehind({ claims, answers, told }: NamedCell, { kind, context }: RelatingKind): string {
  const partOf = ({ value, denies, correctedBy }: CellClaim) =>
    told !== null &&
    value !== null &&
    !denies &&
    correctedBy === null &&
    ['same', 'sparser'].includes(kind.relate(value, told, context).relation)
  const parts = claims.filter(partOf)
  const telling = parts.length > 0 ? parts : [answers[0]!.claim]
  // Nobody is the source of what isn’t told.
  if (told !== null && kind.telling.isOpen(told) && !kind.phrase(told, context).startsWith('“')) return ''
  if (telling.some(({ whose }) => whose.own)) return ''
  const named = telling.filter(({ independentOrigin }) => independentOrigin !== null)
  if (named.length === 0) return ', naming no source'
  const names = new Map(named.map(({ whose }) => [whose.id, shortNameIn(context, whose.id)]))
  return names.size <= namesTold ? `, crediting ${listed([...names.values()])}` : ''
}

/** Name each column’s article as it stands inside a sentence. */
export function namedCells(drafts: readonly CellDraft[], columns: readonly Column[]): NamedCell[] {
  return drafts.map((draft, index) => {
    const { inSentence, outletName, article } = columns[index]!
    return { ...draft, name: inSentence, outletName, earlierVersions: earlierVersions(columns, article) }
  })
}

export function shortName({ relating }: Pick<UntoldRow, 'relating'>, { id, name }: Named): string {
  return id.startsWith('unnamed.') ? name : shortNameIn(relating.context, id)
}

/** Tell whether a voice is one or several in a sentence: “Holm says”, “the police say”. */
export function subjectOfVoice({ relating }: Pick<UntoldRow, 'relating'>, { id }: Named): Subject {
  return relating.context.isPlural?.(id) === true ? 'several' : 'one'
}
