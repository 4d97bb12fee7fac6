import { creditOf, independentOrigin, originNamed } from './origins.ts'
import type { Article, Claim, Corpus } from '../corpus/corpus.ts'
import type { Cell, CellClaim, Coverage } from './line-up.ts'
import type { RelatingKind } from './relate-claims.ts'

/** A cell before its row has related it to the others. */
export type CellDraft = Pick<Cell, 'article' | 'fact' | 'coverage' | 'claims' | 'silence'>

/**
 * Gather what one article has on one fact.
 *
 * @param corpus - All content.
 * @param article - The article.
 * @param fact - The fact’s ID.
 * @param relating - The fact’s kind and its names.
 */
export function draftCell(corpus: Corpus, article: Article, fact: string, relating: RelatingKind): CellDraft {
  const answer = article.answers.get(fact)
  const draft = { article: article.id, fact, claims: [], silence: null }
  if (answer === undefined) return { ...draft, coverage: 'unread' }
  if (answer.coverage === 'silent') {
    return { ...draft, coverage: 'silent', silence: { checked: answer.checked, despite: answer.despite } }
  }
  return {
    ...draft,
    coverage: coverageOf(answer.claims),
    claims: answer.claims.map((claim) => cellClaim(corpus, article, claim, relating)),
  }
}

/** An article denies where it has nothing but denials. */
function coverageOf(claims: readonly Claim[]): Coverage {
  return claims.every(({ denies }) => denies) ? 'denies' : 'says'
}

function cellClaim(
  corpus: Corpus,
  article: Article,
  claim: Claim,
  { kind, context }: RelatingKind,
): CellClaim {
  const phrase = kind.phrase(claim.value, context)
  return {
    id: claim.id,
    value: claim.value,
    answer: claim.denies ? `denies: ${phrase}` : phrase,
    quote: claim.quote,
    place: claim.place,
    voice: claim.voice,
    certainty: claim.certainty,
    denies: claim.denies ?? false,
    origin: claim.origin.map((id) => originNamed(corpus, id)),
    independentOrigin: independentOrigin(corpus, claim, article.outlet),
    credit: creditOf(corpus, claim),
    hedge: claim.certainty === 'stated' ? null : claim.certainty,
    note: claim.note ?? null,
  }
}
