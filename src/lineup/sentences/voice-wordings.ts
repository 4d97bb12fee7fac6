import type { Contradiction, RowVoice } from '../line-up.ts'
import { compareSureness } from '../relations.ts'
import { answeringIn, claimPredicate, hedgeOf, predicateOf, shortName, sidesOf, whoIn } from './sides.ts'
import type { NamedCell, Side, UntoldRow } from './sides.ts'
import { countWord } from './words.ts'

/** Word the case that one article answers. */
export function aloneWordings(row: UntoldRow, cell: NamedCell): string[] {
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
export function contradictionWordings(row: UntoldRow): string[] {
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

export function contradictionPredicate({ relating, cells }: UntoldRow, { a, b }: Contradiction): string {
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
export function voiceWordings(row: UntoldRow, sides: readonly Side[]): string[] {
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
