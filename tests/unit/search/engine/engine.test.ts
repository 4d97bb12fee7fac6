import { describe, expect, test } from 'vitest'
import { exampleDocument, exampleDocuments } from '../example-documents.ts'
import { searchIn, tinyFiles, urlsOf } from '../search-in.ts'

const ask = searchIn(exampleDocuments)
const cell = (fact: string, article: string) => `stories/phone-call/#${fact}.${article}-phone`

describe('matching', () => {
  test.each([
    ['an exact word', 'lengthy', cell('call-length', 'herald')],
    ['capitals', 'LENGTHY', cell('call-length', 'herald')],
    ['a beginning as typed', 'leng', cell('call-length', 'herald')],
    ['one letter as typed', 'k', cell('team', 'courier')],
    ['two letters as typed', 'wi', cell('team', 'herald')],
    ['two letters changed over', 'saudi arabai', cell('place', 'herald')],
    ['a letter too few', 'witkof', cell('team', 'herald')],
    ['a letter too many', 'witkofff', cell('team', 'herald')],
    ['a wrong first letter', 'vitkoff', cell('team', 'herald')],
    ['a missing first letter', 'itkoff', cell('team', 'herald')],
    ['two typos in a long word', 'telaphome', cell('call-length', 'herald')],
    ['typos in the first and the last letter', 'helephono', cell('call-length', 'herald')],
    ['a known word that stands nowhere with the others', 'herald perhaps likelu', cell('place', 'herald')],
    ['words of several fields', 'courier paris', cell('place', 'courier')],
    ['words of the context', 'kremlin moscow', cell('visits', 'herald')],
    ['several words with a small one between', 'invited to Moscow', cell('visits', 'herald')],
    ['any order', 'moscow spring invited', cell('visits', 'herald')],
    ['a small word that stands nowhere', 'lengthy of talk', cell('call-length', 'herald')],
    ['missing accents', 'elysee', cell('place', 'courier')],
    ['other accents', 'Elyséé', cell('place', 'courier')],
    ['an alias', 'zelenskyy', cell('team', 'courier')],
    ['a length in words', 'hour and a half', cell('call-length', 'courier')],
    ['a length in other words', 'ninety minutes', cell('call-length', 'courier')],
    ['a length in figures', '1.5 hours', cell('call-length', 'courier')],
    ['a bare number', '90', cell('call-length', 'courier')],
    ['a bare number in words', 'ninety', cell('call-length', 'courier')],
    ['a number without its comma', '1500 stands', 'stories/trade-fair/#stands.courier-fair'],
    ['Chinese words', '普京 通话', 'stories/trade-fair/#stands.blog-fair'],
    ['a Chinese beginning', '普', 'stories/trade-fair/#stands.blog-fair'],
    ['Chinese words that dictionaries cut elsewhere', '与客', 'stories/trade-fair/#stands.blog-fair'],
    ['Arabic without vowel signs', 'المكالمة كثيرا', 'stories/trade-fair/#stands.blog-fair'],
  ])('%s: %s', async (_, query, url) => {
    expect(urlsOf(await ask(query)).slice(0, 3)).toContain(url)
  })

  test.each([
    ['an unknown word', 'xylophones'],
    ['a typo in a word of three letters', 'fot'],
    ['two typos in a short word', 'wotkaff'],
    ['another number', '95'],
    ['letters that no word begins with', 'zq'],
  ])('nothing for %s: %s', async (_, query) => {
    expect(await ask(query)).toMatchObject({ asked: true, total: 0, results: [], failures: [] })
  })

  test('the word itself comes before what it begins and what it may be a typo of', async () => {
    const quotes = ['stranger', 'strangers', 'stronger', 'a stranger']
    const documents = quotes.map((quote) => exampleDocument({ title: quote, fact: 'team', quote }))
    const found = await searchIn(documents)('stranger')
    expect(found.results.map((result) => result.document.quote)).toEqual([
      'stranger',
      'a stranger',
      'strangers',
    ])
  })

  test('a document with all words comes before one with the rarer of them', async () => {
    const quotes = ['harbour', 'old harbour', 'old', 'old', 'old']
    const documents = quotes.map((quote) => exampleDocument({ fact: 'team', quote }))
    const found = await searchIn(documents)('old harbour')
    expect(found.results.map((result) => result.document.quote)).toEqual(['old harbour'])
  })

  test('equally good documents keep their order', async () => {
    const documents = ['c', 'a', 'b'].map((title) => exampleDocument({ title, quote: 'the same words' }))
    const found = await searchIn(documents)('same words')
    expect(found.results.map((result) => result.document.title)).toEqual(['c', 'a', 'b'])
  })

  test('gives the first results and counts all', async () => {
    const all = await ask('call', { limit: 100 })
    const some = await ask('call', { limit: 2 })
    expect(all.total).toBeGreaterThan(5)
    expect(some.total).toBe(all.total)
    expect(some.results).toEqual(all.results.slice(0, 2))
  })

  test('stores no keywords', async () => {
    const [first] = (await ask('zelenskyy')).results
    expect(first?.document).toBeDefined()
    expect(first?.document).not.toHaveProperty('keywords')
  })
})

describe('phrases', () => {
  test.each([
    ['in this order', '"saudi arabia"', [cell('place', 'herald')]],
    ['not in another', '"arabia saudi"', []],
    ['up to case, accents and punctuation', '"the elysee in paris"', [cell('place', 'courier')]],
    ['still open', '"likely in sau', [cell('place', 'herald')]],
    ['closed, so that words are whole', '"likely in sau"', []],
    ['in curly quotes', '“invited his caller”', [cell('visits', 'herald')]],
    ['beside other words', 'kremlin "invited his caller"', [cell('visits', 'herald')]],
    ['beside words that stand elsewhere', 'slippers keeper "saudi arabia"', [cell('place', 'herald')]],
    ['two of them', '"first meeting" "saudi arabia"', [cell('place', 'herald')]],
    ['with an unknown word', '"saudi xylophones"', []],
    ['of one word', '"lengthy"', [cell('call-length', 'herald')]],
    ['of one word, with a typo', '"lenghty"', []],
    ['of one word, its beginning', '"lengt"', []],
  ])('%s: %s', async (_, query, urls) => {
    expect(urlsOf(await ask(query))).toEqual(urls)
  })

  test('are looked for everywhere in a small index', async () => {
    const documents = Array.from({ length: 90 }, (_, number) =>
      exampleDocument({ quote: number % 2 ? 'left of the harbour' : 'the harbour of left' }),
    )
    const found = await searchIn(documents)('"left of"', { limit: 3 })
    expect(found).toMatchObject({ total: 45, more: false })
    expect(found.results).toHaveLength(3)
  })

  test('are looked for in the best candidates of a large one, and that is said', async () => {
    const documents = Array.from({ length: 2001 }, (_, number) =>
      exampleDocument({ quote: number % 2 ? 'left of the harbour' : 'the harbour of left' }),
    )
    const ask = searchIn(documents, { ...tinyFiles, documentsEach: 500 })
    expect(await ask('"left of"', { limit: 3 })).toMatchObject({ total: 20, more: true })
    expect(await ask('"harbour left"', { limit: 3 })).toMatchObject({ total: 0, more: true })
  })

  test('are looked for where the filters let through first', async () => {
    const documents = Array.from({ length: 2001 }, (_, number) =>
      exampleDocument({ outlet: number > 1950 ? 'blog' : 'herald', quote: 'left of the harbour' }),
    )
    const ask = searchIn(documents, { ...tinyFiles, documentsEach: 500 })
    const found = await ask('"left of"', { limit: 3, filters: { outlet: ['blog'] } })
    expect(found.total).toBeGreaterThanOrEqual(3)
  })
})

describe('filters', () => {
  test('narrow to a value', async () => {
    const found = await ask('invited', { filters: { coverage: ['denies'] } })
    expect(urlsOf(found)).toEqual([cell('visits', 'courier')])
  })

  test('narrow to one of several values, and to all facets', async () => {
    const filters = { outlet: ['courier', 'blog'], fact: ['call-length'] }
    const found = await ask('call', { filters })
    expect(urlsOf(found).toSorted()).toEqual([cell('call-length', 'blog'), cell('call-length', 'courier')])
  })

  test('need no words', async () => {
    const found = await ask(' ', { filters: { origin: ['kremlin'] } })
    expect(urlsOf(found)).toEqual([cell('call-length', 'courier'), cell('visits', 'herald')])
  })

  test('of no value narrow nothing', async () => {
    expect((await ask('call', { filters: { origin: [] } })).total).toBe((await ask('call')).total)
  })

  test('of an unknown value leave nothing, and still say what there is', async () => {
    const found = await ask('saudi', { filters: { outlet: ['nobody'] }, counts: ['outlet'] })
    expect(found.total).toBe(0)
    expect(found.counts.outlet?.map(({ id, count }) => [id, count])).toEqual([
      ['courier', 1],
      ['herald', 1],
    ])
  })

  test('count what each value would leave', async () => {
    const { counts } = await ask('saudi', {
      filters: { outlet: ['herald'] },
      counts: ['story', 'fact', 'outlet', 'coverage', 'origin'],
    })
    expect(counts).toEqual({
      story: [{ id: 'phone-call', label: 'The leaders’ phone call', count: 1, chosen: false }],
      fact: [{ id: 'place', label: 'Place of the meeting', count: 1, chosen: false }],
      outlet: [
        { id: 'courier', label: 'Evening Courier', count: 1, chosen: false },
        { id: 'herald', label: 'The Morning Herald', count: 1, chosen: true },
      ],
      coverage: [{ id: 'says', label: 'Answers', count: 1, chosen: false }],
      origin: [],
    })
  })

  test('keep a chosen value without results in sight', async () => {
    const { counts } = await ask('lengthy', { filters: { outlet: ['blog'] }, counts: ['outlet'] })
    expect(counts.outlet).toContainEqual({ id: 'blog', label: 'the harbour blog', count: 0, chosen: true })
  })

  test('count a document once, however often it credits somebody', async () => {
    const documents = [exampleDocument({ quote: 'echo', origins: ['kremlin', 'kremlin'] })]
    const { counts } = await searchIn(documents)('echo', { counts: ['origin'] })
    expect(counts.origin).toEqual([{ id: 'kremlin', label: 'Kremlin', count: 1, chosen: false }])
  })

  test('show the values with most results first, then by label', async () => {
    const { counts } = await ask('call', { counts: ['outlet'] })
    const [first, second] = counts.outlet ?? []
    expect(counts.outlet?.every(({ count }) => count > 0)).toBe(true)
    expect((first?.count ?? 0) >= (second?.count ?? 0)).toBe(true)
  })
})

describe('order', () => {
  test('by article: in the order of their IDs, documents of none last', async () => {
    const found = await ask('call', { sort: 'article', limit: 100 })
    const articles = found.results.map((result) => result.document.article?.id ?? '~')
    expect(new Set(articles).size).toBeGreaterThan(2)
    expect(articles).toEqual(articles.toSorted())
    expect(articles.at(-1)).toBe('~')
  })

  test('by article finds what relevance finds', async () => {
    const byArticle = urlsOf(await ask('call', { sort: 'article', limit: 100 }))
    expect(byArticle.toSorted()).toEqual(urlsOf(await ask('call', { limit: 100 })).toSorted())
  })
})

describe('marks', () => {
  const marked = (text: string, spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end))

  test.each([
    ['lengthy', ['lengthy']],
    ['telepho', ['telephone']],
    ['telefone', ['telephone']],
    ['telephone calls', ['calls', 'telephone']],
  ])('%s marks %j', async (query, words) => {
    const [first] = (await ask(query, { filters: { fact: ['call-length'] } })).results
    expect(marked(first?.document.quote ?? '', first?.marks.quote ?? [])).toEqual(words)
  })

  test('a whole quantity, whatever its words', async () => {
    const found = await ask('90 minutes', { filters: { outlet: ['courier'] } })
    const [first] = found.results
    expect(marked(first?.document.quote ?? '', first?.marks.quote ?? [])).toEqual(['an hour-and-a-half'])
  })

  test('words of the title and the answer', async () => {
    const [first] = (await ask('saudi place')).results
    expect(marked(first?.document.title ?? '', first?.marks.title ?? [])).toEqual(['Place'])
    expect(marked(first?.document.answer ?? '', first?.marks.answer ?? [])).toEqual(['Saudi'])
  })
})

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\u00a0\n '],
    ['punctuation', '.,;:!?()[]{}*+\\^$|/"\'“”«»…—'],
    ['a lone surrogate', '\ud83d'],
    ['emoji', '🕊️'],
    ['control characters', '\u0000\u0007'],
  ])('%s asks for nothing', async (_, query) => {
    expect(await ask(query)).toEqual({
      asked: false,
      total: 0,
      more: false,
      results: [],
      counts: {},
      failures: [],
    })
  })

  test.each([
    ['10,000 letters', `lengthy ${'x'.repeat(10_000)}`],
    ['10,000 words', `lengthy ${'talk '.repeat(10_000)}`],
    ['10,000 quotes', `lengthy ${'"'.repeat(10_000)}`],
    ['a regular expression', '.*(lengthy)+[a-z]{2,}\\b$'],
    ['HTML', '<img src=x onerror=alert(1)> lengthy'],
    ['lone surrogates between', 'leng\ud800thy lengthy\udfff'],
    ['names of object properties', 'lengthy __proto__ constructor'],
  ])('%s: the telling word is found all the same', async (_, query) => {
    expect(urlsOf(await ask(query))).toContain(cell('call-length', 'herald'))
  })

  test('numbers beyond all bounds', async () => {
    expect((await ask(`${'9'.repeat(200)} million hours, in phones`)).failures).toEqual([])
  })

  test('an empty index', async () => {
    expect(await searchIn([])('lengthy', { counts: ['outlet'] })).toMatchObject({ asked: true, total: 0 })
  })

  test('an empty index in files', async () => {
    expect(await searchIn([], tinyFiles)('lengthy', { counts: ['outlet'] })).toMatchObject({ total: 0 })
  })
})
