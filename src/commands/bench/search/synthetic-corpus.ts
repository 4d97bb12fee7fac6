import type { SearchDocument } from '../../../search/engine/document.ts'
import { between, pick, type Random } from '../random-words.ts'
import type { SyntheticWords } from '../random-words.ts'

const factsPerStory = 8
const articlesPerStory = 8
const outletCount = 200
const peopleCount = 1500
const factCount = 2000
// One answer in ten is a silence, one in twenty a denial.
const silentShare = 0.1
const deniedShare = 0.05

/**
 * Invent a corpus: stories of eight facts and eight articles, each article answering each fact, with a quote
 * of 20 to 40 words.
 *
 * @param random - The stream to draw from.
 * @param words - The vocabulary.
 * @param claimCount - How many claims and silences to make.
 * @returns Documents in story, fact, article order: the claims and silences, the facts and the articles.
 */
export function createCorpus(random: Random, words: SyntheticWords, claimCount: number): SearchDocument[] {
  const text = (from: number, to: number) =>
    Array.from({ length: between(random, from, to) }, () => words.draw()).join(' ')
  const named = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, number) => ({ id: `${prefix}-${number}`, name: text(2, 3) }))
  const outlets = named(outletCount, 'outlet')
  const people = named(peopleCount, 'person')
  const facts = named(factCount, 'fact')
  const documents: SearchDocument[] = []
  let claims = 0
  for (let number = 0; claims < claimCount; number += 1) {
    const story = { id: `story-${number}`, title: text(4, 7) }
    const articles = Array.from({ length: articlesPerStory }, (_, place) => ({
      id: `article-${number}-${place}`,
      outlet: pick(random, outlets),
    }))
    const storyUrl = `stories/${story.id}/`
    const shared = {
      story,
      keywords: [],
      cues: [],
      quote: '',
      answer: '',
      placeUrl: null,
      origins: [],
      coverage: null,
      note: '',
    }
    for (let row = 0; row < factsPerStory && claims < claimCount; row += 1) {
      const { id, name } = pick(random, facts)
      const fact = { id, label: name }
      documents.push({
        ...shared,
        kind: 'fact',
        url: `${storyUrl}${id}/`,
        title: name,
        answer: text(6, 10),
        fact,
        outlet: null,
        article: null,
      })
      for (const { id: article, outlet } of articles) {
        if (claims === claimCount) break
        claims += 1
        const draw = random()
        const silent = draw < silentShare
        const origins = Array.from({ length: between(random, 0, 2) }, () => pick(random, people))
        documents.push({
          ...shared,
          kind: silent ? 'silence' : 'claim',
          url: `${storyUrl}#${id}.${article}`,
          placeUrl: silent ? null : `articles/${article}/#${id}`,
          title: name,
          answer: silent ? '' : text(2, 4),
          quote: silent ? '' : text(20, 40),
          fact,
          outlet,
          article: { id: article, name: outlet.name },
          coverage: silent ? 'silent' : draw < silentShare + deniedShare ? 'denies' : 'says',
          origins: silent ? [] : origins,
          note: silent ? 'Says nothing on it' : `credits ${origins.map((origin) => origin.name).join(', ')}`,
        })
      }
    }
    for (const { id: article, outlet } of articles) {
      documents.push({
        ...shared,
        kind: 'article',
        url: `articles/${article}/`,
        title: text(6, 10),
        fact: null,
        outlet,
        article: { id: article, name: outlet.name },
      })
    }
  }
  return documents
}
