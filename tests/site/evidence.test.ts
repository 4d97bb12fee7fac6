import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { select } from 'hast-util-select'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { findFolders, loadCorpus } from '../../src/corpus/read-corpus.ts'
import { foldTypography } from '../../src/text/fold.ts'
import { publishedClaimSchema } from '../../src/publish/schemas/published-claim.ts'
import { publishedStorySchema } from '../../src/publish/schemas/published-story.ts'
import { pageAt, pages, site, textOf } from '../support/site.ts'

const corpus = loadCorpus(findFolders(process.env))
const articles = [...corpus.articles.values()]

const readJson = (address: string): unknown => JSON.parse(readFileSync(join(site.folder, address), 'utf8'))
const rows = z.array(publishedClaimSchema).parse(readJson('/data/claims.json'))

const answers = articles.flatMap((article) =>
  [...article.answers].map(([fact, answer]) => ({ article: article.id, story: article.story, fact, answer })),
)
const claims = answers.flatMap(({ answer, ...where }) =>
  answer.coverage === 'answered' ? answer.claims.map((claim) => ({ ...where, claim })) : [],
)

/** The folded words of a quote. Pages set quotation marks of their own in place of those around the whole. */
const wordsOf = (quote: string) => foldTypography(quote).text.replace(/^"([^"]*)"$/, '$1')

test('there are claims to look for', () => {
  expect(claims.length).toBeGreaterThan(0)
})

test.each<[string, (claim: (typeof claims)[number]) => [address: string, selector: string]]>([
  ['line-up cell', ({ story, fact, article }) => [`/stories/${story}/`, `[id="${fact}.${article}"]`]],
  [
    'answer on the comparison',
    ({ story, fact, article }) => [`/stories/${story}/${fact}/`, `[id="${article}"]`],
  ],
  ['article page', ({ article }) => [`/articles/${article}/`, 'main']],
])('every quote stands word for word in its %s', (_, placeOf) => {
  const missing = claims.filter((claim) => {
    const [address, selector] = placeOf(claim)
    return !textOf(pageAt(address), selector).includes(wordsOf(claim.claim.quote))
  })
  expect(missing.map(({ claim }) => claim.id)).toEqual([])
})

test('every fact that an article answers has its mark on the article’s page', () => {
  const unmarked = claims.filter(({ article, fact }) => !pageAt(`/articles/${article}/`).ids.includes(fact))
  expect(unmarked.map(({ claim }) => claim.id)).toEqual([])
})

test('every article has its cell for every fact of its story, answered or not', () => {
  const missing = articles.flatMap(({ id, story }) => {
    const { ids } = pageAt(`/stories/${story}/`)
    const cells = corpus.stories.get(story)!.facts.map((fact) => `${fact}.${id}`)
    return cells.filter((cell) => !ids.includes(cell))
  })
  expect(missing).toEqual([])
})

test('every entity has its page', () => {
  const expected = [
    ...[...corpus.stories.values()].flatMap(({ id, facts }) => [
      `/stories/${id}/`,
      ...facts.map((fact) => `/stories/${id}/${fact}/`),
    ]),
    ...[...corpus.articles.keys()].map((id) => `/articles/${id}/`),
    ...[...corpus.statements.keys()].map((id) => `/statements/${id}/`),
    ...articles.map(({ outlet }) => `/outlets/${outlet}/`),
  ]
  const present = pages.map(({ address }) => address)
  expect(expected.filter((address) => !present.includes(address))).toEqual([])
})

test('claims.json holds every claim and every silence, once', () => {
  const expected = answers.flatMap(({ article, fact, answer }) =>
    answer.coverage === 'answered' ? answer.claims.map(({ id }) => id) : [`${article}/${fact}`],
  )
  expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort())
})

test('claims.json has the quotes, paragraphs and coverage of the content', () => {
  const published = new Map(rows.map((row) => [row.id, row]))
  for (const { claim } of claims) {
    expect(published.get(claim.id)).toMatchObject({
      coverage: claim.denies ? 'denies' : 'says',
      value: claim.value,
      quote: claim.quote,
      paragraph: claim.place.paragraph,
      voice: claim.voice,
      certainty: claim.certainty,
      origin: claim.origin,
    })
  }
  for (const { article, fact, answer } of answers) {
    if (answer.coverage === 'answered') continue
    const { cues, words } = answer.checked
    expect(published.get(`${article}/${fact}`)).toMatchObject({
      coverage: 'silent',
      value: null,
      quote: null,
      checked: { cues, words },
    })
  }
})

test('claims.json is in the order of stories, facts and articles', () => {
  const stories = [...new Set(rows.map(({ story }) => story))]
  const dates = stories.map((story) => corpus.stories.get(story)!.date)
  expect(dates).toEqual(dates.toSorted())
  const expected = stories.flatMap((story) => {
    const order = [...new Set(rows.filter((row) => row.story === story).map(({ article }) => article))]
    return corpus.stories
      .get(story)!
      .facts.flatMap((fact) =>
        order.flatMap((article) =>
          rows.filter((row) => row.story === story && row.fact === fact && row.article === article),
        ),
      )
  })
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
})

test.each([...corpus.stories.values()])('$id.json relates every pair of answers', ({ id, facts }) => {
  const story = publishedStorySchema.parse(readJson(`/data/stories/${id}.json`))
  expect(story.rows.map(({ fact }) => fact)).toEqual(facts)
  const pairs = (count: number) => (count * (count - 1)) / 2
  for (const row of story.rows) {
    const answered = claims.filter(({ fact, story: asked }) => asked === id && fact === row.fact)
    expect(row.claimPairs, row.fact).toHaveLength(pairs(answered.length))
    expect(row.articlePairs, row.fact).toHaveLength(
      pairs(new Set(answered.map(({ article }) => article)).size),
    )
    expect([...row.claimPairs, ...row.articlePairs].filter(({ reason }) => reason.trim() === '')).toEqual([])
  }
})

test('events of different stories never share a row', () => {
  const strangers = articles.flatMap(({ id, story }) =>
    [...corpus.stories.keys()]
      .filter((other) => other !== story)
      .filter((other) => select(`[id$=".${id}"]`, pageAt(`/stories/${other}/`).tree) !== undefined)
      .map((other) => `${id} in ${other}`),
  )
  expect(strangers).toEqual([])
})
