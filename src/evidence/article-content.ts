import type { ArticleData } from '../schema/article.ts'
import type { ClaimData, SilenceData } from '../schema/claim.ts'

/** The part of an article’s front matter that evidence is built from. */
export type ArticleContent = Readonly<Pick<ArticleData, 'source' | 'claims' | 'statements'>>

/** The cue words of facts, by the fact’s ID. */
export type CuesByFact = ReadonlyMap<string, readonly string[]>

/**
 * List the facts that an article makes claims on.
 *
 * @param content - The article’s front matter.
 * @returns Each fact’s ID with its claims.
 */
export function claimsOf({ claims }: ArticleContent): [fact: string, claims: ClaimData[]][] {
  return Object.entries(claims).flatMap(([fact, answer]) => (Array.isArray(answer) ? [[fact, answer]] : []))
}

/**
 * List the facts that an article is coded as silent on.
 *
 * @param content - The article’s front matter.
 * @returns Each fact’s ID with the coding.
 */
export function silencesOf({ claims }: ArticleContent): [fact: string, silence: SilenceData][] {
  return Object.entries(claims).flatMap(([fact, answer]) => (Array.isArray(answer) ? [] : [[fact, answer]]))
}
