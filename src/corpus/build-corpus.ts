import { claimsOf, silencesOf } from '../schema/article.ts'
import { parseParagraphNumbers } from '../evidence/paragraphs.ts'
import type { ArticleEvidence, Lock } from '../schema/lock.ts'
import { askedFacts, leadFacts } from '../schema/story.ts'
import { claimId } from '../schema/claim.ts'
import { languageOfArticle, parseClaimValue } from './read/content.ts'
import type { ArticleEntry, Content, Entry } from './read/content.ts'
import type { Answer, Article, Corpus, Wording } from './corpus.ts'

/**
 * Put content and evidence together.
 *
 * @param content - Content without problems.
 * @param evidence - The locked evidence of every article, which agrees with the content.
 * @returns The corpus, each map in the order of its IDs.
 */
export function buildCorpus(content: Content, evidence: Lock['articles']): Corpus {
  return {
    site: content.site!,
    stories: mapValues(content.stories, ({ id, data }) => ({
      ...data,
      id,
      facts: askedFacts(data),
      lead: leadFacts(data),
    })),
    facts: withIds(content.facts),
    outlets: withIds(content.outlets),
    people: withIds(content.people),
    statements: withIds(content.statements),
    articles: mapValues(content.articles, (article) => buildArticle(article, content, evidence[article.id]!)),
    corrections: withIds(content.corrections),
  }
}

function buildArticle(entry: ArticleEntry, content: Content, evidence: ArticleEvidence): Article {
  const { id, data, outline } = entry
  const language = languageOfArticle(entry, content)!
  const answers = answersOf(entry, language, content, evidence)
  const asked = askedFacts(content.stories.get(data.story)!.data)
  return {
    title: data.title,
    outlet: data.outlet,
    story: data.story,
    published: data.published,
    identifiedBy: data.identifiedBy,
    language,
    ...(data.updates !== undefined && { updates: data.updates }),
    ...(data.formerly && { formerly: data.formerly }),
    source: data.source,
    id,
    outline: outline.blocks.length > 0 ? outline.tree : null,
    evidence,
    answers: new Map(asked.flatMap((fact) => (answers.has(fact) ? [[fact, answers.get(fact)!]] : []))),
    wordings: new Map(
      Object.entries(data.statements).map(([statement, wordings]) => {
        const places = evidence.statements[statement]!
        const placed = wordings.map((wording, position): Wording => ({
          ...wording,
          language: wording.language ?? language,
          place: places[position]!,
        }))
        return [statement, placed]
      }),
    ),
    paragraphs: parseParagraphNumbers(data.source.paragraphs, evidence.paragraphs.length).numbers!,
  }
}

function answersOf(
  { id, data }: ArticleEntry,
  language: string,
  content: Content,
  evidence: ArticleEvidence,
): Map<string, Answer> {
  const claims = claimsOf(data).map(([fact, made]): [string, Answer] => {
    const places = evidence.claims[fact]!
    const { data: factData } = content.facts.get(fact)!
    const withPlaces = made.map((claim, position) => ({
      ...claim,
      // Keys that the content leaves out get their defaults.
      value: claim.denies === 'all' ? null : parseClaimValue(factData, claim).data,
      language: claim.language ?? language,
      id: claimId(id, fact, position, made.length),
      place: places[position]!,
    }))
    return [fact, { coverage: 'answered', claims: withPlaces }]
  })
  const silences = silencesOf(data).map(([fact, silence]): [string, Answer] => {
    const despite = silence === 'silent' ? null : silence.despite
    return [fact, { coverage: 'silent', despite, checked: evidence.silences[fact]! }]
  })
  return new Map([...claims, ...silences])
}

function withIds<Data extends object>(entries: ReadonlyMap<string, Entry<Data>>) {
  return mapValues(entries, ({ id, data }) => ({ ...data, id }))
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
