import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { compareStatement } from '../../../src/lineup/statement-comparison.ts'
import { buildCorpus, persons } from '../../support/corpus-builder.ts'

/** Six invented accounts of a burst dam, in three languages: what coverage of any event may bring. */
const by = (origin: string, value: unknown) => ({ value, origin: [origin] })
const option = (id: string) => ({ option: id })
const deaths = (amount: number, precision = 'exact') => ({ amount, precision })
const atLeast = (from: number) => ({ from, precision: 'exact' })

const corpus = buildCorpus({
  asks: ['sluice', 'order', 'toll'],
  facts: {
    sluice: {
      kind: 'choice',
      label: 'The sluice',
      options: { worked: 'it worked as designed', broken: 'it was out of service' },
    },
    order: { kind: 'people', label: 'Who ordered people to leave' },
    toll: { kind: 'quantity', label: 'Deaths', unit: { one: 'death', many: 'deaths' } },
  },
  people: {
    operator: { name: 'the operator', kind: 'institution', role: 'It runs the dam' },
    'ida-moor': { name: 'Ida Moor', role: 'Engineer at the dam' },
    mayor: { name: 'the mayor', role: 'Mayor of the valley' },
    villager: { name: 'a villager', role: 'Lives below the dam' },
  },
  outlets: { tani: { name: '谷の新聞', language: 'ja' }, tal: { name: 'Talbote', language: 'de' } },
  articles: {
    // It quotes two voices; it doesn’t disagree with itself.
    gazette: {
      answers: {
        sluice: [by('operator', option('worked')), by('ida-moor', option('broken'))],
        order: [by('mayor', persons(['mayor']))],
        toll: [{ value: deaths(12) }],
      },
      wordings: { 'captains-log': [{ part: 'flood', quote: 'The water came over the wall in the night' }] },
    },
    // “Nobody ordered us to leave.”
    blog: {
      answers: {
        sluice: 'silent',
        order: [{ value: null, denies: 'all', origin: ['villager'] }],
        toll: [{ value: atLeast(12) }],
      },
      wordings: { 'captains-log': [{ part: 'flood', quote: 'The water came over the wall at night' }] },
    },
    // Its last line takes the first figure back.
    radio: {
      answers: {
        sluice: 'silent',
        order: [by('mayor', persons(['mayor']))],
        toll: [{ value: deaths(0) }, { value: deaths(3), corrects: 1, paragraph: 9 }],
      },
    },
    wire: {
      answers: { sluice: 'silent', order: [by('mayor', persons(['mayor']))], toll: [{ value: deaths(14) }] },
    },
    tani: {
      answers: { sluice: 'silent', order: 'silent', toll: [{ value: deaths(20, 'over') }] },
      wordings: {
        'captains-log': [{ part: 'flood', quote: '夜のうちに水が壁を越えて流れ込んできたのです' }],
      },
    },
    tal: { answers: { sluice: 'silent', order: 'silent', toll: [{ value: deaths(12) }] } },
  },
})

const build = () => buildLineUp(corpus, 'alma-aground')

describe('two voices in one newspaper', () => {
  test('differ; the newspaper doesn’t contradict itself', () => {
    const [sluice] = build().rows
    expect(sluice!.outcome).toBe('voices-differ')
    expect(sluice!.difference).toBe('Two voices differ')
    expect(sluice!.cells.flatMap(({ contradictions }) => contradictions)).toEqual([])
    expect(sluice!.headline).toBe(
      'The operator says it worked as designed; Ida Moor says it was out of service, both in Harbour Gazette.',
    )
  })
})

describe('“nobody”', () => {
  test('conflicts with all who name somebody', () => {
    const [, order] = build().rows
    const conflicts = order!.articlePairs().filter(({ relation }) => relation === 'conflict')
    expect(conflicts.map(({ a, b }) => [a, b])).toEqual([
      ['blog', 'gazette'],
      ['blog', 'radio'],
      ['blog', 'wire'],
    ])
    expect(order!.headline).toBe('Three name the mayor; the quay blog says nobody; two are silent.')
  })
})

describe('a toll told in six ways', () => {
  test('is led by who gives the least and who says more than a figure, and by the figure that most give', () => {
    const [, , toll] = build().rows
    expect(toll!.headline).toBe(
      'Radio Nordhavn says 3 deaths, 谷の新聞 more than 20 deaths; two say 12 deaths; two give other answers.',
    )
  })

  test('what an article takes back is no contradiction, and shown as taken back', () => {
    const [, , toll] = build().rows
    const radio = toll!.cells.find(({ article }) => article === 'radio')!
    expect(radio.contradictions).toEqual([])
    expect(radio.sentence).toBe('Radio Nordhavn says three deaths.')
    expect(radio.claims.map(({ correctedBy }) => correctedBy)).toEqual(['radio/toll/2', null])
  })

  test('at least 12 contradicts neither 12 nor 14', () => {
    const [, , toll] = build().rows
    const ofBlog = toll!.articlePairs().filter(({ a, b }) => a === 'blog' || b === 'blog')
    const relations = Object.fromEntries(ofBlog.map(({ a, b, relation }) => [a === 'blog' ? b : a, relation]))
    expect(relations).toMatchObject({ gazette: 'vaguer', wire: 'vaguer', tal: 'vaguer', radio: 'conflict' })
  })
})

describe('a statement made in English', () => {
  test('is compared within English; its translation stands apart', () => {
    const { parts } = compareStatement(corpus, new Map([['alma-aground', build()]]), 'captains-log')
    const [part] = parts
    expect(part!.languages.map(({ language, heading }) => [language, heading])).toEqual([
      ['en', null],
      ['ja', 'A translation into Japanese'],
    ])
    expect(part!.sentence).toBe('Two quote this, in two wordings; one translation beside them.')
  })
})
