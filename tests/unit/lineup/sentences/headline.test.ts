import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length, persons } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'

const silent: ArticleSpec = { answers: { question: 'silent' } }
const unread: ArticleSpec = {}

/** An article’s claims on the fact under test. */
function claims(...specs: ClaimSpec[]): ArticleSpec {
  return { answers: { question: specs } }
}

/** An article that answers in its own voice. */
function says(...values: unknown[]): ArticleSpec {
  return claims(...values.map((value) => ({ value })))
}

const of = (origin: string, value: unknown): ArticleSpec => claims({ value, origin: [origin] })
const possible = (value: unknown): ArticleSpec => claims({ value, certainty: 'possible' })
const expected = (value: unknown): ArticleSpec => claims({ value, certainty: 'expected' })
const denies = (value: unknown): ArticleSpec => claims({ value, denies: true })
const deniesAll = claims({ value: null, denies: 'all' })

const lengthy = { minutes: null, precision: 'unspecified', as: 'lengthy' }
const nearly90 = { minutes: 90, precision: 'nearly' }
const option = (id: string) => ({ option: id })
const topics = (...ids: string[]) => ({ topics: ids, complete: false })
const quantity = (amount: number, precision = 'exact') => ({ amount, precision })
const invited = (from: string, to: string, where: string | null = null) => ({
  extended: [{ from, to, where, occasion: null }],
})
const meeting = (where: string | null, more: object = {}) => ({
  where,
  who: [],
  when: null,
  order: null,
  of: null,
  ...more,
})
const long =
  'the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser'

const options: Record<string, object> = {
  choice: {
    options: { fog: 'it was fog', helm: 'it was the helm', engine: 'it was the engine' },
    order: [['helm', 'fog']],
  },
  topics: { topics: { lights: 'the lights', radar: 'the radar', pay: 'the pay', crew: 'the crew' } },
  people: { unit: { one: 'officer', many: 'officers' } },
  quantity: { unit: { one: 'death', many: 'deaths' } },
}

/** Build the row of one fact of a kind over the articles. */
function rowOf(kind: string, articles: CorpusSpec['articles']) {
  const corpus = buildCorpus({
    asks: ['question'],
    articles,
    outlets: { isles: { name: long } },
    people: { 'di-moss': { name: 'Di Moss', short: 'Moss' } },
    facts: { question: { kind, label: 'Question', ...options[kind] } },
  })
  return buildLineUp(corpus, 'alma-aground').rows[0]!
}

/** Articles by the first letters of the alphabet, so many that give one value. */
function many(...sides: [count: number, article: ArticleSpec][]): CorpusSpec['articles'] {
  const articles = sides.flatMap(([count, article]) => Array.from({ length: count }, () => article))
  return Object.fromEntries(
    articles.map((article, index) => [`article-${'abcdefghijkl'.charAt(index)}`, article]),
  )
}

type Case = readonly [shape: string, kind: string, articles: CorpusSpec['articles'], headline: string]

describe('a headline names the answers and who gives them', () => {
  test.each<Case>([
    // Nobody answers.
    ['no article', 'duration', {}, 'No article tells this story yet.'],
    ['one, unread', 'duration', { blog: unread }, 'Nobody has read the quay blog for this yet.'],
    ['one, silent', 'duration', { blog: silent }, 'The quay blog is silent on this.'],
    ['two silent', 'duration', { blog: silent, wire: silent }, 'Both articles are silent on this.'],
    ['12 silent', 'duration', many([12, silent]), 'All 12 articles are silent on this.'],
    [
      'two unread',
      'duration',
      { blog: unread, wire: unread },
      'Nobody has read the two articles for this yet.',
    ],
    [
      'one silent, one unread',
      'duration',
      { blog: silent, wire: unread },
      'The quay blog is silent; nobody has read Skerry Wire for this yet.',
    ],
    [
      'one silent, one unread, with too long a name',
      'duration',
      { isles: silent, wire: unread },
      'One article is silent; nobody has read the other for this yet.',
    ],
    [
      'one, unread, with too long a name',
      'duration',
      { isles: unread },
      'Nobody has read the only article for this yet.',
    ],
    [
      'one, silent, with too long a name',
      'duration',
      { isles: silent },
      'The only article is silent on this.',
    ],
    [
      'three silent, two unread',
      'duration',
      many([3, silent], [2, unread]),
      'Three are silent; nobody has read two for this yet.',
    ],
    [
      'two unread, one silent with too long a name',
      'duration',
      { isles: silent, radio: unread, wire: unread },
      'One article is silent; nobody has read the other two for this yet.',
    ],
    [
      'two silent, one unread with too long a name',
      'duration',
      { isles: unread, radio: silent, wire: silent },
      'Two are silent; nobody has read the other for this yet.',
    ],
    // One answers.
    ['the only article', 'duration', { blog: says(length(90)) }, 'The quay blog puts it at 90 minutes.'],
    [
      'the only article, crediting somebody',
      'duration',
      { blog: of('ada-holm', length(90)) },
      'The quay blog puts it at 90 minutes, crediting Ada Holm.',
    ],
    [
      'one of several',
      'duration',
      { blog: of('cy-marsh', length(90, 'about')), wire: silent, radio: silent },
      'Only the quay blog puts it at about 90 minutes, crediting the coast guard; two are silent.',
    ],
    [
      'one of several, hedged',
      'people',
      { blog: possible(persons(['ada-holm'])), wire: silent },
      'Only the quay blog names Ada Holm, as a possibility; Skerry Wire is silent.',
    ],
    [
      'one, naming no source',
      'quantity',
      { blog: claims({ value: quantity(12), certainty: 'reported' }), wire: silent },
      'Only the quay blog says 12 deaths, naming no source; Skerry Wire is silent.',
    ],
    [
      'one, with too long a name',
      'duration',
      { isles: expected(length(90)), wire: silent },
      'Only one article expects 90 minutes; Skerry Wire is silent.',
    ],
    [
      'one that denies',
      'duration',
      { blog: denies(length(90)), wire: silent },
      'Only the quay blog says it was not 90 minutes; Skerry Wire is silent.',
    ],
    [
      'one that denies everything',
      'people',
      { blog: deniesAll, wire: silent },
      'Only the quay blog says nobody; Skerry Wire is silent.',
    ],
    // All the same.
    [
      'two, the same',
      'duration',
      { blog: says(length(90)), wire: says(length(90)) },
      'Both articles put it at 90 minutes.',
    ],
    [
      'two of three, on one voice’s word',
      'choice',
      { blog: of('ada-holm', option('fog')), wire: of('ada-holm', option('fog')), radio: silent },
      'The quay blog and Skerry Wire say it was fog, on Ada Holm’s word; Radio Nordhavn is silent.',
    ],
    ['12, the same', 'quantity', many([12, says(quantity(12))]), 'All 12 say 12 deaths.'],
    ['all hedged', 'date', many([3, expected(day('2031-06-01'))]), 'All three expect it on 1 June.'],
    // Sharper and vaguer.
    [
      'one figure, told with more or less precision, and one without a figure',
      'duration',
      {
        blog: says(nearly90),
        gazette: says(length(90, 'about')),
        radio: says(length(90)),
        wire: says(lengthy),
      },
      'Three put it at about 90 minutes; Skerry Wire says only “lengthy”.',
    ],
    [
      'two figures without precision between them',
      'duration',
      { blog: says(length(60, 'under')), wire: says(length(60, 'over')) },
      'The quay blog puts it at under an hour; Skerry Wire puts it at more than an hour.',
    ],
    // Fuller and sparser.
    [
      'one names some of those whom others name',
      'people',
      {
        blog: says(persons(['ada-holm', 'bo-lind', 'di-moss'])),
        gazette: says(persons(['ada-holm', 'bo-lind', 'di-moss'])),
        wire: says(persons(['ada-holm', 'bo-lind'], false)),
        radio: silent,
      },
      'The quay blog and Harbour Gazette name three officers; Skerry Wire names two of them; Radio Nordhavn is silent.',
    ],
    [
      'a short name where there is one',
      'people',
      { blog: says(persons(['di-moss', 'ada-holm'])), wire: silent },
      'Only the quay blog names Moss and Ada Holm; Skerry Wire is silent.',
    ],
    [
      'lists that share a part',
      'topics',
      {
        blog: says(topics('lights', 'radar', 'pay')),
        wire: says(topics('lights', 'crew')),
        radio: says(topics('lights')),
        gazette: says(topics('lights', 'pay')),
      },
      'All four name the lights; the quay blog adds the radar and the pay.',
    ],
    [
      'lists that share nothing',
      'topics',
      { blog: says(topics('lights')), wire: says(topics('pay')) },
      'The quay blog names the lights, among others; Skerry Wire names the pay, among others.',
    ],
    [
      'an invitation that all tell, and one that only one does',
      'invitations',
      {
        blog: says(invited('ada-holm', 'bo-lind', 'Nordhavn'), invited('bo-lind', 'ada-holm')),
        wire: says(invited('ada-holm', 'bo-lind', 'Nordhavn')),
      },
      'Both articles say Ada Holm invited Bo Lind to Nordhavn; the quay blog adds that Bo Lind invited Ada Holm.',
    ],
    [
      'a meeting, told more and less fully',
      'meeting',
      {
        blog: expected(meeting('Nordhavn', { order: 1, of: 3 })),
        wire: possible(meeting('Nordhavn', { order: 1 })),
      },
      'Both articles tell of a possible first meeting in Nordhavn; the quay blog adds that it is one of three.',
    ],
    // Stronger and weaker; one voice in two ways.
    [
      'one goes less far',
      'choice',
      {
        blog: says(option('helm')),
        gazette: says(option('helm')),
        radio: says(option('helm')),
        wire: says(option('fog')),
      },
      'Three say it was the helm; Skerry Wire says it was fog.',
    ],
    [
      'one voice among several, reported in two ways',
      'choice',
      {
        blog: claims({ value: option('helm'), origin: ['di-moss'] }, { value: option('helm') }),
        wire: claims(
          { value: option('fog'), origin: ['di-moss'] },
          { value: option('fog'), origin: ['ada-holm'] },
        ),
      },
      'In the quay blog Moss says it was the helm; in Skerry Wire Moss says it was fog.',
    ],
    // Conflicts.
    [
      'two camps',
      'quantity',
      many([7, says(quantity(12))], [3, says(quantity(20))], [2, silent]),
      'Seven say 12 deaths; three say 20 deaths; two are silent.',
    ],
    [
      'three camps',
      'choice',
      { blog: says(option('fog')), wire: says(option('helm')), radio: says(option('engine')) },
      'The quay blog says it was fog; Radio Nordhavn, the engine; Skerry Wire, the helm.',
    ],
    [
      'many figures',
      'quantity',
      many(
        [4, says(quantity(12))],
        [1, says(quantity(5))],
        [1, says(quantity(14))],
        [1, says(quantity(20))],
        [1, says(quantity(9))],
      ),
      'Figures run from 5 to 20 deaths; four say 12 deaths.',
    ],
    [
      'many figures, one of them a range',
      'quantity',
      many(
        [4, says(quantity(12))],
        [1, says(quantity(5))],
        [1, says(quantity(9))],
        [1, says({ from: 30, to: 40, precision: 'exact' })],
      ),
      'Figures run from 5 to 40 deaths; four say 12 deaths.',
    ],
    [
      'many figures, the ranges among them being the lowest and the highest',
      'duration',
      many(
        [3, says(length(90))],
        [1, says({ from: 30, to: 45, precision: 'exact' })],
        [1, says({ minutes: 60, precision: 'exact' })],
        [1, says({ from: 100, to: 110, precision: 'exact' })],
      ),
      'Lengths run from 30 to 110 minutes; three put it at 90 minutes.',
    ],
    [
      'many figures, between which there is hardly a range',
      'quantity',
      many(
        [2, expected(quantity(660))],
        [1, expected({ from: 660, precision: 'exact' })],
        [1, expected({ amount: 660, precision: 'over' })],
        [1, expected({ amount: 792, precision: 'about' })],
      ),
      'Article-a and article-b expect 660 deaths; article-c, at least 660 deaths; article-d, more than 660 deaths; article-e, about 792 deaths.',
    ],
    [
      'an answer and a denial of it',
      'duration',
      { blog: says(length(90)), wire: denies(length(90)) },
      'The quay blog puts it at 90 minutes; Skerry Wire says it was not 90 minutes.',
    ],
    [
      'answers and a denial of the whole question',
      'people',
      {
        blog: says(persons(['ada-holm'])),
        gazette: says(persons(['ada-holm'])),
        radio: says(persons(['ada-holm'])),
        wire: deniesAll,
      },
      'Three name Ada Holm; Skerry Wire says nobody.',
    ],
    [
      'two voices in one article',
      'choice',
      {
        blog: claims(
          { value: option('fog'), origin: ['ada-holm'] },
          { value: option('engine'), origin: ['bo-lind'] },
        ),
      },
      'Ada Holm says it was fog; Bo Lind says it was the engine, both in the quay blog.',
    ],
    [
      'one voice that contradicts itself',
      'date',
      { blog: says(day('2031-05-06'), day('2031-05-05')), wire: says(day('2031-05-05')) },
      'The quay blog dates it both to 6 May and to 5 May; Skerry Wire dates it to 5 May.',
    ],
    [
      'a credited voice that contradicts itself',
      'date',
      {
        blog: claims(
          { value: day('2031-05-06'), origin: ['ada-holm'] },
          { value: day('2031-05-05'), origin: ['ada-holm'] },
        ),
      },
      'In the quay blog Ada Holm dates it both to 6 May and to 5 May.',
    ],
    [
      'a guess contradicts nothing',
      'people',
      {
        blog: claims(
          { value: persons(['ada-holm']), origin: ['bo-lind'] },
          { value: persons(['di-moss']), certainty: 'possible' },
        ),
        wire: silent,
      },
      'Only the quay blog names Ada Holm, crediting Bo Lind; Skerry Wire is silent.',
    ],
    [
      'what an article takes back is no contradiction',
      'quantity',
      { blog: claims({ value: quantity(0) }, { value: quantity(3), corrects: 1 }), wire: silent },
      'Only the quay blog says three deaths; Skerry Wire is silent.',
    ],
    [
      'names too long for the limit',
      'duration',
      { isles: says(length(90)), wire: says(length(30)) },
      'One article puts it at 90 minutes; another puts it at 30 minutes.',
    ],
    [
      'free words',
      'text',
      { blog: says({ text: 'calm' }), wire: says({ text: 'uneasy' }) },
      'The quay blog says: calm; Skerry Wire says: uneasy.',
    ],
  ])('%s (%s)', (_, kind, articles, headline) => {
    expect(rowOf(kind, articles).headline).toBe(headline)
  })
})

describe('an article’s contrast puts its own answer first', () => {
  const articles = {
    blog: says(persons(['ada-holm', 'bo-lind', 'di-moss'])),
    wire: says(persons(['ada-holm', 'bo-lind'], false)),
    radio: silent,
  }

  test.each([
    ['blog', 'This article alone adds Moss.'],
    ['wire', 'This article leaves out Moss, unlike the quay blog.'],
    ['radio', null],
  ])('%s', (article, contrast) => {
    const { cells } = rowOf('people', articles)
    expect(cells.find((cell) => cell.article === article)!.contrast).toBe(contrast)
  })

  test('is null where all say the same', () => {
    const same = rowOf('duration', { blog: says(length(90)), wire: says(length(90)) })
    expect(same.cells.map(({ contrast }) => contrast)).toEqual([null, null])
  })
})

describe('a cell’s sentence stands alone', () => {
  test.each<[ArticleSpec, string]>([
    [unread, 'Nobody has read the quay blog for this yet.'],
    [silent, 'The quay blog is silent on this.'],
    [says(lengthy), 'The quay blog says only “lengthy”.'],
    [says(length(null)), 'The quay blog gives no length.'],
    [of('cy-marsh', length(90)), 'The quay blog puts it at 90 minutes, crediting the coast guard.'],
    [
      claims({ value: length(90), certainty: 'reported' }),
      'The quay blog puts it at 90 minutes, naming no source.',
    ],
    [expected(length(90)), 'The quay blog expects 90 minutes.'],
    [denies(length(90)), 'The quay blog says it was not 90 minutes.'],
    [says(length(90), length(30)), 'The quay blog puts it both at 90 minutes and at 30 minutes.'],
  ])('%#', (article, sentence) => {
    expect(rowOf('duration', { blog: article }).cells[0]!.sentence).toBe(sentence)
  })
})

describe('the reason of a row says what its headline rests on', () => {
  test.each<[shape: string, articles: CorpusSpec['articles'], reason: string]>([
    ['the only article', { blog: says(length(90)) }, 'The story has no other article yet.'],
    ['one of two', { blog: says(length(90)), wire: silent }, 'The other article doesn’t answer.'],
    [
      'one of three',
      { blog: says(length(90)), radio: silent, wire: silent },
      'None of the two others answers.',
    ],
    ['unread', { blog: unread }, 'Nobody has read for this yet.'],
    ['one silent', { blog: silent }, 'The quay blog was read for this, and doesn’t answer.'],
    [
      'two silent',
      { blog: silent, wire: silent },
      'The quay blog and Skerry Wire were read for this, and don’t answer.',
    ],
    ['three silent', many([3, silent]), 'Three articles were read for this, and none answers.'],
  ])('%s', (_shape, articles, reason) => {
    expect(rowOf('duration', articles).reason).toBe(reason)
  })
})
