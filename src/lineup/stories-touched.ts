import { articlesOfStory } from '../corpus/corpus.ts'
import type { Article, Corpus, Story } from '../corpus/corpus.ts'
import { kindOf } from '../kinds/registry.ts'

/**
 * Find the stories whose line-ups rest on files: a story’s own, its facts and articles, the outlets, people and statements that these
 * name, and the corrections of its claims.
 *
 * @param corpus - All content, with the changes. A file that is gone from it, or that no story rests on, touches none.
 * @param files - Paths of files from the content folder: `articles/gazette-report.md`.
 * @returns The IDs of the stories, in their order.
 */
export function storiesTouched(corpus: Corpus, files: Iterable<string>): string[] {
  const touched = new Set([...files].map((file) => file.replace(/\.(?:md|yml)$/, '')))
  return [...corpus.stories.values()]
    .filter((story) => groundsOf(corpus, story).some((ground) => touched.has(ground)))
    .map(({ id }) => id)
}

/** List the files that a story’s line-up rests on, without their endings. */
function groundsOf(corpus: Corpus, story: Story): string[] {
  const articles = articlesOfStory(corpus, story.id)
  const named = new Set([...story.participants, ...articles.flatMap((article) => namedBy(corpus, article))])
  const corrected = [...corpus.corrections.values()].filter(({ claim }) =>
    articles.some(({ id }) => claim.startsWith(`${id}/`)),
  )
  return [
    `stories/${story.id}`,
    ...story.facts.map((fact) => `facts/${fact}`),
    ...articles.map(({ id }) => `articles/${id}`),
    ...[...named].flatMap((id) => withSpeakers(corpus, id)).flatMap(inEverySection),
    ...corrected.map(({ id }) => `corrections/${id}`),
  ]
}

/** List the IDs that an article names: its outlet, whom its claims credit, whom its answers tell of, whose words it quotes. */
function namedBy(corpus: Corpus, { outlet, answers, wordings }: Article): string[] {
  const claims = [...answers].flatMap(([fact, answer]) =>
    answer.coverage === 'answered' ? answer.claims.map((claim) => ({ fact, claim })) : [],
  )
  const told = claims.flatMap(({ fact, claim }) => {
    const { value, origin } = claim
    return value === undefined ? origin : [...origin, ...kindOf(corpus.facts.get(fact)!.kind).people(value)]
  })
  return [outlet, ...told, ...wordings.keys()]
}

/** Add to an ID who uttered the statement of that name, and for whom that person speaks: a cell names them too. */
function withSpeakers(corpus: Corpus, id: string): string[] {
  const speaker = corpus.statements.get(id)?.speaker ?? id
  const institution = corpus.people.get(speaker)?.speaksFor
  return [id, speaker, ...(institution === undefined ? [] : [institution])]
}

/** No two of these share an ID, as claims credit all three alike. */
const inEverySection = (id: string): string[] => [`outlets/${id}`, `people/${id}`, `statements/${id}`]
