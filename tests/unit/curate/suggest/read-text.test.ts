import { describe, expect, test } from 'vitest'
import { findCredits, findQuotations, standingOf } from '../../../../src/curate/suggest/credit.ts'
import { findDays, readWritten, type Today } from '../../../../src/curate/suggest/days-in-text.ts'
import { collectNames } from '../../../../src/curate/suggest/known-names.ts'
import type { NameSources } from '../../../../src/curate/suggest/known-names.ts'
import { splitSentences } from '../../../../src/curate/suggest/split-sentences.ts'
import { personSchema } from '../../../../src/schema/person.ts'

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['She said: "It is over." Then she left.', ['She said: "It is over."', 'Then she left.']],
    [
      'Mr. Lind met J. Marsh of the U.S. Navy at 3.5 knots.',
      ['Mr. Lind met J. Marsh of the U.S. Navy at 3.5 knots.'],
    ],
    ['Am 12. Juni begann es. Dann Regen.', ['Am 12. Juni begann es.', 'Dann Regen.']],
    ['Ada came. Additionally, Piet came. Joan left.', ['Ada came. Additionally, Piet came.', 'Joan left.']],
    ['終わった。始まった。', ['終わった。', '始まった。']],
    ['', []],
  ])('of %s', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
})

const person = (id: string, data: object) =>
  [
    id,
    { id, file: '', data: personSchema.parse(data), locate: () => ({ file: '', line: 1, column: 1 }) },
  ] as const
const sources = {
  people: new Map([
    person('ada-lind', { name: 'Ada Lind', role: 'President of Ormondia', aliases: ['A. D. Lind'] }),
    person('piet-marsh', { name: 'Piet Marsh', role: 'Mayor of Vellmouth' }),
    person('jo-marsh', { name: 'Jo Marsh', role: 'Pilot' }),
    person('ormondia', { name: 'Ormondia', role: 'The state', kind: 'institution', aliases: ['O.R.M.'] }),
  ]),
  outlets: new Map(),
  stories: new Map([['talks', { id: 'talks', file: '', data: { place: 'Lisbon, Portugal' } }]]),
  articles: new Map([
    ['a', { id: 'a', file: '', data: { claims: { visit: [{ value: { where: 'Porto, Portugal' } }] } } }],
  ]),
} as unknown as NameSources

describe('known names', () => {
  const known = collectNames(sources)

  test.each([
    ['Ada Lind left. Lind waved.', ['ada-lind', 'ada-lind']],
    ['ADA LIND LEAVES', ['ada-lind']],
    ['Marsh left.', []],
    ['Linden and linden trees.', []],
    ['The Ormondian President met the Ormondian leader.', ['ada-lind', 'ada-lind']],
    ['The Ormondian President Ada Lind left.', ['ada-lind']],
    ['The mayor left.', ['piet-marsh']],
    ['Ormondia and the ORM agreed; the O.R.M. Navy left.', ['ormondia', 'ormondia']],
  ])('in %s', (text, ids) => {
    expect(known.findNames(text).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['They met in Lisbon and went to Porto.', ['Lisbon, Portugal', 'Porto, Portugal']],
    ['They met in Sankt Veit.', ['Sankt Veit']],
    ['They met at the old town hall.', ['the old town hall']],
    ['They met on a boat in January.', []],
  ])('places in %s', (text, places) => {
    expect(known.findPlaces(text).map(({ place }) => place)).toEqual(places)
  })
})

describe('days', () => {
  const daysIn = (text: string, today: Today, language: string) =>
    findDays(text, today, readWritten(text, today, language))
  const today = { published: null, story: '2031-06-14' }
  test.each([
    ['It was on Friday.', '2031-06-13', 'story'],
    ['It will be on Friday.', '2031-06-20', 'story'],
    ['It was on Monday.', '2031-06-16', 'story'],
    ['It was yesterday.', '2031-06-13', 'story'],
    ['It was on 12 June 2030.', '2030-06-12', null],
    ['It was in June 2030.', '2030-06', null],
    ['It was in 2029.', '2029', null],
    ['It is on 20 March.', '2031-03-20', 'story'],
    ['LISBON, Portugal, June 14 (Ferry Post)', '2031-06-14', 'story'],
    ['It was in June 32.', '2032-06', null],
  ])('in %s', (text, on, anchor) => {
    expect(daysIn(text, today, 'en')).toMatchObject([{ on, anchor }])
  })

  test('in other languages', () => {
    expect(daysIn('Wiederholt wird es am 12. Juni 2032.', today, 'de')).toMatchObject([{ on: '2032-06-12' }])
    expect(daysIn('Rendez-vous le 12 juin 2032.', today, 'fr-CA')).toMatchObject([{ on: '2032-06-12' }])
  })

  test.each(['They may march in four days.', 'It was now or never.', 'It weighs 12 March hares.'])(
    'none in %s',
    (text) => {
      expect(
        daysIn(text, { ...today, published: '2031-06-15' }, 'en').filter(
          ({ precision }) => precision === 'year',
        ),
      ).toEqual([])
    },
  )
})

describe('credit', () => {
  const known = collectNames(sources)
  const standing = (text: string, words: string, before: string | null = null) => {
    const start = text.indexOf(words)
    const paragraph = {
      text,
      quotations: findQuotations(text),
      credits: findCredits(text, known.findNames(text)),
      before,
    }
    const sentence = splitSentences(text).find(({ end }) => end > start)!
    return standingOf(paragraph, sentence, { start, end: start + words.length })
  }

  test.each([
    ['Ada Lind said the harbour was shut.', 'harbour', ['ada-lind'], 'paraphrase', 'stated'],
    ['According to Ada Lind, the harbour was shut.', 'harbour', ['ada-lind'], 'paraphrase', 'stated'],
    ['"The harbour was shut," Ada Lind said.', 'harbour', ['ada-lind'], 'quotation', 'stated'],
    ['Ada Lind waved. The harbour was shut.', 'harbour', [], 'outlet', 'stated'],
    ['Ada Lind said it. "The harbour was shut."', 'harbour', ['ada-lind'], 'quotation', 'stated'],
    ['The pilot told Ada Lind that the harbour was shut.', 'harbour', [], 'outlet', 'stated'],
    ['Ada Lind told the pilot that the harbour was shut.', 'harbour', ['ada-lind'], 'paraphrase', 'stated'],
    ['The harbour was reportedly shut.', 'harbour', [], 'outlet', 'reported'],
    ['The harbour may be shut.', 'be shut', [], 'outlet', 'possible'],
    ['The harbour will be shut.', 'be shut', [], 'outlet', 'expected'],
    ['Ada Lind waved. He said the harbour was shut.', 'harbour', ['ada-lind'], 'paraphrase', 'stated'],
  ])('of %s', (text, words, origin, voice, certainty) => {
    expect(standing(text, words)).toEqual({ origin, voice, certainty })
  })

  test('a quotation without a speaker has the one of the paragraph before', () => {
    expect(standing('"The harbour was shut.', 'harbour', 'ada-lind').origin).toEqual(['ada-lind'])
    expect(standing('"The harbour was shut.', 'harbour').origin).toEqual([])
  })
})
