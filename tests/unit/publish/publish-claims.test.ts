import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonLines } from '../../../src/publish/json-text.ts'
import { publishClaims } from '../../../src/publish/publish-claims.ts'
import { publishedClaimSchema } from '../../../src/publish/schemas/published-claim.ts'
import { jsonSchemas } from '../../../src/publish/schemas/json-schemas.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import { addressOf, alma, hostile, lineUps } from './world.ts'

const claims = [...publishClaims(lineUps.values(), addressOf)]
const claimNamed = (id: string) => claims.find((claim) => claim.id === id)!

describe('publishClaims', () => {
  test('lists claims and silences by story, fact and article, and leaves out what is unread', () => {
    expect(claims.map(({ id }) => id)).toEqual([
      'adrift/mood',
      'gazette/crossing-length',
      'blog/crossing-length',
      'gazette/cause/1',
      'gazette/cause/2',
      'gazette/mood',
      'blog/mood',
    ])
  })

  test('gives a claim with its keys in the documented order', () => {
    expect(JSON.stringify(claimNamed('gazette/crossing-length'))).toBe(
      JSON.stringify({
        id: 'gazette/crossing-length',
        url: '/under/stories/alma-aground/#crossing-length.gazette',
        story: 'alma-aground',
        fact: 'crossing-length',
        kind: 'duration',
        article: 'gazette',
        outlet: 'gazette',
        coverage: 'says',
        value: { minutes: 90, precision: 'exact' },
        label: '90 minutes',
        quote: 'ninety minutes',
        paragraph: 3,
        voice: 'quotation',
        certainty: 'stated',
        origin: ['captains-log'],
        independentOrigin: 'ada-holm',
        language: 'en',
        translated: null,
      }),
    )
  })

  test('gives a silence with what was checked', () => {
    const { label, ...rest } = claimNamed('blog/crossing-length')
    expect(label).toMatch(/^The quay blog .+\.$/)
    expect(rest).toEqual({
      id: 'blog/crossing-length',
      url: '/under/stories/alma-aground/#crossing-length.blog',
      story: 'alma-aground',
      fact: 'crossing-length',
      kind: 'duration',
      article: 'blog',
      outlet: 'blog',
      coverage: 'silent',
      value: null,
      quote: null,
      paragraph: null,
      voice: null,
      certainty: null,
      origin: [],
      independentOrigin: null,
      checked: { cues: ['cue'], words: 100 },
      language: null,
      translated: null,
    })
  })

  test('gives the language of the words, and of those that they translate', () => {
    const foreign = buildCorpus({
      articles: {
        gazette: {
          language: 'de',
          answers: {
            'crossing-length': [
              { value: length(90) },
              { value: length(80), language: 'uk', translated: 'ru' },
              { value: length(70), translated: true },
            ],
          },
        },
      },
    })
    const rows = [...publishClaims([buildLineUp(foreign, 'alma-aground')], addressOf)]
    expect(rows.map(({ language, translated }) => [language, translated])).toEqual([
      ['de', null],
      ['uk', 'ru'],
      ['de', 'und'],
    ])
    expect(z.array(publishedClaimSchema).safeParse(rows).success).toBe(true)
  })

  test('tells each claim of an article apart', () => {
    expect(claimNamed('gazette/cause/1').coverage).toBe('says')
    expect(claimNamed('gazette/cause/2').coverage).toBe('denies')
  })

  test('follows credit to its end', () => {
    const { origin, independentOrigin } = claimNamed('adrift/mood')
    expect([origin, independentOrigin]).toEqual([['wire', 'cy-marsh'], 'coast-guard'])
  })

  test('gives no independent origin where an article reports something and credits nobody', () => {
    const { rows } = alma
    const row = rows[0]!
    const cells = row.cells.map((cell) => ({
      ...cell,
      claims: cell.claims.map((claim) => ({ ...claim, origin: [], independentOrigin: null })),
    }))
    const uncredited = { ...alma, rows: [{ ...row, cells }] }
    expect(publishClaims([uncredited], addressOf).next().value).toMatchObject({
      origin: [],
      independentOrigin: null,
    })
  })

  test('is the same whatever the order of stories', () => {
    expect([...publishClaims([...lineUps.values()].reverse(), addressOf)]).toEqual(claims)
  })

  test('keeps to its schema, also as JSON', () => {
    const published: unknown = JSON.parse(jsonLines(claims))
    expect(z.array(publishedClaimSchema).parse(published)).toEqual(claims)
    const schema = jsonSchemas.find(({ name }) => name === 'claims')!.schema
    expect(z.fromJSONSchema(schema as never).parse(published)).toEqual(claims)
  })

  test('has a JSON Schema that refuses a value of no kind', () => {
    const schema = z.fromJSONSchema(jsonSchemas.find(({ name }) => name === 'claims')!.schema)
    expect(schema.safeParse([{ ...claims[0], value: { minutes: 'many' } }]).success).toBe(false)
  })
})

describe('jsonLines', () => {
  test('puts one claim on a line and gives hostile words back as they were', () => {
    const text = jsonLines(claims)
    expect(text.split('\n')).toHaveLength(claims.length + 3)
    expect(JSON.parse(text)).toEqual(claims)
    expect(text).toContain(String.raw`half \ud83d a face`)
    expect(text.isWellFormed()).toBe(true)
    expect(claimNamed('blog/mood').quote).toBe(hostile.surrogate)
  })

  test('writes an empty list', () => {
    expect(jsonLines([])).toBe('[]\n')
  })
})
