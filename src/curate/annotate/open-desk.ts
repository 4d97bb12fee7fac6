import { languageOfArticle, parseClaimValue, schemaOfFact } from '../../corpus/read/content.ts'
import type { Content } from '../../corpus/read/content.ts'
import { placesOfCues } from '../../evidence/check-silence.ts'
import { findQuote, paragraphsFor } from '../../evidence/find-quote.ts'
import { withHeadline, wordsIn } from '../../evidence/paragraphs.ts'
import { factContext } from '../../kinds/fact.ts'
import type { FactData } from '../../kinds/fact.ts'
import { kindOf } from '../../kinds/registry.ts'
import { claimSchema } from '../../schema/claim.ts'
import type { ClaimData } from '../../schema/claim.ts'
import { askedFacts } from '../../schema/story.ts'
import { suggestClaims, unreadFacts } from '../suggest/suggest-claims.ts'
import type { FactSuggestions, Suggestion } from '../suggest/suggest-claims.ts'
import type { ArticleAtHand } from './article-at-hand.ts'
import { formOfSchema } from './form-of-schema.ts'
import type { Desk, DeskFact, DeskSuggestion, Field, Option, Stretch } from './protocol.ts'

/** Lay out what an article can be annotated with: its text with its quotes, and each fact with its form, its cue words and suggestions. */
export function openDesk(article: ArticleAtHand): Desk {
  const { content, entry, own, digest } = article
  const { title, story } = entry.data
  const storyData = content.stories.get(story)!.data
  const suggested = new Map(
    suggestClaims(content, entry, own, unreadFacts(content, entry)).map((one) => [one.fact, one]),
  )
  const asked = askedFacts(storyData).filter((fact) => content.facts.has(fact))
  return {
    article: entry.id,
    digest,
    language: languageOfArticle(entry, content) ?? 'en',
    words: own.reduce((total, paragraph) => total + wordsIn(paragraph), 0),
    paragraphs: withHeadline(title, own).map(({ number, text }) => ({ number, text })),
    marks: asked.flatMap((fact) =>
      claimsOn(article, fact).flatMap((claim) => {
        const stretch = stretchOf(article, claim)
        return stretch === null ? [] : [{ ...stretch, fact, label: content.facts.get(fact)!.data.label }]
      }),
    ),
    facts: asked.map((fact) => layOut(article, fact, suggested.get(fact))),
  }
}

function layOut(article: ArticleAtHand, id: string, suggested: FactSuggestions | undefined): DeskFact {
  const { content, entry, own } = article
  const { data } = content.facts.get(id)!
  const claims = claimsOn(article, id)
  const answer = entry.data.claims[id]
  const isUnread = answer === undefined || answer === 'unread'
  return {
    id,
    label: data.label,
    question: data.question,
    why: data.why,
    coverage: claims.length > 0 ? 'answered' : isUnread ? 'unread' : 'silent',
    says: claims.map((claim) => inWords(content, data, claim) ?? 'It denies every answer.'),
    form: formOfClaim(content, data, claims.length),
    cues: placesOfCues(withHeadline(entry.data.title, own), data.cues),
    suggestions: (suggested?.passages ?? []).flatMap((passage) => asSuggestion(article, data, passage)),
  }
}

function claimsOn({ entry }: ArticleAtHand, fact: string): readonly ClaimData[] {
  const answer = entry.data.claims[fact]
  return Array.isArray(answer) ? answer : []
}

function asSuggestion(
  article: ArticleAtHand,
  fact: Readonly<FactData>,
  { claim }: Suggestion,
): DeskSuggestion[] {
  const stretch = stretchOf(article, claim)
  return stretch === null ? [] : [{ ...stretch, claim, says: inWords(article.content, fact, claim) }]
}

/** Put a claim’s value into words; null where it has none. */
function inWords(content: Content, fact: Readonly<FactData>, claim: Partial<ClaimData>): string | null {
  const parsed = parseClaimValue(fact, claim as ClaimData)
  if (!parsed.success) return null
  const words = kindOf(fact.kind).phrase(
    parsed.data,
    factContext(fact, (id) => content.people.get(id)?.data.name ?? id),
  )
  return claim.denies === undefined ? words : `denied: ${words}`
}

function stretchOf({ entry, own }: ArticleAtHand, claim: Suggestion['claim'] | ClaimData): Stretch | null {
  const search = findQuote(paragraphsFor(claim, entry.data.title, own), claim)
  if (search.outcome !== 'found') return null
  const { paragraph, start, end } = search.place
  return { paragraph, start, end }
}

/** Make the form of a claim: the value as its fact’s kind has it, and whose word it is. */
function formOfClaim(content: Content, fact: Readonly<FactData>, claims: number): Field {
  const people = optionsOf(content.people, ({ name }) => name)
  const origins = [
    ...people,
    ...optionsOf(content.outlets, ({ name }) => name),
    ...optionsOf(content.statements, ({ title }) => title),
  ]
  const labels = fact.topics ?? fact.options ?? {}
  const standing = claimSchema.omit({ value: true, quote: true, in: true, prefix: true, suffix: true })
  const rest = formOfSchema(
    // What an article hasn’t said yet it can’t take back.
    claims === 0 ? standing.omit({ corrects: true }) : standing,
    { ids: origins, labels: {} },
  )
  const value = formOfSchema(schemaOfFact(fact), { ids: people, labels })
  return {
    sort: 'group',
    parts: [
      { key: 'value', label: 'Answer', hint: '', empty: 'missing', standard: null, field: value },
      ...(rest.sort === 'group' ? rest.parts : []),
    ],
  }
}

function optionsOf<Data>(
  entries: ReadonlyMap<string, { readonly data: Data }>,
  nameOf: (data: Data) => string,
): Option[] {
  return [...entries].map(([value, { data }]) => ({ value, label: nameOf(data) }))
}
