import { claimId } from '../../schema/claim.ts'
import { askedFacts } from '../../schema/story.ts'
import type { ArticleEntry, Content } from '../read/content.ts'
import { nearest } from '../../text/distance.ts'
import type { Rule } from './rule.ts'

const tip =
  'Name the claim as <article>/<fact>, or as <article>/<fact>/<n> where the article makes several claims.'

/** Corrections are about something that an article says or said, or on which it is silent. */
export const unknownClaim: Rule = {
  name: 'unknown-claim',
  description: 'A correction names a claim, or all that an article has on a fact.',
  tip,
  check: {
    correction: ({ data, locate }, { content }) => {
      const [articleId = '', factId = ''] = data.claim.split('/')
      const article = content.articles.get(articleId)
      // An article whose file has problems is there, but nobody can tell what it claims.
      if (article === undefined && content.ids.articles.has(articleId)) return []
      if (article !== undefined && idsOf(article, content).includes(data.claim)) return []
      const articles = [...content.ids.articles]
      const meant = article === undefined ? nearest(articleId, articles) : nearestFact(article, factId)
      const hint = meant === null ? tip : `Did you mean ${meant}?`
      return [{ at: locate(['claim']), found: data.claim, expected: 'the ID of a claim', hint }]
    },
  },
}

function idsOf({ id, data }: ArticleEntry, { stories }: Content): string[] {
  // What was taken back altogether can be corrected too.
  const story = stories.get(data.story)
  const asked = story === undefined ? [] : askedFacts(story.data).map((fact) => `${id}/${fact}`)
  const claimed = Object.entries(data.claims).flatMap(([fact, claims]) => {
    const made = Array.isArray(claims) ? claims : []
    return [`${id}/${fact}`, ...made.map((_, position) => claimId(id, fact, position, made.length))]
  })
  return [...asked, ...claimed]
}

function nearestFact({ id, data }: ArticleEntry, factId: string): string | null {
  const fact = nearest(factId, Object.keys(data.claims))
  return fact === null ? null : `${id}/${fact}`
}
