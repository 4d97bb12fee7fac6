import { describe, expect, test } from 'vitest'
import { articleView } from '../../../../src/lineup/article-view.ts'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildCorpus, length, persons } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'

const head = (value: unknown, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  value,
  in: 'headline',
  quote: 'head',
  ...more,
})
const text = (value: unknown, more: Partial<ClaimSpec> = {}): ClaimSpec => ({ value, quote: 'text', ...more })
const article = (...claims: ClaimSpec[]): ArticleSpec => ({ title: 'A head', answers: { question: claims } })

function lineUpOf(kind: string, articles: CorpusSpec['articles']) {
  const corpus = buildCorpus({
    asks: ['question'],
    articles,
    people: { 'di-moss': { name: 'Di Moss', short: 'Moss' } },
    outlets: { isles: { name: 'the Outer and Inner Isles Gazette' } },
    facts: {
      question: {
        kind: kind,
        label: 'Question',
        ...(kind === 'choice' && {
          options: { fog: 'it was fog', helm: 'it was the helm', engine: 'it was the engine' },
          order: [['helm', 'fog']],
        }),
      },
    },
  })
  return { corpus, lineUp: buildLineUp(corpus, 'alma-aground') }
}

const rowOf = (kind: string, articles: CorpusSpec['articles']) => lineUpOf(kind, articles).lineUp.rows[0]!
const sentenceOf = (kind: string, ...claims: ClaimSpec[]) =>
  rowOf(kind, { gazette: article(...claims) }).cells[0]!.sentence

const lengthy = { minutes: null, precision: 'unspecified', as: 'lengthy' }
const option = (id: string) => ({ option: id })

describe('a headline that contradicts its text', () => {
  const twofold = article(text(length(50)), head(length(90)))

  test('is told apart from it, by itself and beside others', () => {
    const row = rowOf('duration', { paper: twofold, star: article(text(length(50))) })
    expect(row).toMatchObject({
      outcome: 'contradiction',
      difference: 'Headline and text differ',
      headline:
        'The headline of paper puts it at 90 minutes; its text, at 50 minutes; star puts it at 50 minutes.',
    })
    expect(row.reason).toMatch(/^The headline of paper and its text can’t both hold\./)
    expect(row.cells[0]).toMatchObject({
      sentence: 'The headline of paper puts it at 90 minutes; its text puts it at 50 minutes.',
      contrast: 'This article’s headline puts it at 90 minutes; its text puts it at 50 minutes.',
      contradictions: [{ byHeadline: true }],
    })
  })

  test('is told alone, and on the article’s page', () => {
    const { corpus, lineUp } = lineUpOf('duration', { gazette: twofold })
    expect(lineUp.rows[0]!.headline).toBe(
      'The headline of Harbour Gazette puts it at 90 minutes; its text puts it at 50 minutes.',
    )
    expect(articleView(corpus, lineUp, 'gazette').contrasts).toMatchObject([
      { sentence: 'This article’s headline puts it at 90 minutes; its text puts it at 50 minutes.' },
    ])
  })

  test('names whom both credit, where there is room', () => {
    const origin = ['ada-holm']
    const claims = [text(length(50), { origin }), head(length(90), { origin })]
    const credited = (outlet: string) => rowOf('duration', { [outlet]: article(...claims) }).headline
    expect(credited('gazette')).toBe(
      'In the headline of Harbour Gazette Ada Holm puts it at 90 minutes; in its text, at 50 minutes.',
    )
    expect(credited('isles')).toBe(
      'The headline of the Outer and Inner Isles Gazette puts it at 90 minutes; its text, at 50 minutes.',
    )
  })

  test('is told in full where what it says has no part that can stand alone', () => {
    const origin = ['di-moss']
    const claims = [text(option('fog'), { origin }), head(option('engine'), { origin })]
    expect(rowOf('choice', { star: article(...claims) }).headline).toBe(
      'In the headline of star Moss says it was the engine; in its text Moss says it was fog.',
    )
    expect(rowOf('choice', { isles: article(...claims) }).headline).toBe(
      'The headline of the Outer and Inner Isles Gazette says it was the engine; its text says it was fog.',
    )
  })

  test('is told in fewer words where others answer otherwise', () => {
    const row = rowOf('duration', { paper: twofold, star: article(text(length(30))) })
    expect(row.cells[0]!.contrast).toBe(
      'This article’s headline puts it at 90 minutes; its text, at 50 minutes; star puts it at 30 minutes.',
    )
  })

  test('is one of two contradictions where the text contradicts itself as well', () => {
    const row = rowOf('duration', {
      gazette: article(text(length(50)), text(length(90)), head(length(90))),
    })
    expect(row.cells[0]!.sentence).toBe('Harbour Gazette puts it both at 50 minutes and at 90 minutes.')
    expect(row.difference).toBe('Two answers in one article')
    expect(row.cells[0]!.contradictions.map(({ byHeadline }) => byHeadline)).toEqual([false, true])
  })

  test('denies what the text says', () => {
    expect(sentenceOf('duration', text(length(90)), head(length(90), { denies: true }))).toBe(
      'The headline of Harbour Gazette says it was not 90 minutes; its text puts it at 90 minutes.',
    )
  })
})

describe('a headline that says more than its text is told apart', () => {
  test.each<[string, string, ClaimSpec[], string]>([
    [
      'more exactly',
      'duration',
      [text(lengthy), head(length(90))],
      'The headline of Harbour Gazette puts it at 90 minutes; its text says only “lengthy”.',
    ],
    [
      'more fully',
      'people',
      [text(persons(['ada-holm'], false)), head(persons(['ada-holm', 'bo-lind'], false))],
      'The headline of Harbour Gazette names Ada Holm and Bo Lind, among others; its text names Ada Holm, among others.',
    ],
    [
      'more strongly',
      'choice',
      [text(option('fog')), head(option('helm'))],
      'The headline of Harbour Gazette says it was the helm; its text says it was fog.',
    ],
    [
      'more surely',
      'choice',
      [text(option('fog'), { certainty: 'possible' }), head(option('fog'))],
      'The headline of Harbour Gazette says it was fog; its text says it was fog, as a possibility.',
    ],
  ])('%s', (_, kind, claims, sentence) => {
    expect(sentenceOf(kind, ...claims)).toBe(sentence)
    expect(rowOf(kind, { gazette: article(...claims) })).toMatchObject({
      outcome: 'single',
      headline: sentence,
    })
  })
})

describe('a headline is not told apart', () => {
  test.each<[string, string, ClaimSpec[]]>([
    ['where it says the same', 'duration', [text(length(90)), head(length(90))]],
    ['where it says less', 'duration', [text(length(90)), head(lengthy)]],
    [
      'where the text says as much in several places',
      'people',
      [
        text(persons(['ada-holm'], false)),
        text(persons(['bo-lind'], false)),
        head(persons(['ada-holm', 'bo-lind'], false)),
      ],
    ],
    [
      'where it credits somebody else',
      'duration',
      [text(length(50), { origin: ['ada-holm'] }), head(length(90))],
    ],
    ['where the text doesn’t answer', 'duration', [head(length(90))]],
    ['where the article takes it back', 'duration', [head(length(90)), text(length(50), { corrects: 1 })]],
  ])('%s', (_, kind, claims) => {
    expect(sentenceOf(kind, ...claims)).toMatch(/^Harbour Gazette /)
    expect(rowOf(kind, { gazette: article(...claims) }).headline).not.toContain('headline')
  })
})

describe('the lead answer', () => {
  const leadOf = (kind: string, ...claims: ClaimSpec[]) => {
    const [lead] = rowOf(kind, { gazette: article(...claims) }).cells[0]!.answers
    return [lead!.claim.quote, ...lead!.more.map(({ quote }) => quote)]
  }

  test.each<[string, string, ClaimSpec[], string[]]>([
    ['is the text’s where both are as sharp', 'duration', [head(length(90)), text(length(50))], ['text']],
    [
      'is the text’s where only the headline is sure',
      'choice',
      [head(option('fog')), text(option('fog'), { certainty: 'reported', origin: ['ada-holm'] })],
      ['text'],
    ],
    ['is the headline’s where that is sharper', 'duration', [text(lengthy), head(length(90))], ['head']],
    ['has the text’s quote first', 'duration', [head(length(90)), text(length(90))], ['text', 'head']],
  ])('%s', (_, kind, claims, quotes) => {
    expect(leadOf(kind, ...claims)).toEqual(quotes)
  })
})
