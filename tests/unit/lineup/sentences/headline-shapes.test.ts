import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { sentenceWords, wordsIn } from '../../../../src/lineup/sentences/words.ts'
import { buildCorpus, day, length, persons } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'
import { headlines } from './headlines.ts'

/** The values with which a kind fills every shape: three that differ, and one that says less than the first. */
interface Values {
  readonly a: unknown
  readonly b: unknown
  readonly c: unknown
  readonly less: unknown
  readonly fact?: object
}

const meeting = (where: string | null, more: object = {}) => ({
  where,
  who: [],
  when: null,
  order: null,
  of: null,
  ...more,
})
const invited = (from: string, to: string, where: string | null = null) => ({
  extended: [{ from, to, where, occasion: null }],
})
const topics = (...ids: string[]) => ({ topics: ids, complete: true })

const kinds: Readonly<Record<string, Values>> = {
  duration: {
    a: length(90),
    b: length(30),
    c: length(240),
    less: { minutes: null, precision: 'unspecified', as: 'long' },
  },
  people: {
    a: persons(['ada-holm', 'bo-lind', 'di-moss']),
    b: persons(['cy-marsh']),
    c: persons(['ada-holm', 'cy-marsh']),
    less: persons(['ada-holm'], false),
    fact: { unit: { one: 'officer', many: 'officers' } },
  },
  topics: {
    a: topics('lights', 'radar', 'pay'),
    b: topics('crew'),
    c: topics('lights', 'crew'),
    less: { topics: ['pay'], complete: false },
    fact: { topics: { lights: 'the lights', radar: 'the radar', pay: 'the pay', crew: 'the crew' } },
  },
  date: {
    a: day('2031-05-06'),
    b: day('2031-05-05'),
    c: day('2031-06-01'),
    less: { ...day('2031-05'), precision: 'month' },
  },
  quantity: {
    a: { amount: 12, precision: 'exact' },
    b: { amount: 20, precision: 'over' },
    c: { amount: 0, precision: 'exact' },
    less: { from: 12, precision: 'exact' },
    fact: { unit: { one: 'death', many: 'deaths' } },
  },
  choice: {
    a: { option: 'helm' },
    b: { option: 'engine' },
    c: { option: 'crew' },
    less: { option: 'fog' },
    fact: {
      options: {
        fog: 'it was fog',
        helm: 'it was the helm',
        engine: 'it was the engine',
        crew: 'it was the crew',
      },
      order: [['helm', 'fog']],
    },
  },
  meeting: {
    a: meeting('Nordhavn', { order: 1 }),
    b: meeting('Sund', { order: 1 }),
    c: meeting('Vik', { order: 1 }),
    less: meeting(null, { order: 1 }),
    fact: { places: ['Nordhavn', 'Sund', 'Vik'] },
  },
  invitations: {
    a: invited('ada-holm', 'bo-lind', 'Nordhavn'),
    b: invited('bo-lind', 'ada-holm'),
    c: invited('ada-holm', 'di-moss'),
    less: invited('ada-holm', 'bo-lind'),
  },
  text: { a: { text: 'calm' }, b: { text: 'uneasy' }, c: { text: 'angry' }, less: { text: 'quiet' } },
}

const silent: ArticleSpec = { answers: { question: 'silent' } }
const claims = (...specs: ClaimSpec[]): ArticleSpec => ({ answers: { question: specs } })
const says = (...values: unknown[]) => claims(...values.map((value) => ({ value })))
const by = (origin: string, value: unknown): ClaimSpec => ({ value, origin: [origin] })

function many(...sides: [count: number, article: ArticleSpec][]): CorpusSpec['articles'] {
  const articles = sides.flatMap(([count, article]) => Array.from({ length: count }, () => article))
  return Object.fromEntries(
    articles.map((article, index) => [`article-${'abcdefghijkl'.charAt(index)}`, article]),
  )
}

/** How the answers may stand, from one article to twelve. */
const shapes: Readonly<Record<string, (values: Values) => CorpusSpec['articles']>> = {
  'one article': ({ a }) => ({ blog: says(a) }),
  'two, the same': ({ a }) => ({ blog: says(a), wire: says(a) }),
  '12, the same': ({ a }) => many([12, says(a)]),
  'all silent': () => many([12, silent]),
  'one outlier': ({ a, b }) => ({ blog: says(a), gazette: says(a), radio: says(a), wire: says(b) }),
  'two camps': ({ a, b }) => many([7, says(a)], [3, says(b)], [2, silent]),
  'three camps': ({ a, b, c }) => ({ blog: says(a), radio: says(b), wire: says(c) }),
  'one voice, told in two ways': ({ a, b }) => ({
    blog: claims(by('di-moss', a)),
    wire: claims(by('di-moss', b)),
  }),
  'two voices in one article': ({ a, b }) => ({
    blog: claims(by('di-moss', a), by('ada-holm', b)),
    wire: silent,
  }),
  'an article that contradicts itself': ({ a, b }) => ({ blog: says(a, b), wire: says(b) }),
  hedged: ({ a }) => ({
    blog: claims({ value: a, certainty: 'expected' }),
    wire: claims({ value: a, certainty: 'possible' }),
  }),
  'one says less': ({ a, less }) => ({ blog: says(a), radio: says(a), wire: says(less) }),
  'a name too long for the limit': ({ a, b }) => ({ isles: says(a), wire: says(b) }),
}

const long =
  'the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser'

function headlineOf(kind: string, shape: string): string {
  const values = kinds[kind]!
  const corpus = buildCorpus({
    asks: ['question'],
    articles: shapes[shape]!(values),
    outlets: { isles: { name: long } },
    people: { 'di-moss': { name: 'Di Moss', short: 'Moss' } },
    facts: { question: { kind, label: 'Question', ...values.fact } },
  })
  return buildLineUp(corpus, 'alma-aground').rows[0]!.headline
}

describe.each(Object.keys(kinds))('of kind %s, the headline of', (kind) => {
  test.each(Object.keys(shapes))('%s', (shape) => {
    const headline = headlineOf(kind, shape)
    expect(headline).toBe(headlines[kind]?.[shape])
    expect(wordsIn(headline)).toBeLessThanOrEqual(sentenceWords)
  })
})
