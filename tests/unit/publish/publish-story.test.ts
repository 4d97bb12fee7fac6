import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { jsonText } from '../../../src/publish/json-text.ts'
import { publishStory } from '../../../src/publish/publish-story.ts'
import { tableRows } from '../../../src/publish/tables.ts'
import { publishedStorySchema } from '../../../src/publish/schemas/published-story.ts'
import { jsonSchemas } from '../../../src/publish/schemas/json-schemas.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import { addressOf, alma, corpus, hostile, lineUps, zenith } from './world.ts'

const published = publishStory(alma, addressOf)

describe('publishStory', () => {
  test('names the story and its articles', () => {
    expect(published.story).toEqual({
      id: 'alma-aground',
      url: '/under/stories/alma-aground/',
      title: 'The ferry Alma runs aground',
      date: '2031-05-06',
      place: 'Nordhavn',
      summary: 'The ferry Alma ran aground off Nordhavn.',
      participants: [],
    })
    expect(published.articles).toEqual([
      {
        id: 'gazette',
        url: '/under/articles/gazette/',
        outlet: 'gazette',
        name: 'Harbour Gazette',
        identified: true,
        title: 'Alma aground',
        published: '2031-05-07',
        language: 'en',
        updates: null,
      },
      {
        id: 'blog',
        url: '/under/articles/blog/',
        outlet: 'blog',
        name: 'The quay blog',
        identified: false,
        title: null,
        published: null,
        language: 'en',
        updates: null,
      },
    ])
  })

  test('tells which article updates which', () => {
    const corpus = buildCorpus({
      articles: { gazette: {}, update: { outlet: 'gazette', updates: 'gazette' } },
    })
    const lineUp = buildLineUp(corpus, 'alma-aground')
    const { articles } = publishStory(lineUp, addressOf)
    expect(articles.map(({ updates }) => updates)).toEqual([null, 'gazette'])
    const table = tableRows(corpus, [lineUp], addressOf).articles
    expect(table.map(({ updates }) => updates)).toEqual([null, 'gazette'])
  })

  test('gives each row as the line-up has it', () => {
    const { rows } = alma
    expect(published.rows.map(({ fact, url }) => [fact, url])).toEqual([
      ['crossing-length', '/under/stories/alma-aground/crossing-length/'],
      ['cause', '/under/stories/alma-aground/cause/'],
      ['mood', '/under/stories/alma-aground/mood/'],
    ])
    for (const key of [
      'label',
      'question',
      'kind',
      'why',
      'headline',
      'reason',
      'outcome',
      'rank',
      'origins',
    ] as const) {
      expect(published.rows.map((row) => row[key])).toEqual(rows.map((row) => row[key]))
    }
  })

  test('gives the relation of every two articles and every two claims, with its reason', () => {
    const mood = published.rows[2]!
    expect(mood.articlePairs).toEqual([
      {
        a: 'gazette',
        b: 'blog',
        relation: 'incomparable',
        onlyA: alma.rows[2]!.articlePairs()[0]!.onlyA,
        onlyB: alma.rows[2]!.articlePairs()[0]!.onlyB,
        reason: alma.rows[2]!.articlePairs()[0]!.reason,
      },
    ])
    expect(mood.claimPairs).toEqual([
      {
        a: 'gazette/mood',
        b: 'blog/mood',
        relation: 'incomparable',
        onlyA: alma.rows[2]!.claimPairs()[0]!.onlyA,
        onlyB: alma.rows[2]!.claimPairs()[0]!.onlyB,
        reason: alma.rows[2]!.claimPairs()[0]!.reason,
        sameVoice: false,
      },
    ])
    expect(published.rows[1]!.claimPairs.map(({ a, b }) => [a, b])).toEqual([
      ['gazette/cause/1', 'gazette/cause/2'],
    ])
  })

  test('gives each voice with the articles that report it', () => {
    expect(published.rows[2]!.voices.map(({ reports }) => reports)).toEqual([
      [{ article: 'gazette', own: true, claims: ['gazette/mood'] }],
      [{ article: 'blog', own: true, claims: ['blog/mood'] }],
    ])
  })

  test('tells silent from unread', () => {
    const [length, cause] = published.rows
    expect(length!.cells[1]).toMatchObject({
      article: 'blog',
      url: '/under/stories/alma-aground/#crossing-length.blog',
      coverage: 'silent',
      claims: [],
      silence: { cues: ['cue'], words: 100, found: [], despite: null },
    })
    expect(cause!.cells[1]).toMatchObject({ coverage: 'unread', claims: [], silence: null })
  })

  test('gives claims with the curator’s remarks', () => {
    const { claims } = published.rows[1]!.cells[0]!
    expect(claims.map(({ id, coverage, note }) => [id, coverage, note])).toEqual([
      ['gazette/cause/1', 'says', null],
      ['gazette/cause/2', 'denies', 'Said twice.'],
    ])
  })

  test.each([...lineUps])('keeps to its schema, also as JSON: %s', (_, lineUp) => {
    const story = publishStory(lineUp, addressOf)
    const json: unknown = JSON.parse(jsonText(story))
    expect(publishedStorySchema.parse(json)).toEqual(story)
    const { schema } = jsonSchemas.find(({ name }) => name === 'line-up')!
    expect(z.fromJSONSchema(schema as never).parse(json)).toEqual(story)
  })

  test('gives hostile words back as they were, and the same bytes each time', () => {
    const text = jsonText(publishStory(zenith, addressOf))
    expect(JSON.parse(text)).toMatchObject({
      story: { title: hostile.script },
      rows: [{ cells: [{ claims: [{ quote: hostile.script }] }] }],
    })
    expect(jsonText(publishStory(buildLineUp(corpus, 'zenith-adrift'), addressOf))).toBe(text)
  })
})
