import { byPlace } from '../answers.ts'
import type { Contradiction, RowVoice } from '../line-up.ts'
import { compareSureness } from '../relations.ts'
import { headlineAndText, headlineWordings } from './headline-and-text.ts'
import { predicatesApart, withoutOpening } from './side-wordings.ts'
import {
  creditBehind,
  predicateOf,
  shortName,
  sidesOf,
  standingContradictions,
  standingIn,
  subjectOfVoice,
  whoIn,
} from './sides.ts'
import type { NamedCell, Side, UntoldRow } from './sides.ts'
import { countWord } from './words.ts'

/** Word the case that one article answers. */
export function aloneWordings(row: UntoldRow, cell: NamedCell): string[] {
  const { relating, cells } = row
  const side = sidesOf([cell], relating)[0]!
  const differs = voiceDispute(row)
  const who = (name: string, count: string) => (cells.length === 1 ? name : `only ${count}`)
  const said = predicateOf(side, relating)
  const inTwo = headlineAndText(cell, relating)
  if (inTwo !== null) return headlineWordings(row, cell, inTwo)
  return [who(cell.name, cell.name), who('the only article', 'one article')].flatMap((one) => [
    ...differs.map((dispute) => `${dispute}, both in ${cell.name}`),
    `${one} ${said}${creditBehind(cell, relating)}`,
    `${one} ${said}`,
  ])
}

/** Word the case that one voice of one article says two things that can’t both hold; then what the others say. */
export function contradictionWordings(row: UntoldRow): string[] {
  const [first] = standingContradictions(row)
  if (first === undefined) return []
  const { relating } = row
  const cell = row.cells.find(({ article }) => article === first.article)!
  const inTwo = first.byHeadline ? headlineAndText(cell, relating) : null
  const mains =
    inTwo === null ? [contradictionClause(row, cell.name, first)] : headlineWordings(row, cell, inTwo)
  const others = sidesOf(
    standingIn(row).filter(({ article }) => article !== first.article),
    relating,
  ).map((side) => `${whoIn(side.cells)} ${predicateOf(side, relating)}`)
  return [others, others.slice(0, 1), []].flatMap((rest) => mains.map((main) => [main, ...rest].join('; ')))
}

/**
 * Put an article with two answers of one voice that can’t both hold: “Fox News dates it both to …”, “in Fox News Trump says …, then says …”.
 *
 * @param name - The article inside a sentence.
 */
export function contradictionClause(row: UntoldRow, name: string, found: Contradiction): string {
  const predicate = contradictionPredicate(row, found)
  return found.voice.own ? `${name} ${predicate}` : `in ${name} ${shortName(row, found.voice)} ${predicate}`
}

/** Put two answers of one voice as what it does that gives both. */
export function contradictionPredicate(row: UntoldRow, { a, b, voice }: Contradiction): string {
  const { relating, cells } = row
  const subject = voice.own ? 'one' : subjectOfVoice(row, voice)
  const [earlier, later] = cells
    .flatMap((cell) => cell.claims)
    .filter(({ id }) => id === a || id === b)
    .toSorted(byPlace)
  const [first, second] = predicatesApart([earlier!, later!], relating, [subject, subject])
  const { verb } = relating.context
  const isWhole = /^says?\b/.test(first) || relating.kind.telling.size(earlier!.value) !== null
  // Without a verb of its own what is said may be a whole clause, or a list, whose end is no part of its own.
  return bothPredicates(first, second, verb?.one.split(' ').length ?? (isWhole ? Infinity : 2))
}

/** Put two predicates of one subject, their shared opening once: “dates it both to 12 February and to 11 February”. */
function bothPredicates(first: string, second: string, verbLength: number): string {
  const [words, others] = [first.split(' '), second.split(' ')]
  const differsAt = others.findIndex((word, position) => word !== words[position])
  const start = ['to', 'at', 'of', 'on', 'in', 'the'].includes(others[differsAt - 1] ?? '')
    ? differsAt - 1
    : differsAt
  // What follows a verb alone may be a clause or a list of names, of which “both” would say too much.
  if (start < Math.max(2, verbLength)) return `${first}, then ${second}`
  const [opening, one, other] = [words.slice(0, start), words.slice(start), others.slice(start)]
  return [...opening, 'both', ...one, 'and', ...other].join(' ')
}

/**
 * Word the case that one voice is reported in different ways, or that two voices differ, where the articles’ own answers don’t tell it:
 * “In the note Ann says …; in the blog Ann says …”.
 */
export function voiceWordings(row: UntoldRow, sides: readonly Side[]): string[] {
  const { relating, outcome, voices } = row
  const told = voices.filter(({ reports }) => reports.some(({ own }) => !own))
  if (outcome === 'voices-differ' && sides.length < 2) return voiceDispute(row)
  // What a row’s one voice is told to say more or less strongly, the articles’ own answers tell.
  if (outcome !== 'reports-differ' && (outcome !== 'uneven' || told.length < 2)) return []
  return told.flatMap((voice) => {
    const parts = reportSides(row, voice)
    if (parts.length !== 2) return []
    const subject = subjectOfVoice(row, voice)
    const predicates = predicatesApart([parts[0]!.claim, parts[1]!.claim], relating, [subject, subject])
    return [whoIn, howManyArticles].map((who) =>
      parts
        .map(({ cells }, index) => {
          const [name, said] = [shortName(row, voice), predicates[index]!]
          const short = index === 0 ? '' : withoutOpening(said, predicates[0], relating)
          return `in ${who(cells)}${short.startsWith(',') ? short : ` ${name} ${said}`}`
        })
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
function voiceDispute(row: UntoldRow): string[] {
  const { voices, relating, relationOf } = row
  for (const [index, one] of voices.entries()) {
    for (const another of voices.slice(index + 1)) {
      for (const a of one.reports.flatMap(({ claims }) => claims)) {
        const b = another.reports
          .flatMap(({ claims }) => claims)
          .find((claim) => relationOf(a.id, claim.id).relation === 'conflict')
        if (b === undefined) continue
        const [name, other] = [one, another].map((voice) => shortName(row, voice))
        const subjects = [subjectOfVoice(row, one), subjectOfVoice(row, another)] as const
        const [said, otherSaid] = predicatesApart([a, b], relating, subjects)
        return [` ${otherSaid}`, withoutOpening(otherSaid, said, relating)].map(
          (rest) => `${name!} ${said}; ${other!}${rest}`,
        )
      }
    }
  }
  return []
}
