import { describe, expect, test } from 'vitest'
import { articleView, quotedShare, sourceRecord } from '../../../src/lineup/article-view.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length } from '../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../support/corpus-builder.ts'

function view(articles: CorpusSpec['articles'], asks = ['crossing-length']) {
  const corpus = buildCorpus({ articles, asks })
  return articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog')
}

const silent: ArticleSpec = { answers: { 'crossing-length': 'silent' } }

const says: ArticleSpec = { answers: { 'crossing-length': [{ value: length(90) }] } }

const head = { fact: 'crossing-length', label: 'Length of the crossing', question: 'What happened?' }

describe('articleView', () => {
  test('has the article and its column', () => {
    const { article, column } = view({ blog: says })
    expect(article.id).toBe('blog')
    expect(column.name).toBe('The quay blog')
  })

  test('lists what it is silent on and others answer, with who says what', () => {
    const { notHere, silentLikeOthers } = view({ blog: silent, gazette: says, radio: silent, wire: says })
    expect(notHere).toEqual([
      {
        ...head,
        answeredBy: [
          { id: 'gazette', name: 'Harbour Gazette' },
          { id: 'wire', name: 'Skerry Wire' },
        ],
        headline: 'Harbour Gazette and Skerry Wire put it at 90 minutes; two are silent.',
      },
    ])
    expect(silentLikeOthers).toEqual([])
  })

  test('lists apart what nobody answers', () => {
    const { notHere, silentLikeOthers } = view({ blog: silent, gazette: silent, radio: {} })
    expect(notHere).toEqual([])
    expect(silentLikeOthers).toEqual([head])
  })

  test('lists what it was not read for', () => {
    expect(view({ blog: {}, gazette: says }).unread).toEqual([head])
    expect(view({ blog: says, gazette: {} }).unread).toEqual([])
  })

  test('lists facts in the curator’s order', () => {
    const { unread } = view({ blog: {} }, ['sailing-day', 'crossing-length'])
    expect(unread.map(({ fact }) => fact)).toEqual(['sailing-day', 'crossing-length'])
  })

  test.each<[string, CorpusSpec['articles'], string | null]>([
    ['the one other is silent', { blog: says, gazette: silent }, 'The other article is silent on this.'],
    [
      'all others are silent',
      { blog: says, gazette: silent, radio: silent },
      'The two other articles are silent on this.',
    ],
    [
      'some others weren’t read for it',
      { blog: says, gazette: silent, radio: {}, wire: {} },
      'One other article is silent on this; two are not read yet.',
    ],
    [
      'most others are silent',
      { blog: says, gazette: silent, radio: silent, wire: {} },
      'Two other articles are silent on this; one is not read yet.',
    ],
    ['no other was read for it', { blog: says, gazette: {} }, null],
    ['another answers', { blog: says, gazette: says, radio: silent }, null],
    ['it is the only article', { blog: says }, null],
    ['it is silent itself', { blog: silent, gazette: silent }, null],
  ])('tells what only it has where %s', (_, articles, sentence) => {
    const { onlyHere } = view(articles)
    expect(onlyHere.map((only) => only.sentence)).toEqual(sentence === null ? [] : [sentence])
    for (const only of onlyHere)
      expect(only).toMatchObject({ ...head, claims: [{ id: 'blog/crossing-length' }] })
  })

  test('tells how it differs, what differs most first', () => {
    const days = (...on: string[]): ArticleSpec['answers'] => ({
      'sailing-day': on.map((one) => ({ value: day(one) })),
    })
    const long = { 'crossing-length': [{ value: length(90) }] }
    const { contrasts } = view(
      {
        blog: { answers: { ...long, ...days('2031-05-05', '2031-05-06') } },
        gazette: { answers: { 'crossing-length': [{ value: length(null) }], ...days('2031-05-05') } },
      },
      ['crossing-length', 'sailing-day'],
    )
    expect(contrasts).toMatchObject([
      {
        fact: 'sailing-day',
        standing: 'conflict',
        sentence: 'This article dates it both to 5 May and to 6 May.',
      },
      {
        fact: 'crossing-length',
        standing: 'agrees',
        sentence: 'This article puts it at 90 minutes; Harbour Gazette gives no length.',
      },
    ])
  })

  test('has the article that it updates, and those that update it', () => {
    const versions = ({ updates, updatedBy }: ReturnType<typeof view>) => [
      updates?.article ?? null,
      updatedBy.map(({ article }) => article),
    ]
    const of = (outlet: string, updates: string) => ({ outlet, updates })
    expect(versions(view({ blog: says, wire: says }))).toEqual([null, []])
    expect(versions(view({ blog: of('wire', 'wire'), wire: says }))).toEqual(['wire', []])
    expect(versions(view({ blog: says, again: of('blog', 'blog'), twice: of('blog', 'blog') }))).toEqual([
      null,
      ['again', 'twice'],
    ])
    expect(versions(view({ wire: says, blog: of('wire', 'wire'), twice: of('wire', 'blog') }))).toEqual([
      'wire',
      ['twice'],
    ])
  })

  test('an article of another story is an error', () => {
    const corpus = buildCorpus({ articles: { gazette: {} } })
    expect(() => articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog')).toThrow(
      'The story “alma-aground” has no article “blog”.',
    )
  })
})

/** The marks of an article’s claims on one fact. */
function marks(words: number[], paragraphs: number[], ...claims: Omit<ClaimSpec, 'value'>[]) {
  const corpus = buildCorpus({
    articles: {
      blog: {
        title: '0123456789',
        words,
        paragraphs,
        answers: { 'crossing-length': claims.map((claim) => ({ ...claim, value: length(90) })) },
      },
    },
  })
  return articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog').marks
}

describe('marksOf', () => {
  test('places a quote by the words of the paragraphs before it', () => {
    expect(marks([50, 30, 20], [1, 2, 3], { quote: 'one two', paragraph: 2 })).toEqual([
      { claim: 'blog/crossing-length', fact: 'crossing-length', paragraph: 2, start: 0.5, end: 0.52 },
    ])
  })

  test('counts only the article’s own paragraphs', () => {
    expect(marks([900, 50, 700, 50], [2, 4], { quote: 'one two', paragraph: 4 })).toMatchObject([
      { paragraph: 2, start: 0.5, end: 0.52 },
    ])
  })

  test('works out the words before a quote from the characters of the quotes’ words', () => {
    // “ab cd” takes three characters a word, as near as can be told from two words.
    expect(marks([100], [1], { quote: 'ab cd', start: 25 })).toMatchObject([{ start: 0.1, end: 0.12 }])
  })

  test('keeps a quote inside its paragraph', () => {
    expect(marks([10, 90], [1, 2], { quote: 'ab cd', start: 5000 })).toMatchObject([
      { start: 0.08, end: 0.1 },
    ])
    expect(marks([1, 99], [1, 2], { quote: 'ab cd ef gh', start: 0 })).toMatchObject([
      { start: 0, end: 0.01 },
    ])
  })

  test('puts marks in the order of the text', () => {
    const found = marks(
      [50, 50],
      [1, 2],
      { quote: 'later on', paragraph: 2 },
      { quote: 'at first and then some', paragraph: 1 },
      { quote: 'at first', paragraph: 1 },
    )
    expect(found.map(({ claim }) => claim)).toEqual([
      'blog/crossing-length/3',
      'blog/crossing-length/2',
      'blog/crossing-length/1',
    ])
  })

  test('puts those in the headline first, by its characters', () => {
    const found = marks(
      [100],
      [1],
      { quote: 'ab cd', paragraph: 1 },
      { quote: '678', in: 'headline', start: 6 },
      { quote: '234', in: 'headline', start: 2 },
    )
    expect(found).toMatchObject([
      { claim: 'blog/crossing-length/3', paragraph: 0, start: 0.2, end: 0.5 },
      { claim: 'blog/crossing-length/2', paragraph: 0, start: 0.6, end: 0.9 },
      { claim: 'blog/crossing-length/1', paragraph: 1, start: 0, end: 0.02 },
    ])
  })

  test('takes the length of a word from the text alone', () => {
    const found = marks(
      [100],
      [1],
      { quote: 'ab cd', start: 25 },
      { quote: 'alongwordofitsown', in: 'headline' },
    )
    expect(found[1]).toMatchObject({ start: 0.1, end: 0.12 })
  })

  test('an article without claims has none', () => {
    const corpus = buildCorpus({ articles: { blog: {} } })
    expect(articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog').marks).toEqual([])
  })
})

test('a source’s record has its other articles, and what any of them leaves out', () => {
  const corpus = buildCorpus({ articles: { blog: {}, gazette: {}, radio: {} } })
  const sources = {
    blog: { file: 'one.txt', paragraphs: '1-3', leftOut: [] },
    gazette: { file: 'one.txt', paragraphs: '5-7, 9', leftOut: [{ paragraphs: 4, why: 'A heading.' }] },
    radio: { file: 'two.txt', paragraphs: '1-2', leftOut: [{ paragraphs: 3, why: 'A footer.' }] },
  }
  const articles = Object.entries(sources).map(([id, source]) => {
    const article = corpus.articles.get(id)!
    return [id, { ...article, source: { ...article.source, ...source } }] as const
  })
  const shared = { ...corpus, articles: new Map(articles) }
  expect(sourceRecord(shared, shared.articles.get('blog')!)).toEqual({
    others: [{ article: 'gazette', name: 'Harbour Gazette', paragraphs: '¶5–7, 9' }],
    leftOut: [{ paragraphs: '¶4', why: 'A heading.' }],
  })
})

describe('how much of an article is quoted', () => {
  const evidence = { file: 'a.txt', sha256: '', read: '2031-03-05', paragraphs: [400], silences: {} }
  const at = (start: number, quote: string) => ({
    paragraph: 1,
    start,
    end: start + quote.length,
    before: '',
    after: '',
    quote,
  })

  test.each([
    [400, {}, {}, 'None of it is quoted here'],
    [400, { a: [{ ...at(0, 'late'), paragraph: 0 }] }, {}, 'None of it is quoted here'],
    [400, { a: [at(0, 'late')] }, {}, 'One word of it is quoted here, under 1 %'],
    [50, { a: [at(0, 'very late')] }, { b: [at(20, 'so late')] }, 'Four words of it are quoted here, 8 %'],
    [20, { a: [at(0, 'very late')] }, { b: [at(0, 'very late')] }, 'Two words of it are quoted here, 10 %'],
  ])('of %i words: %j, %j', (words, claims, statements, sentence) => {
    expect(quotedShare({ ...evidence, words, claims, statements })).toBe(sentence)
  })
})
