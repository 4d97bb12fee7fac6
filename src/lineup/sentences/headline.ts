import { shortNameIn } from '../../kinds/shared/brief.ts'
import type { Contradiction, Outcome } from '../line-up.ts'
import { compareSureness } from '../relations.ts'
import type { RelatingKind, RelationOf } from '../relations.ts'
import type { RowVoice } from '../voices.ts'
import { claimPredicate, hedgeOf, howMany, predicateOf, sidesOf, subjectOf, whoIn } from './sides.ts'
import type { NamedCell, Side } from './sides.ts'
import { atSentenceStart, countWord, sentenceOf, wordsIn } from './words.ts'

/** A row before it has sentences. */
export interface UntoldRow {
  readonly relating: RelatingKind
  /** One cell a column, in column order. */
  readonly cells: readonly NamedCell[]
  readonly outcome: Outcome
  readonly voices: readonly RowVoice[]
  readonly contradictions: readonly (Contradiction & { readonly article: string })[]
  readonly relationOf: RelationOf
}

/** DESIGN’s limit: a headline is taken in at one look. */
export const headlineWords = 20

/**
 * Say in one sentence of at most 20 words who gives which answer.
 *
 * The fullest wording that fits is taken; the last one speaks in counts alone and always fits. Who is silent follows as long as there
 * is room.
 *
 * @param row - The row with its relations.
 */
export function headlineOf(row: UntoldRow): string {
  const answering = answeringIn(row)
  if (answering.length === 0) return sentenceOf([nobodyClause(row)])
  const wordings = wordingsOf(row, answering)
  const clauses = [wordings.find((wording) => fits([wording])) ?? lastResort(row, answering)]
  for (const extra of [silentClause(row), unreadClause(row)]) {
    if (extra !== null && fits([...clauses, extra])) clauses.push(extra)
  }
  return sentenceOf(clauses)
}

/**
 * Say how one article’s answer stands beside the others’, from its own page: “It says only “lengthy”; three put it at about 90 minutes.”
 *
 * @param row - The row with its relations.
 * @param article - An article that answers.
 * @returns Null where it says what all say that answer, or answers alone.
 */
export function contrastOf(row: UntoldRow, article: string): string | null {
  const { relating } = row
  const sides = sidesOf(answeringIn(row), relating)
  const own = sides.find(({ cells }) => cells.some((cell) => cell.article === article))
  const contradiction = row.contradictions.find((found) => found.article === article)
  if (own === undefined) return null
  const others = sides.filter((side) => side !== own)
  if (others.length === 0 && contradiction === undefined) return null
  const cell = own.cells.filter((candidate) => candidate.article === article)
  const itself =
    contradiction === undefined
      ? `it ${predicateOf({ ...own, cells: cell }, relating)}${hedgeOf(cell)}`
      : `it ${contradictionPredicate(row, contradiction)}`
  return sentenceOf([
    itself,
    ...others.map((side) => `${whoIn(side.cells)} ${sideClause(sides, side, relating)}`),
  ])
}

function answeringIn({ cells }: UntoldRow): NamedCell[] {
  return cells.filter(({ claims }) => claims.length > 0)
}

function fits(clauses: readonly string[]): boolean {
  return wordsIn(clauses.join(' ')) <= headlineWords
}

/** List wordings of the main clause, the fullest first. */
function wordingsOf(row: UntoldRow, answering: readonly NamedCell[]): string[] {
  const { relating, outcome } = row
  const sides = sidesOf(answering, relating)
  const bySides = sideWordings(row, sides)
  if (answering.length === 1) return [...contradictionWordings(row), ...aloneWordings(row, answering[0]!)]
  if (outcome === 'contradiction') return [...contradictionWordings(row), ...bySides]
  return [...voiceWordings(row, sides), ...bySides]
}

/** Word the case that one article answers. */
function aloneWordings(row: UntoldRow, cell: NamedCell): string[] {
  const { relating, cells } = row
  const side = sidesOf([cell], relating)[0]!
  const lead = cell.answers[0]!.claim
  const credit = lead.whose.own || lead.independentOrigin === null ? '' : `, crediting ${lead.whose.name}`
  const unnamed = lead.independentOrigin === null ? ', naming no source' : ''
  const differs = voiceDispute(row)
  const who = (name: string, count: string) => (cells.length === 1 ? name : `only ${count}`)
  const said = `${predicateOf(side, relating)}${hedgeOf([cell])}`
  return [who(cell.name, cell.name), who('the only article', 'one article')].flatMap((one) => [
    ...differs.map((dispute) => `${dispute}, both in ${cell.name}`),
    `${one} ${said}${credit}${unnamed}`,
    `${one} ${said}`,
  ])
}

/** Word the case that one voice of one article says two things that can’t both hold; then what the others say. */
function contradictionWordings(row: UntoldRow): string[] {
  const [first] = row.contradictions
  if (first === undefined) return []
  const { relating } = row
  const cell = row.cells.find(({ article }) => article === first.article)!
  const main = first.voice.own
    ? `${cell.name} ${contradictionPredicate(row, first)}`
    : `in ${cell.name} ${first.voice.name} ${contradictionPredicate(row, first)}`
  const others = sidesOf(
    answeringIn(row).filter(({ article }) => article !== first.article),
    relating,
  ).map((side) => `${whoIn(side.cells)} ${predicateOf(side, relating)}`)
  return [[main, ...others].join('; '), [main, ...others.slice(0, 1)].join('; '), main]
}

function contradictionPredicate({ relating, cells }: UntoldRow, { a, b }: Contradiction): string {
  const claims = cells.flatMap((cell) => cell.claims)
  const said = (id: string) =>
    claimPredicate(
      claims.find((claim) => claim.id === id)!,
      relating,
    )
  return `${said(a)}, and ${withoutRepeatedVerb(said(a), said(b))}`
}

/** Leave out the words with which two predicates begin alike, but for a preposition: “and to 11 February”. */
function withoutRepeatedVerb(first: string, second: string): string {
  const [words, others] = [first.split(' '), second.split(' ')]
  const differsAt = others.findIndex((word, position) => word !== words[position])
  const start = ['to', 'at', 'of', 'in'].includes(others[differsAt - 1] ?? '') ? differsAt - 1 : differsAt
  return others.slice(Math.max(0, start)).join(' ')
}

/**
 * Word the case that one voice is reported in different ways, or that two voices differ, where the articles’ own answers don’t tell it:
 * “In the note Ann says …; in the blog Ann says …”.
 */
function voiceWordings(row: UntoldRow, sides: readonly Side[]): string[] {
  const { relating, outcome, voices } = row
  const told = voices.filter(({ reports }) => reports.some(({ own }) => !own))
  if (outcome === 'voices-differ' && sides.length < 2) return voiceDispute(row)
  if (told.length < 2 || !['reports-differ', 'uneven'].includes(outcome)) return []
  return told.flatMap((voice) => {
    const parts = reportSides(row, voice)
    if (parts.length !== 2) return []
    return [whoIn, howManyArticles].map((who) =>
      parts
        .map(
          ({ cells, claim }) =>
            `in ${who(cells)} ${shortName(row, voice)} ${claimPredicate(claim, relating)}`,
        )
        .join('; '),
    )
  })
}

function howManyArticles(cells: readonly NamedCell[]): string {
  return cells.length === 1 ? 'one article' : `${countWord(cells.length)} articles`
}

/** Sort the articles that report a voice by what they have it say, where one contradicts or outdoes the other; at most one claim each. */
function reportSides(
  { cells, relating, relationOf }: UntoldRow,
  { reports }: RowVoice,
): { cells: NamedCell[]; claim: NamedCell['claims'][number] }[] {
  const parts: { cells: NamedCell[]; claim: NamedCell['claims'][number] }[] = []
  for (const { article, claims } of reports) {
    const cell = cells.find((candidate) => candidate.article === article)!
    const [claim] = claims.toSorted((a, b) => compareSureness(b, a))
    const part = parts.find((other) => {
      const { relation } = relationOf(other.claim.id, claim!.id)
      return !['conflict', 'stronger', 'weaker'].includes(relation)
    })
    if (part === undefined) parts.push({ cells: [cell], claim: claim! })
    else part.cells.push(cell)
  }
  return relating.kind.telling.isOpen(parts[0]!.claim.value) ? [] : parts
}

/** Word what two voices that aren’t an article’s own say against each other. */
function voiceDispute({ voices, relating, relationOf }: UntoldRow): string[] {
  for (const [index, one] of voices.entries()) {
    for (const other of voices.slice(index + 1)) {
      for (const a of one.reports.flatMap(({ claims }) => claims)) {
        const b = other.reports
          .flatMap(({ claims }) => claims)
          .find((claim) => relationOf(a.id, claim.id).relation === 'conflict')
        if (b !== undefined)
          return [`${one.name} ${claimPredicate(a, relating)}; ${other.name} ${claimPredicate(b, relating)}`]
      }
    }
  }
  return []
}

function shortName({ relating }: UntoldRow, { id, name }: RowVoice): string {
  return shortNameIn(relating.context, id) || name
}

/** Word what each side says, the fullest wording first. */
function sideWordings(row: UntoldRow, sides: readonly Side[]): string[] {
  const { relating } = row
  const [first] = sides
  if (sides.length === 1 && first !== undefined) return agreementWordings(row, first)
  const nested = nestedWordings(sides, relating)
  const shared = sharedWordings(sides, relating)
  const [named, counted] = [whoIn, howMany].map((who) =>
    sides.map((side) => `${who(side.cells)} ${predicateOf(side, relating)}${hedgeOf(side.cells)}`).join('; '),
  )
  const main = sides.slice(0, 2)
  const rest = sides.slice(2).flatMap(({ cells }) => cells)
  const few =
    rest.length === 0
      ? []
      : [whoIn, howMany].map(
          (who) =>
            `${main.map((side) => `${who(side.cells)} ${predicateOf(side, relating)}`).join('; ')}; ${
              rest.length === 1 ? 'one gives' : `${countWord(rest.length)} give`
            } ${rest.length === 1 || sides.length === 3 ? 'another answer' : 'other answers'}`,
        )
  return [
    ...nested,
    ...shared,
    ...rangeWordings(sides, relating),
    named!,
    elidedWording(sides, relating),
    counted!,
    ...few,
  ]
}

/** Put each side’s answer without the words that it begins with like the first: “the digest, the first in two years”. */
function elidedWording([first, ...rest]: readonly Side[], relating: RelatingKind): string {
  const inForm = (side: Side, form: Side) =>
    `${predicateOf(side, relating, subjectOf(form.cells))}${hedgeOf(side.cells)}`
  return [
    `${whoIn(first!.cells)} ${inForm(first!, first!)}`,
    ...rest.map((side) => {
      const words = inForm(side, side).split(' ')
      const opening = inForm(first!, side).split(' ')
      const differsAt = words.findIndex((word, position) => word !== opening[position])
      return differsAt <= 0
        ? `${whoIn(side.cells)} ${words.join(' ')}`
        : `${whoIn(side.cells)}, ${words.slice(nounStart(words, differsAt)).join(' ')}`
    }),
  ].join('; ')
}

/** Step back from where two wordings part to the article or preposition of the phrase they part in. */
function nounStart(words: readonly string[], differsAt: number): number {
  const opener = words
    .slice(0, differsAt)
    .findLastIndex((word) => ['the', 'a', 'an', 'to', 'at'].includes(word))
  return opener === -1 ? differsAt : opener
}

/** Word the case that all who answer give one answer. */
function agreementWordings(row: UntoldRow, side: Side): string[] {
  const { relating, cells } = row
  const { length } = side.cells
  const all =
    length === cells.length
      ? length === 2
        ? 'both articles'
        : `all ${countWord(length)}`
      : whoIn(side.cells)
  const voices = new Set(side.cells.flatMap(({ claims }) => claims.map(({ whose }) => whose.id)))
  const [voice] = row.voices
  const word =
    voice !== undefined && voices.size === 1 && voice.reports.every(({ own }) => !own)
      ? `, on ${possessive(shortName(row, voice))} word`
      : ''
  return [all, howMany(side.cells)].flatMap((who) => [
    `${who} ${predicateOf(side, relating, 'several')}${hedgeOf(side.cells)}${word}`,
    `${who} ${predicateOf(side, relating, 'several')}${hedgeOf(side.cells)}`,
  ])
}

function possessive(name: string): string {
  return `${name}’s`
}

/** Word the case that one side’s answer holds every other’s: “Fox News names four negotiators; the digest names two of them”. */
function nestedWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const whole = wholeOf(sides, relating)
  if (whole === null) return []
  const rest = sides.filter((side) => side !== whole)
  // Two sides of a whole are clearer one by one; of more, sharedWordings tells what they have in common.
  if (rest.length > 2) return []
  return [whoIn, howMany].map((who) =>
    [
      `${who(whole.cells)} ${predicateOf(whole, relating)}`,
      ...rest.map((side) => `${who(side.cells)} ${sideClause(sides, side, relating)}`),
    ].join('; '),
  )
}

/** Find the side that every other is a countable part of. */
function wholeOf(sides: readonly Side[], { kind }: RelatingKind): Side | null {
  const isWhole = (whole: Side) =>
    !whole.isOpen &&
    sides.every(
      (side) => side === whole || side.isOpen || kind.telling.part(side.value, whole.value, 'one') !== null,
    )
  if (sides.length < 2 || sides.every(({ isOpen }) => isOpen) || sides.some(({ denies }) => denies))
    return null
  return sides.find(isWhole) ?? null
}

/** Put a side’s answer as a predicate beside the others’: as a part of the fullest one where it is that. */
function sideClause(sides: readonly Side[], side: Side, relating: RelatingKind): string {
  const whole = wholeOf(sides, relating)
  const part =
    whole === null || whole === side || side.isOpen
      ? null
      : relating.kind.telling.part(side.value, whole.value, subjectOf(side.cells))
  return part ?? `${predicateOf(side, relating)}${hedgeOf(side.cells)}`
}

/** Word the case that all sides share a part of their answers, and some add to it. */
function sharedWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const { kind, context } = relating
  const closed = sides.filter((side) => !side.isOpen)
  if (closed.length < 2 || closed.some((side) => side.denies || side.value === null)) return []
  const shared = kind.telling.shared(closed.map(({ value }) => value))
  if (shared === null) return []
  const cells = closed.flatMap((side) => side.cells)
  const open = sides.filter((side) => side.isOpen)
  const main = `${cells.length === 2 ? whoIn(cells) : `all ${countWord(cells.length)} that answer`} ${kind.predicate(shared, context, 'several')}${hedgeOf(cells)}`
  const adding = closed
    .map((side) => ({ side, adds: kind.relate(side.value, shared, context).onlyA }))
    .filter(({ adds }) => adds.length > 0)
  const additions = adding.map(({ side, adds }) =>
    adds.length <= 2
      ? `${whoIn(side.cells)} ${side.cells.length === 1 ? 'adds' : 'add'} ${adds.join(' and ')}`
      : `${whoIn(side.cells)} ${kind.predicate(side.value, context, subjectOf(side.cells))}`,
  )
  const sized = additions.length > 2 ? [[main, additions[0], additions.at(-1)].join('; ')] : []
  const rest = open.map((side) => `${whoIn(side.cells)} ${predicateOf(side, relating)}`)
  return [
    [main, ...additions, ...rest].join('; '),
    ...sized,
    [main, ...additions.slice(0, 1)].join('; '),
    main,
  ]
}

/** Word the case of many different figures: “Answers run from 47 minutes to 2 hours; four say 50 minutes”. */
function rangeWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const { kind, context } = relating
  const placed = sides
    .filter((side) => !side.denies && side.value !== null)
    .map((side) => ({ side, place: kind.telling.scale(side.value) }))
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => a.place! - b.place!)
  const [low, high] = [placed[0], placed.at(-1)]
  // Up to three answers are clearer one by one.
  if (placed.length < 4 || low === undefined || high === undefined) return []
  const range = `${kind.telling.nouns} run from ${kind.phrase(low.side.value, context)} to ${kind.phrase(high.side.value, context)}`
  const most = sides[0]!
  return most.cells.length > 1
    ? [`${range}; ${howMany(most.cells)} ${predicateOf(most, relating)}`, range]
    : [range]
}

/** Word it in counts alone. */
function lastResort({ relating }: UntoldRow, answering: readonly NamedCell[]): string {
  const sides = sidesOf(answering, relating)
  if (answering.length === 1) return 'only one article answers'
  return sides.length === 1
    ? `all ${countWord(answering.length)} that answer say the same`
    : `${countWord(answering.length)} articles give ${countWord(sides.length)} different ${relating.kind.telling.nouns}`
}

/** Word the case that no article answers. */
function nobodyClause(row: UntoldRow): string {
  const { cells } = row
  const silent = cells.filter(({ coverage }) => coverage === 'silent')
  const [only] = cells
  if (only === undefined) return 'no article tells this story yet'
  if (silent.length === 0) {
    if (cells.length > 1) return `nobody has read the ${countWord(cells.length)} articles for this yet`
    const named = `nobody has read ${only.name} for this yet`
    return fits([named]) ? named : 'nobody has read the only article for this yet'
  }
  if (cells.length === 1) {
    const named = `${only.name} is silent on this`
    return fits([named]) ? named : 'the only article is silent on this'
  }
  if (silent.length === cells.length)
    return cells.length === 2
      ? 'both articles are silent on this'
      : `all ${countWord(cells.length)} articles are silent on this`
  const unread = cells.length - silent.length
  const counted = `${howMany(silent)} ${silent.length === 1 ? 'is' : 'are'} silent; nobody has read ${
    unread === 1 ? 'the other' : `the other ${countWord(unread)}`
  } for this yet`
  const named = [silentClause(row)!, unreadClause(row)!].join('; ')
  return fits([named]) ? named : counted
}

function silentClause({ cells }: UntoldRow): string | null {
  const silent = cells.filter(({ coverage }) => coverage === 'silent')
  if (silent.length === 0) return null
  return silent.length === 1 ? `${silent[0]!.name} is silent` : `${countWord(silent.length)} are silent`
}

function unreadClause({ cells }: UntoldRow): string | null {
  const unread = cells.filter(({ coverage }) => coverage === 'unread')
  if (unread.length === 0) return null
  return unread.length === 1
    ? `nobody has read ${unread[0]!.name} for this yet`
    : `nobody has read ${countWord(unread.length)} for this yet`
}

/**
 * Say in one sentence that stands alone what an article has on a fact.
 *
 * @param row - The row with its relations.
 * @param cell - One of its cells.
 * @returns Such as “Fox News says only “lengthy”, crediting Donald Trump.”, “The note is silent on this.”
 */
export function cellSentence(row: UntoldRow, cell: NamedCell): string {
  const { name, coverage, answers } = cell
  if (coverage === 'unread') return sentenceOf([`nobody has read ${name} for this yet`])
  if (coverage === 'silent') return sentenceOf([`${name} is silent on this`])
  const contradiction = row.contradictions.find(({ article }) => article === cell.article)
  const lead = answers[0]!.claim
  const credit =
    lead.independentOrigin === null
      ? ', naming no source'
      : lead.whose.own
        ? ''
        : `, crediting ${lead.whose.name}`
  const said =
    contradiction === undefined
      ? `${claimPredicate(lead, row.relating)}${hedgeOf([lead])}${credit}`
      : contradictionPredicate(row, contradiction)
  return `${atSentenceStart(name)} ${said}.`
}
