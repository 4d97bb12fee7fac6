import { kindOf } from '../kinds/registry.ts'
import { groupClaims, indexBy, placedClaims } from './claim-groups.ts'
import { originNamed } from './voices.ts'
import type { Corpus, Person, Statement } from '../corpus/corpus.ts'
import type { StoryClaims } from './claim-groups.ts'
import type { LineUp, Named } from './line-up.ts'

/** What a person’s or an institution’s page shows. */
export interface PersonView {
  readonly person: Person
  /** The institution whose voice the person is, or null. */
  readonly speaksFor: Named | null
  /** Who speaks for the institution. */
  readonly spokespeople: readonly Named[]
  /** Statements that the person, or somebody who speaks for the institution, uttered. */
  readonly statements: readonly Statement[]
  /**
   * Claims that credit the person anywhere in their chain: by name, by a statement, or by who speaks for the
   * institution.
   */
  readonly credited: readonly StoryClaims[]
  /** Claims whose answer names the person. */
  readonly named: readonly StoryClaims[]
}

/**
 * Gather what the page of each person and institution shows.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories, newest story first.
 * @returns Views by person ID, for everybody.
 */
export function personViews(corpus: Corpus, lineUps: Iterable<LineUp>): ReadonlyMap<string, PersonView> {
  const claims = placedClaims(lineUps)
  const credited = indexBy(claims, ({ claim }) => claim.origin.flatMap(({ id }) => voicesOf(corpus, id)))
  const named = indexBy(claims, ({ kind, claim }) =>
    claim.value === null ? [] : kindOf(kind).people(claim.value),
  )
  const statements = indexBy([...corpus.statements.values()], ({ speaker }) => voicesOf(corpus, speaker))
  const spokespeople = indexBy([...corpus.people.values()], ({ speaksFor }) =>
    speaksFor === undefined ? [] : [speaksFor],
  )
  return new Map(
    [...corpus.people].map(([id, person]) => [
      id,
      {
        person,
        speaksFor: person.speaksFor === undefined ? null : originNamed(corpus, person.speaksFor),
        spokespeople: (spokespeople.get(id) ?? []).map(({ id, name }) => ({ id, name })),
        statements: statements.get(id) ?? [],
        credited: groupClaims(credited.get(id) ?? []),
        named: groupClaims(named.get(id) ?? []),
      },
    ]),
  )
}

/** List whose voices a link of a chain is: a statement’s speaker, and whom that person speaks for. */
function voicesOf(corpus: Corpus, id: string): string[] {
  const speaker = corpus.statements.get(id)?.speaker ?? id
  return [speaker, corpus.people.get(speaker)?.speaksFor ?? speaker]
}
