import type { PublishedClaim } from '../../../publish/schemas/published-claim.ts'
import { between, createWords, pick, type Random } from '../random-words.ts'

const factsPerStory = 16
const articlesPerStory = 20
const outletCount = 200
const peopleCount = 1500
const factCount = 2000
const sentences = 50_000
// One answer in four is a silence.
const silentShare = 0.25

/**
 * Invent claims in the form in which they are published: stories of 16 facts and 20 articles, of 200 outlets, with quotes of 8 to 30 words.
 *
 * @param random - The stream to draw from.
 * @param count - How many claims and silences to make.
 * @returns Claims in story, fact, article order.
 */
export function createClaims(random: Random, count: number): PublishedClaim[] {
  const words = createWords(random)
  // Drawn once: what takes time to measure isn’t inventing words.
  const quotes = Array.from({ length: sentences }, () =>
    Array.from({ length: between(random, 8, 30) }, () => words.draw()).join(' '),
  )
  const claims: PublishedClaim[] = []
  for (let number = 0; claims.length < count; number += 1) {
    const story = `story-${number}`
    const articles = Array.from({ length: articlesPerStory }, (_, place) => ({
      article: `article-${number}-${place}`,
      outlet: `outlet-${between(random, 0, outletCount - 1)}`,
    }))
    for (let row = 0; row < factsPerStory; row += 1) {
      const fact = `fact-${between(random, 0, factCount - 1)}-${row}`
      for (const { article, outlet } of articles) {
        if (claims.length === count) return claims
        const where = {
          url: `/stories/${story}/#${fact}.${article}`,
          story,
          fact,
          kind: 'duration',
          article,
          outlet,
        }
        const origin = Array.from(
          { length: between(random, 0, 2) },
          () => `person-${between(random, 0, peopleCount - 1)}`,
        )
        claims.push(
          random() < silentShare
            ? {
                id: `${article}/${fact}`,
                ...where,
                coverage: 'silent',
                value: null,
                label: `${article} is silent on this.`,
                quote: null,
                paragraph: null,
                voice: null,
                certainty: null,
                origin: [],
                independentOrigin: null,
                checked: { cues: ['minutes', 'hour*'], words: between(random, 200, 2000) },
                language: null,
                translated: null,
              }
            : {
                id: `${article}/${fact}`,
                ...where,
                coverage: 'says',
                value: { minutes: between(random, 1, 300), precision: 'about' },
                label: `about ${between(random, 1, 300)} minutes`,
                quote: pick(random, quotes),
                paragraph: between(random, 1, 40),
                voice: 'paraphrase',
                certainty: 'stated',
                origin,
                independentOrigin: origin.at(-1) ?? outlet,
                language: 'en',
                translated: null,
              },
        )
      }
    }
  }
  return claims
}
