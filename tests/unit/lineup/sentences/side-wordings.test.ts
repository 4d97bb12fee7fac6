import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../../src/kinds/registry.ts'
import { buildColumns } from '../../../../src/lineup/columns.ts'
import { relateRow } from '../../../../src/lineup/build-line-up.ts'
import { sideWordings, toldApart } from '../../../../src/lineup/sentences/side-wordings.ts'
import { buildCorpus, day, length, persons } from '../../../support/corpus-builder.ts'
import type { ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'

const story = 'alma-aground'

/** List all wordings of a row, the fullest first, of which a headline takes the first that fits. */
function wordingsOf(fact: string, answers: Record<string, unknown>, more: Partial<CorpusSpec> = {}) {
  const articles = Object.fromEntries(
    Object.entries(answers).map(([article, value]) => [
      article,
      { answers: { [fact]: [isClaim(value) ? value : { value }] } },
    ]),
  )
  const corpus = buildCorpus({ asks: [fact], articles, ...more })
  const { untold } = relateRow(
    corpus,
    corpus.stories.get(story)!,
    corpus.facts.get(fact)!,
    buildColumns(corpus, story),
  )
  return sideWordings(untold, untold.sides)
}

const isClaim = (value: unknown): value is ClaimSpec =>
  typeof value === 'object' && value !== null && 'value' in value

const topics = (...ids: string[]) => ({ topics: ids, complete: true })
const agenda = {
  facts: {
    agenda: {
      kind: 'topics',
      label: 'Agenda',
      topics: Object.fromEntries(
        ['lights', 'radar', 'pay', 'fog', 'fees'].map((topic) => [topic, `the ${topic}`]),
      ),
    },
  },
}

const options = { fog: 'the fog', engine: 'the engine', helm: 'a mistake at the helm' }

const rows: Readonly<Record<string, () => string[]>> = {
  'one answer': () => wordingsOf('crossing-length', { blog: length(90), wire: length(90) }),
  'one answer on one word': () =>
    wordingsOf('crossing-length', {
      blog: { value: length(90), origin: ['ada-holm'] },
      wire: { value: length(90), origin: ['ada-holm'] },
    }),
  'one answer on two words': () =>
    wordingsOf('crossing-length', {
      blog: { value: length(90), origin: ['ada-holm'] },
      wire: { value: length(90), origin: ['bo-lind'] },
    }),
  'two figures': () => wordingsOf('crossing-length', { blog: length(90), wire: length(30) }),
  'three figures': () =>
    wordingsOf('crossing-length', { blog: length(90), radio: length(30), wire: length(60) }),
  'four figures, one of them twice': () =>
    wordingsOf('crossing-length', {
      blog: length(90),
      digest: length(30),
      gazette: length(90),
      radio: length(60),
      wire: length(45),
    }),
  'four figures and one who gives none': () =>
    wordingsOf('distress-calls', {
      blog: { amount: 5, precision: 'exact' },
      digest: { amount: 9, precision: 'exact' },
      gazette: { precision: 'unspecified', as: 'many' },
      radio: { amount: 7, precision: 'exact' },
      wire: { amount: 20, precision: 'over' },
    }),
  'figures between two bounds': () =>
    wordingsOf('crossing-length', {
      blog: length(60, 'under'),
      digest: length(90),
      evening: length(90),
      gazette: length(120, 'over'),
      radio: length(100),
    }),
  'figures between two bounds that several give': () =>
    wordingsOf('crossing-length', {
      blog: length(60, 'under'),
      digest: length(90),
      evening: length(120, 'over'),
      gazette: length(120, 'over'),
      radio: length(100),
      wire: length(120, 'over'),
    }),
  'figures of which a bound is only expected': () =>
    wordingsOf('distress-calls', {
      blog: { amount: 5, precision: 'exact' },
      digest: { amount: 9, precision: 'exact' },
      radio: { amount: 7, precision: 'exact' },
      wire: { value: { amount: 20, precision: 'over' }, certainty: 'expected' },
    }),
  'three figures and a denial of a fourth': () =>
    wordingsOf('distress-calls', {
      blog: { amount: 5, precision: 'exact' },
      digest: { amount: 9, precision: 'exact' },
      radio: { amount: 7, precision: 'exact' },
      wire: { value: { amount: 4, precision: 'exact' }, denies: true },
    }),
  'a list and parts of it': () =>
    wordingsOf('crew', {
      blog: persons(['ada-holm', 'bo-lind', 'cy-marsh']),
      wire: persons(['ada-holm'], false),
    }),
  'a list and two parts of it': () =>
    wordingsOf('crew', {
      blog: persons(['ada-holm', 'bo-lind', 'cy-marsh']),
      radio: persons(['bo-lind', 'cy-marsh'], false),
      wire: persons(['ada-holm'], false),
    }),
  'lists with something in common': () =>
    wordingsOf('crew', {
      blog: persons(['ada-holm', 'bo-lind'], false),
      gazette: persons(['ada-holm', 'cy-marsh'], false),
      wire: persons(['ada-holm'], false),
    }),
  'lists of three lengths': () =>
    wordingsOf(
      'agenda',
      {
        blog: topics('lights', 'radar', 'pay', 'fog'),
        radio: topics('lights', 'radar', 'pay'),
        wire: topics('lights', 'fees'),
      },
      agenda,
    ),
  'lists of three lengths with something in common': () =>
    wordingsOf(
      'agenda',
      {
        blog: { ...topics('lights', 'radar', 'pay', 'fog'), complete: false },
        radio: { ...topics('lights', 'radar', 'fees'), complete: false },
        wire: { ...topics('lights'), complete: false },
      },
      agenda,
    ),
  'lists of one length, and of nothing in common': () =>
    wordingsOf(
      'agenda',
      { blog: topics('lights', 'radar'), radio: topics('fog', 'pay'), wire: topics('fees') },
      agenda,
    ),
  'a list and a denial of one of it': () =>
    wordingsOf('crew', {
      blog: persons(['ada-holm', 'bo-lind']),
      wire: { value: persons(['ada-holm'], false), denies: true },
    }),
  'days that open alike': () =>
    wordingsOf('sailing-day', { blog: day('2031-05-06'), wire: day('2031-05-05') }),
  'options with a verb of their own': () =>
    wordingsOf(
      'cause',
      { blog: { option: 'fog' }, radio: { option: 'helm' }, wire: { option: 'engine' } },
      {
        facts: {
          cause: {
            kind: 'choice',
            label: 'Cause',
            options,
            verb: { one: 'puts it down to', many: 'put it down to' },
          },
        },
      },
    ),
  'options in clauses': () =>
    wordingsOf(
      'cause',
      { blog: { option: 'fog' }, wire: { option: 'engine' } },
      {
        facts: {
          cause: {
            kind: 'choice',
            label: 'Cause',
            options: { fog: 'it was the fog', engine: 'it was the engine' },
          },
        },
      },
    ),
}

describe('every wording, the fullest first', () => {
  test.each(Object.keys(rows))('%s', (name) => {
    expect(rows[name]!()).toMatchSnapshot()
  })
})

const names: Readonly<Record<string, string>> = { ann: 'Ann Archer', ben: 'Ben Bold' }
const context = { nameOf: (id: string) => names[id] ?? id }
const people = { kind: kindOf('people'), context }
const list = (...named: string[]) => ({ named, complete: true })

test('lists told in the same words are told apart by who is on one alone', () => {
  const [one, other] = [list('ann', 'x', 'y'), list('ben', 'x', 'y')]
  expect([one, other].map((value) => toldApart(value, [one, other], people))).toEqual([
    ', Ann Archer among them',
    ', Ben Bold among them',
  ])
})

test('lists without a name in common are said not to be the same, from the second on', () => {
  const [one, other] = [list('ann', 'x', 'y'), list('ben', 'v', 'w')]
  expect([one, other].map((value) => toldApart(value, [one, other], people))).toEqual([
    '',
    ', though not the same',
  ])
})

test('nothing is said behind what has its words for itself, a denial of all, and what is no list', () => {
  const one = list('ann')
  expect(toldApart(one, [one], people)).toBe('')
  expect(toldApart(null, [null, null], people)).toBe('')
  const signed = { option: 'signed' }
  expect(toldApart(signed, [signed, signed], { kind: kindOf('choice'), context })).toBe('')
})
