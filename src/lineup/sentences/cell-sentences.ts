import type { Change } from '../changes.ts'
import { headlineAndText, headlineClauses, headlineOfArticle } from './headline-and-text.ts'
import type { HeadlineAndText } from './headline-and-text.ts'
import { elided, isLongWinded, sideClause, withoutOpening } from './side-wordings.ts'
import { creditBehind, howManyEach, predicateOf, sideOf, whoIn } from './sides.ts'
import type { NamedCell, Side, UntoldRow } from './sides.ts'
import { contradictionClause, contradictionPredicate } from './voice-wordings.ts'
import { atSentenceStart, countWord, fits, sentenceOf } from './words.ts'
import type { RelatingKind } from '../relations.ts'

/**
 * Say in one sentence that stands alone what an article has on a fact.
 *
 * @returns Such as “Fox News says only “lengthy”, crediting Donald Trump.”, “The note is silent on this.”
 */
export function cellSentence(row: UntoldRow, cell: NamedCell): string {
  const { name, coverage } = cell
  if (coverage === 'unread') return sentenceOf([`nobody has read ${name} for this yet`])
  if (coverage === 'silent') return sentenceOf([`${name} is silent on this`])
  const inTwo = headlineAndText(cell, row.relating)
  if (inTwo !== null) return sentenceOf([headlineClauses(inTwo, headlineOfArticle(cell), row.relating).full])
  const contradiction = row.contradictions.find(({ article }) => article === cell.article)
  if (contradiction !== undefined) return sentenceOf([contradictionClause(row, name, contradiction)])
  const side = sideOf(cell, row.relating.kind.telling.isOpen)
  return `${atSentenceStart(name)} ${predicateOf(side, row.relating)}${creditBehind(cell, row.relating)}.`
}

/**
 * Say in at most 20 words how one article’s answer stands beside the others’, from its own page: “This article says only “lengthy”; three put it
 * at about 90 minutes.”
 *
 * @param article - An article that answers.
 * @returns Null where it says what all say that answer, or answers alone.
 */
export function contrastOf(row: UntoldRow, article: string): string | null {
  const { relating, sides } = row
  const [cell] = row.cells.filter((candidate) => candidate.article === article)
  if (cell === undefined || cell.claims.length === 0) return null
  const change = row.changes.find(({ earlier, update }) => earlier === cell || update === cell)
  // What an update replaced nobody tells now, so it is set beside that alone.
  const own = sideOf(cell, relating.kind.telling.isOpen)
  const others =
    change?.earlier === cell
      ? []
      : othersOf(
          own,
          sides.filter(({ cells }) => !cells.includes(cell)),
          relating,
        )
  const contradiction = row.contradictions.find((found) => found.article === article)
  const inTwo = headlineAndText(cell, relating)
  if (others.length === 0 && contradiction === undefined && inTwo === null && change === undefined)
    return null
  const said =
    contradiction === undefined ? predicateOf(own, relating) : contradictionPredicate(row, contradiction)
  const answer =
    contradiction === undefined ? `${self} ${said}` : contradictionClause(row, self, contradiction)
  const alone = inTwo === null ? answer : headlineBeside(inTwo, others, relating)
  const itself =
    change === undefined ? alone : `${alone}; ${otherVersion(change, cell, said, others, relating)}`
  const isTwofold = contradiction !== undefined || inTwo !== null || change !== undefined
  const wordings = contrastWordings(itself, own, others, row, isTwofold)
  return sentenceOf(wordings.find(fits) ?? [itself])
}

/** Put the sides that contradict an answer before others, and leave out those that leave the question open: they differ from nothing. */
function othersOf(own: Side, others: readonly Side[], { kind, context }: RelatingKind): readonly Side[] {
  const telling = others.filter(({ isOpen }) => !isOpen)
  const contradicts = ({ value, denies }: Side) =>
    value !== null &&
    own.value !== null &&
    denies === own.denies &&
    kind.relate(own.value, value, context).relation === 'conflict'
  return own.isOpen || telling.length === 0
    ? others
    : telling.toSorted((a, b) => Number(contradicts(b)) - Number(contradicts(a)))
}

/** Put what the other of two versions of one outlet’s account says, in few words where other articles’ answers follow. */
function otherVersion(
  { earlier, update }: Change,
  cell: NamedCell,
  said: string,
  others: readonly Side[],
  relating: RelatingKind,
): string {
  const [name, other] = cell === earlier ? ['its update', update] : ['the article that it updates', earlier]
  const predicate = predicateOf(sideOf(other, relating.kind.telling.isOpen), relating)
  return name + (others.length === 0 ? ` ${predicate}` : withoutOpening(predicate, said, relating))
}

/** Put what this article’s headline and text say, in few words where other articles’ answers follow. */
function headlineBeside(inTwo: HeadlineAndText, others: readonly Side[], relating: RelatingKind): string {
  const { full, short } = headlineClauses(inTwo, `${self}’s headline`, relating)
  return others.length === 0 ? full : short
}

/** Word a contrast in ever fewer words, one by one: most aren’t needed, as an earlier one fits. */
function* contrastWordings(
  itself: string,
  own: Side,
  others: readonly Side[],
  { sides, relating }: UntoldRow,
  isTwofold: boolean,
): Generator<readonly string[]> {
  const named = others.map(({ cells }) => whoIn(cells))
  const elidedClauses = () => [elided([own, ...others], [self, ...named], relating)]
  const clauses = (who: readonly string[]) =>
    others.map((side, index) => `${who[index]!} ${sideClause(sides, side, relating)}`)
  if (!isTwofold) {
    yield* partWordings(own, sides, relating)
    if (isLongWinded(relating)) yield elidedClauses()
  }
  const namedClauses = clauses(named)
  yield [itself, ...namedClauses]
  if (!isTwofold) yield elidedClauses()
  yield [itself, ...clauses(howManyEach([own, ...others]).slice(1))]
  for (const clause of namedClauses) yield [itself, clause]
  const count = others.flatMap(({ cells }) => cells).length
  yield [itself, count === 1 ? 'another differs' : `${countWord(count)} differ`]
}

const self = 'this article'

/** Word the case that answers share a part: what this article alone has, and what it leaves out. */
function partWordings(own: Side, sides: readonly Side[], relating: RelatingKind): string[][] {
  const { kind, context } = relating
  const isOwn = (side: Side) => side.cells.includes(own.cells[0]!)
  const closed = sides.filter((side) => !side.isOpen && !side.denies && !isOwn(side))
  if (own.isOpen || own.denies || closed.length === 0) return []
  const all = kind.telling.unite(closed.map(({ value }) => value))
  const common = kind.telling.shared([own.value, all])
  if (common === null) return []
  const isAlone = sides.find(isOwn)!.cells.length === 1
  const added = isAlone ? kind.telling.added(own.value, common, context) : null
  const leftOut = kind.telling.added(all, common, context)
  const alone = added === null ? [] : [`${self} alone adds ${added}`]
  if (leftOut === null) return [alone].filter(({ length }) => length > 0)
  if (added !== null) return [[...alone, `it leaves out ${leftOut}`], alone]
  const unlike = closed.length === 1 ? [`, unlike ${whoIn(closed[0]!.cells)}`, ''] : ['']
  return unlike.map((others) => [`${self} leaves out ${leftOut}${others}`])
}
