import type { Article, Claim, Corpus } from '../corpus/corpus.ts'
import { isInHeadline } from '../schema/lock.ts'
import type { Cell, CellAnswer, CellClaim, Coverage } from './line-up.ts'
import { compareSureness, isAsserted, relateClaims } from './relations.ts'
import type { RelatingKind } from './relations.ts'
import { translatedFrom } from './translations.ts'
import { creditOf, independentOrigin, originNamed, voiceOf } from './voices.ts'

/** A cell before its row has related it to the others. */
export interface CellDraft extends Pick<
  Cell,
  'article' | 'fact' | 'coverage' | 'claims' | 'answers' | 'silence'
> {
  /** What the article says in all: the one value that its claims come to; null where it says nothing or only denies. */
  readonly told: unknown
  /** How sure the article is of it. */
  readonly certainty: CellClaim['certainty']
}

/** Gather what one article has on one fact: its claims, grouped to answers with the lead answer first, or its silence. */
export function draftCell(corpus: Corpus, article: Article, fact: string, relating: RelatingKind): CellDraft {
  const answer = article.answers.get(fact)
  const nothing = {
    article: article.id,
    fact,
    claims: [],
    answers: [],
    told: null,
    certainty: 'stated',
  } as const
  if (answer === undefined) return { ...nothing, coverage: 'unread', silence: null }
  if (answer.coverage === 'silent') {
    return { ...nothing, coverage: 'silent', silence: { checked: answer.checked, despite: answer.despite } }
  }
  const claims = answer.claims.map((claim, position) => ({
    ...cellClaim(corpus, article, claim, relating),
    correctedBy: answer.claims.find(({ corrects }) => corrects === position + 1)?.id ?? null,
  }))
  const answers = answersOf(claims, relating)
  const standing = answers.map(({ claim }) => claim).filter(({ correctedBy }) => correctedBy === null)
  return {
    ...nothing,
    coverage: coverageOf(claims),
    claims,
    answers,
    told: toldBy(standing, relating),
    certainty: standing[0]?.certainty ?? 'stated',
    silence: null,
  }
}

/** An article denies where it has nothing but denials. */
function coverageOf(claims: readonly CellClaim[]): Coverage {
  return claims.every(({ denies }) => denies) ? 'denies' : 'says'
}

function cellClaim(
  corpus: Corpus,
  article: Article,
  claim: Claim,
  { kind, context }: RelatingKind,
): Omit<CellClaim, 'correctedBy'> {
  const denies = claim.denies !== undefined
  const origin = independentOrigin(corpus, claim, article.outlet)
  const phrase = claim.value === null ? 'all of it' : kind.phrase(claim.value, context)
  return {
    id: claim.id,
    value: claim.value,
    answer: denies ? `denies: ${phrase}` : phrase,
    quote: claim.quote,
    language: claim.language,
    translated: translatedFrom(claim),
    place: claim.place,
    voice: claim.voice,
    certainty: claim.certainty,
    denies,
    origin: claim.origin.map((id) => originNamed(corpus, id)),
    independentOrigin: origin,
    whose: voiceOf(origin, claim, article.id),
    credit: creditOf(corpus, claim),
    hedge: claim.certainty === 'stated' ? null : claim.certainty,
    note: claim.note ?? null,
  }
}

/**
 * Group one article’s claims to answers, and put the lead answer first: the sharpest, fullest, strongest; then the text’s
 * before the headline’s; then the surest; then the first in the text. What the article takes back stands last.
 *
 * @param claims - One article’s claims on one fact.
 */
export function answersOf(claims: readonly CellClaim[], relating: RelatingKind): CellAnswer[] {
  const inOrder = claims.toSorted((a, b) => byText(a, b) || byPlace(a, b))
  const groups = [...Map.groupBy(inOrder, (claim) => answerKey(claim, relating)).values()].map(
    ([claim, ...more]): CellAnswer => ({ claim: claim!, more }),
  )
  const weights = new Map(groups.map((group) => [group, weightOf(group, groups, relating)]))
  return groups.toSorted(
    (a, b) =>
      Number(a.claim.correctedBy !== null) - Number(b.claim.correctedBy !== null) ||
      Number(isAsserted(b.claim)) - Number(isAsserted(a.claim)) ||
      Number(weights.get(b)) - Number(weights.get(a)) ||
      byText(a.claim, b.claim) ||
      compareSureness(b.claim, a.claim) ||
      byPlace(a.claim, b.claim),
  )
}

/** Put claims of the text before those of the headline: of what says as much the text leads. */
function byText(a: CellClaim, b: CellClaim): number {
  return Number(isInHeadline(a.place)) - Number(isInHeadline(b.place))
}

/** Order claims of one article as readers meet them: its headline, then its text. */
export function byPlace({ place: a }: CellClaim, { place: b }: CellClaim): number {
  return a.paragraph - b.paragraph || a.start - b.start
}

function answerKey(
  { value, denies, certainty, whose, correctedBy }: CellClaim,
  { kind }: RelatingKind,
): string {
  return JSON.stringify([
    value === null ? null : kind.normalise(value),
    denies,
    certainty,
    whose.id,
    correctedBy,
  ])
}

/** Count how many of the article’s other answers one outdoes, less those that outdo it. */
function weightOf(answer: CellAnswer, all: readonly CellAnswer[], relating: RelatingKind): number {
  const outdoing = ['fuller', 'sharper', 'stronger']
  const outdone = ['sparser', 'vaguer', 'weaker']
  return all
    .filter((other) => other !== answer)
    .map((other) => relateClaims(relating, answer.claim, other.claim).relation)
    .reduce(
      (sum, relation) => sum + Number(outdoing.includes(relation)) - Number(outdone.includes(relation)),
      0,
    )
}

/** Put together what an article’s claims come to. Guesses don’t count beside what is put as holding. */
function toldBy(claims: readonly CellClaim[], { kind }: RelatingKind): unknown {
  const said = claims.filter(({ denies }) => !denies)
  const asserted = said.filter(isAsserted)
  const values = (asserted.length > 0 ? asserted : said).map(({ value }) => value)
  return values.length === 0 ? null : kind.telling.unite(values)
}
