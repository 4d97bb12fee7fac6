import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import { contextOf } from './tables/table.ts'
import { tables } from './tables/tables.ts'
import type { Unit } from '../../../src/kinds/context.ts'

const [ann, ben, cleo] = ['ann-archer', 'ben-bold', 'cleo-cruz'] as const
const people = (...named: string[]) => ({ named, complete: true })
const some = (...named: string[]) => ({ named, complete: false })
const topics = (...listed: string[]) => ({ topics: listed, complete: true })
const lasts = (minutes: number | null, precision = 'exact') => ({ minutes, precision })
const day = (on: string, as: string | null = null) => ({
  on,
  from: null,
  to: null,
  precision: 'day',
  as,
  anchor: as === null ? null : 'story',
})
const month = (on: string) => ({ ...day(on), precision: 'month' })
const soon = { on: null, from: null, to: null, precision: 'unspecified', as: 'soon', anchor: null }
const dawn = { ...soon, at: { part: 'dawn', precision: 'exact', zone: null } }
const nine = { ...day('1970-01-02'), at: { clock: '21:00', precision: 'exact', zone: null } }
const met = (parts: object) => ({ where: null, who: [], when: null, order: null, of: null, ...parts })
const invited = (
  from: string | null,
  to: string,
  where: string | null = null,
  occasion: string | null = null,
) => ({
  from,
  to,
  where,
  occasion,
})
const told = (...extended: object[]) => ({ extended })

describe('an answer that leaves the question open', () => {
  test.each<[kind: string, value: unknown, open: boolean]>([
    ['duration', lasts(null, 'unspecified'), true],
    ['duration', lasts(90), false],
    ['quantity', { precision: 'unspecified', as: 'several' }, true],
    ['quantity', { amount: 0, precision: 'exact' }, false],
    ['people', some(), true],
    ['people', people(), false],
    ['people', some(ann), false],
    ['topics', { topics: [], complete: false }, true],
    ['topics', topics(), false],
    ['meeting', met({}), true],
    ['meeting', met({ order: 1 }), false],
    ['meeting', met({ who: [ann] }), false],
    ['date', soon, true],
    ['date', day('2031-05-04'), false],
    ['date', dawn, false],
    ['invitations', told(invited(ann, ben)), false],
    ['choice', { option: 'signed' }, false],
    ['text', { text: 'no idea' }, false],
  ])('of kind %s, %j: %s', (kind, value, open) => {
    expect(kindOf(kind).telling.isOpen(value)).toBe(open)
  })
})

describe('an answer that is but a bound', () => {
  test.each<[kind: string, value: unknown, bound: boolean]>([
    ['duration', lasts(60, 'under'), true],
    ['duration', lasts(60, 'over'), true],
    ['duration', lasts(60, 'nearly'), false],
    ['duration', lasts(null, 'unspecified'), false],
    ['quantity', { from: 12, precision: 'exact' }, true],
    ['quantity', { to: 12, precision: 'about' }, true],
    ['quantity', { from: 12, to: 15, precision: 'exact' }, false],
    ['date', { ...day('2031-05-04'), on: null, from: '2031-05-04' }, true],
    ['date', { ...day('2031-05-04'), on: null, to: '2031-05-04' }, true],
    ['date', { ...day('2031-05-04'), on: null, from: '2031-05-04', to: '2031-05-06' }, false],
    ['date', day('2031-05-04'), false],
    ['date', soon, false],
    ['people', some(ann), false],
  ])('of kind %s, %j: %s', (kind, value, bound) => {
    expect(kindOf(kind).telling.isBound(value)).toBe(bound)
  })
})

describe('what several answers of one article come to', () => {
  test.each<[kind: string, values: unknown[], united: unknown]>([
    ['duration', [lasts(90), lasts(60)], lasts(90)],
    ['people', [some(ann), some(ben, ann)], some(ann, ben)],
    ['people', [people(ann, ben), some(ann)], people(ann, ben)],
    ['people', [people(ann), some(ben)], some(ann, ben)],
    ['topics', [topics('trade'), topics('energy')], { topics: ['trade', 'energy'], complete: false }],
    [
      'meeting',
      [met({ where: 'Norway', who: [ann] }), met({ where: 'Oslo, Norway', who: [ben, ann], when: 'soon' })],
      met({ where: 'Oslo, Norway', who: [ann, ben], when: 'soon' }),
    ],
    ['meeting', [met({ order: 1 }), met({ of: 3, order: 2 })], met({ order: 1, of: 3 })],
    ['meeting', [met({ of: 3 }), met({ order: 1 })], met({ order: 1, of: 3 })],
    ['meeting', [met({ where: 'Oslo' }), met({})], met({ where: 'Oslo' })],
    ['meeting', [met({ where: 'Oslo, Norway' }), met({ where: 'Norway' })], met({ where: 'Oslo, Norway' })],
    [
      'invitations',
      [
        told(invited(ann, ben, 'Norway', 'tea')),
        told(invited(ann, ben, 'Oslo, Norway', 'talks'), invited(ben, ann)),
      ],
      told(invited(ann, ben, 'Oslo, Norway', 'tea'), invited(ben, ann)),
    ],
    [
      'invitations',
      [told(invited(null, ben, 'Oslo'), invited(null, cleo)), told(invited(ann, ben))],
      told(invited(ann, ben, 'Oslo'), invited(null, cleo)),
    ],
    [
      'invitations',
      [told(invited(ann, ben)), told(invited(ann, ben, 'Oslo', 'tea'))],
      told(invited(ann, ben, 'Oslo', 'tea')),
    ],
  ])('of kind %s: %j become %j', (kind, values, united) => {
    expect(kindOf(kind).telling.unite(values)).toEqual(united)
  })
})

describe('the answer that stands for several as one side', () => {
  test.each<[kind: string, values: unknown[], alike: unknown]>([
    ['choice', [{ option: 'signed' }, { option: 'signed' }], { option: 'signed' }],
    ['choice', [{ option: 'signed' }, { option: 'signed' }, { option: 'drafted' }], null],
    ['text', [{ text: 'Calm.' }, { text: 'calm' }], { text: 'Calm.' }],
    ['text', [{ text: 'calm' }, { text: 'calm' }, { text: 'afraid' }], null],
    ['duration', [lasts(90), lasts(90)], lasts(90)],
    ['duration', [lasts(90, 'over'), lasts(90, 'over')], lasts(90, 'over')],
    ['duration', [lasts(90), lasts(90, 'about'), lasts(90, 'nearly')], lasts(90, 'about')],
    ['duration', [lasts(90), lasts(90), lasts(90, 'over')], null],
    ['duration', [lasts(90), lasts(90), lasts(91)], null],
    [
      'quantity',
      [
        { from: 12, to: 15, precision: 'exact' },
        { from: 12, to: 15, precision: 'about' },
      ],
      { from: 12, to: 15, precision: 'about' },
    ],
    [
      'quantity',
      [
        { from: 12, precision: 'exact' },
        { amount: 12, precision: 'exact' },
      ],
      null,
    ],
    [
      'quantity',
      [
        { to: 12, precision: 'exact' },
        { amount: 12, precision: 'exact' },
      ],
      null,
    ],
    ['date', [day('2031-05-04', 'yesterday'), day('2031-05-04')], day('2031-05-04')],
    ['date', [day('2031-05-04'), day('2031-05-04'), day('2031-05-05')], null],
    ['date', [soon, soon], soon],
    ['date', [nine, day('1970-01-02')], null],
    ['date', [nine, { ...nine, as: 'on Friday night' }], nine],
    ['date', [dawn, { ...dawn, as: 'at first light' }], { ...dawn, as: null }],
    ['people', [people(ann, ben), some(ben, ann)], people(ann, ben)],
    ['people', [some(ann, ben), some(ben, ann), people(ann, ben)], people(ann, ben)],
    ['people', [some(ann, ben), some(ben, ann)], some(ann, ben)],
    ['people', [some(ann, ben), some(ann)], null],
    ['people', [some(ann), some(ann, ben)], null],
    ['people', [some(ann), some(ben)], null],
    ['people', [people(), people()], people()],
    ['people', [some(), some()], some()],
    ['people', [people(), some()], null],
    ['people', [some(ann), people()], null],
    ['people', [some(ann), some()], null],
    ['topics', [topics('trade'), topics('trade')], topics('trade')],
    [
      'invitations',
      [told(invited(ann, ben, 'Oslo, Norway')), told(invited(ann, ben, 'Norway'))],
      told(invited(ann, ben, 'Norway')),
    ],
    [
      'invitations',
      [told(invited(ann, ben, null, 'tea')), told(invited(ann, ben, null, 'Tea'))],
      told(invited(ann, ben, null, 'tea')),
    ],
    [
      'invitations',
      [told(invited(ann, ben, null, 'tea')), told(invited(ann, ben, null, 'talks'))],
      told(invited(ann, ben)),
    ],
    ['invitations', [told(invited(ann, ben)), told(invited(null, ben))], told(invited(null, ben))],
    ['invitations', [told(invited(ann, ben, 'Oslo')), told(invited(ann, ben, 'Lisbon'))], null],
    ['invitations', [told(invited(ann, ben)), told(invited(ann, ben), invited(ben, ann))], null],
    ['invitations', [told(invited(ann, ben)), told(invited(ben, ann))], null],
    [
      'meeting',
      [met({ where: 'Oslo', order: 1 }), met({ where: 'oslo', of: 3, order: 1 })],
      met({ where: 'Oslo', order: 1 }),
    ],
    [
      'meeting',
      [met({ where: 'Oslo, Norway' }), met({ where: 'oslo,norway' })],
      met({ where: 'Oslo, Norway' }),
    ],
    ['meeting', [met({ where: 'Oslo' }), met({ where: 'Norway' })], null],
    ['meeting', [met({ where: 'Oslo, Norway' }), met({ where: 'Norway' })], null],
    ['meeting', [met({ where: 'Oslo' }), met({ order: 1 })], null],
    ['meeting', [met({ where: 'Oslo', order: 1 }), met({ where: 'Oslo', order: 2 })], null],
    ['meeting', [met({ where: 'Oslo', when: '2031-05' }), met({ where: 'Oslo', when: '2031-06' })], null],
    ['meeting', [met({}), met({})], met({})],
    ['meeting', [met({}), met({ who: [ann] })], null],
  ])('of kind %s: %j come to %j', (kind, values, alike) => {
    expect(kindOf(kind).telling.alike(values)).toEqual(alike)
  })
})

describe('what different answers all say at least', () => {
  test.each<[kind: string, values: unknown[], shared: unknown]>([
    ['duration', [lasts(90), lasts(90)], null],
    ['people', [some(ann, ben), some(ben, cleo)], people(ben)],
    ['people', [some(ann), some(ben)], null],
    ['topics', [topics('trade', 'energy'), topics('energy')], topics('energy')],
    [
      'invitations',
      [told(invited(ann, ben, 'Oslo'), invited(ben, ann)), told(invited(ann, ben))],
      told(invited(ann, ben)),
    ],
    ['invitations', [told(invited(ann, ben)), told(invited(ann, cleo))], null],
    [
      'meeting',
      [met({ who: [ann, ben], when: 'soon' }), met({ who: [ben], when: 'Soon' })],
      met({ who: [ben], when: 'soon' }),
    ],
    [
      'meeting',
      [met({ who: [ann], when: 'soon' }), met({ who: [ann], when: 'in spring' })],
      met({ who: [ann] }),
    ],
    ['meeting', [met({ who: [ann] }), met({ where: 'Oslo', who: [ann] })], met({ who: [ann] })],
    [
      'meeting',
      [met({ where: 'Oslo', who: [ann] }), met({ where: 'Lisbon', who: [ann] })],
      met({ who: [ann] }),
    ],
    ['meeting', [met({}), met({ who: [ann] })], null],
    ['meeting', [met({ order: 1, of: 3 }), met({ order: 1, of: 2 })], met({ order: 1 })],
    ['meeting', [met({ order: 1 }), met({ order: 2 })], null],
  ])('of kind %s: %j share %j', (kind, values, shared) => {
    expect(kindOf(kind).telling.shared(values)).toEqual(shared)
  })
})

describe('a denial', () => {
  test.each<[kind: keyof typeof tables, value: unknown, one: string, several: string]>([
    ['choice', { option: 'signed' }, 'denies that a treaty was signed', 'deny that a treaty was signed'],
    ['choice', null, 'denies all of it', 'deny all of it'],
    ['text', { text: 'calm' }, 'denies this: calm', 'deny this: calm'],
    ['duration', lasts(90), 'says it was not 90 minutes', 'say it was not 90 minutes'],
    ['duration', null, 'says it never took place', 'say it never took place'],
    [
      'quantity',
      { amount: 3, precision: 'exact' },
      'says it was not three letters',
      'say it was not three letters',
    ],
    ['quantity', null, 'says there was none', 'say there was none'],
    ['date', day('2031-05-04'), 'says it was not on 4 May 2031', 'say it was not on 4 May 2031'],
    ['date', null, 'says it was never', 'say it was never'],
    ['date', nine, 'says it was not on 2 January 1970 at 9 pm', 'say it was not on 2 January 1970 at 9 pm'],
    ['date', { ...dawn, as: null }, 'says it was not at dawn', 'say it was not at dawn'],
    ['people', people(ann, ben), 'says it was not Archer or Bold', 'say it was not Archer or Bold'],
    ['people', people(), 'denies that it was nobody', 'deny that it was nobody'],
    ['people', null, 'says nobody', 'say nobody'],
    ['topics', null, 'says nothing at all', 'say nothing at all'],
    [
      'invitations',
      told(invited(ann, ben), invited(ben, ann, 'Oslo')),
      'denies that Ann Archer invited Ben Bold or that Ben Bold invited Ann Archer to Oslo',
      'deny that Ann Archer invited Ben Bold or that Ben Bold invited Ann Archer to Oslo',
    ],
    ['invitations', null, 'says nobody was invited', 'say nobody was invited'],
    ['meeting', met({ where: 'Oslo' }), 'denies a meeting: Oslo', 'deny a meeting: Oslo'],
    ['meeting', null, 'says no meeting is planned', 'say no meeting is planned'],
  ])('of kind %s, %j: %s', (kind, value, one, several) => {
    const { denial } = kindOf(kind).telling
    expect(denial(value, contextOf(tables[kind]), 'one')).toBe(one)
    expect(denial(value, contextOf(tables[kind]), 'several')).toBe(several)
  })
})

describe('a part of another answer', () => {
  test.each<[kind: string, value: unknown, whole: unknown, part: string | null]>([
    ['people', some(ann, ben), people(ann, ben, cleo), 'names two of them'],
    ['people', some(ann), people(ann), null],
    ['people', some(ann, ben), people(ann, cleo, 'dan-dale'), null],
    ['people', some(), people(ann), null],
    ['topics', topics('trade'), topics('trade', 'energy'), 'names one of them'],
    ['duration', lasts(90), lasts(91), null],
  ])('of kind %s: %j of %j: %s', (kind, value, whole, part) => {
    expect(kindOf(kind).telling.part(value, whole, 'one')).toBe(part)
    expect(kindOf(kind).telling.part(value, whole, 'several')).toBe(part?.replace('names', 'name') ?? null)
  })
})

describe('an answer that isn’t put as holding says so', () => {
  test.each<[kind: keyof typeof tables, value: unknown, expected: string, possible: string, verb?: Unit]>([
    ['duration', lasts(60, 'about'), 'expects about an hour', 'puts it at possibly about an hour'],
    ['duration', lasts(null, 'unspecified'), 'gives no length', 'gives no length'],
    ['quantity', { amount: 3, precision: 'exact' }, 'expects three letters', 'says possibly three letters'],
    ['date', day('2031-05-04'), 'expects it on 4 May 2031', 'dates it possibly to 4 May 2031'],
    ['date', dawn, 'expects it at dawn', 'says it was possibly at dawn'],
    ['date', month('2031-05'), 'expects it in May 2031', 'dates it possibly to May 2031'],
    [
      'date',
      { ...month('2031-05'), on: null, from: '2031-05', to: '2031-06' },
      'expects it between May 2031 and June 2031',
      'dates it possibly between May 2031 and June 2031',
    ],
    ['people', people(ann), 'names Archer, as an expectation', 'names Archer, as a possibility'],
    ['topics', topics('trade'), 'names trade, as an expectation', 'names trade, as a possibility'],
    [
      'meeting',
      met({}),
      'tells of an expected meeting, without details',
      'tells of a possible meeting, without details',
    ],
    [
      'meeting',
      met({ where: 'Oslo', order: 1, when: 'Friday' }),
      'tells of an expected first meeting in Oslo on Friday',
      'tells of a possible first meeting in Oslo on Friday',
    ],
    [
      'meeting',
      met({ of: 3, order: 1, where: 'Oslo', when: '4 May' }),
      'tells of three expected meetings, the first in Oslo on 4 May',
      'tells of three possible meetings, the first in Oslo on 4 May',
    ],
    [
      'meeting',
      met({ of: 2 }),
      'tells of one of two expected meetings',
      'tells of one of two possible meetings',
    ],
    [
      'invitations',
      told(invited(ann, ben)),
      'says Archer invited Bold, as an expectation',
      'says Archer invited Bold, as a possibility',
    ],
    [
      'choice',
      { option: 'signed' },
      'says a treaty was signed, as an expectation',
      'says a treaty was signed, as a possibility',
    ],
    [
      'choice',
      { option: 'signed' },
      'thinks a treaty was signed, as an expectation',
      'thinks possibly a treaty was signed',
      { one: 'thinks', many: 'think' },
    ],
    ['text', { text: 'calm' }, 'says: calm, as an expectation', 'says: calm, as a possibility'],
  ])('of kind %s, %j: %s; %s', (kind, value, expected, possible, verb) => {
    const context = { ...contextOf(tables[kind]), ...(verb && { verb }) }
    expect(kindOf(kind).predicate(value, context, 'one', 'expected')).toBe(expected)
    expect(kindOf(kind).predicate(value, context, 'one', 'possible')).toBe(possible)
  })
})

describe('what an answer adds to what it shares with others', () => {
  test.each<[kind: keyof typeof tables, value: unknown, shared: unknown, added: string | null]>([
    ['duration', lasts(90), lasts(90), null],
    ['people', people(ann, ben, cleo), people(ben), 'Archer and Cruz'],
    ['people', some(ann), people(ann), null],
    ['topics', topics('trade', 'energy'), topics('trade'), 'energy'],
    ['people', people('a', 'b', 'c', 'd', 'e'), people('a'), 'b, c, d and e'],
    ['people', people('a', 'b', 'c', 'd', 'e', 'f'), people('a'), 'b, c, d and two more'],
    [
      'invitations',
      told(invited(ann, ben), invited(ben, ann, 'Oslo')),
      told(invited(ann, ben)),
      'that Bold invited Archer',
    ],
    [
      'invitations',
      told(invited(ann, ben), invited(ben, ann), invited(ann, cleo)),
      told(invited(ann, ben)),
      'that Bold invited Archer and Archer invited Cruz',
    ],
    [
      'invitations',
      told(invited(ann, ben, 'Oslo, Norway', 'tea'), invited(ben, ann)),
      told(invited(ann, ben, 'Norway')),
      'that Bold invited Archer',
    ],
    [
      'invitations',
      told(invited(ann, ben, 'Oslo, Norway', 'tea')),
      told(invited(ann, ben, 'Norway')),
      'the place, Oslo, and the occasion, tea',
    ],
    ['invitations', told(invited(ann, ben, 'Oslo', 'tea')), told(invited(ann, ben, 'Oslo', 'tea')), null],
    ['meeting', met({ where: 'Oslo', order: 1 }), met({ order: 1 }), 'the place, Oslo'],
    ['meeting', met({ where: 'Oslo, Norway' }), met({ where: 'Norway' }), 'the place, Oslo'],
    [
      'meeting',
      met({ where: 'Oslo', when: 'soon', order: 1, of: 3 }),
      met({ where: 'Oslo' }),
      'the time, “soon”, and that it is the first of three',
    ],
    ['meeting', met({ where: 'Oslo', order: 1 }), met({ where: 'Oslo' }), 'that it is the first'],
    ['meeting', met({ order: 1, of: 3 }), met({ order: 1 }), 'that it is one of three'],
    ['meeting', met({ order: 1, who: [ann, ben] }), met({ order: 1, who: [ann] }), 'who takes part, Bold'],
    ['meeting', met({ order: 1 }), met({ order: 1 }), null],
  ])('of kind %s: %j beside %j: %s', (kind, value, shared, added) => {
    expect(kindOf(kind).telling.added(value, shared, contextOf(tables[kind]))).toBe(added)
  })
})

describe('the ends of a span', () => {
  test.each<[kind: string, value: unknown, first: unknown, last: unknown]>([
    ['duration', { from: 30, to: 45, precision: 'about' }, lasts(30, 'about'), lasts(45, 'about')],
    [
      'duration',
      { from: 30, precision: 'exact' },
      { from: 30, precision: 'exact' },
      { from: 30, precision: 'exact' },
    ],
    ['duration', lasts(30), lasts(30), lasts(30)],
    [
      'quantity',
      { from: 8, to: 12, precision: 'exact' },
      { amount: 8, precision: 'exact' },
      { amount: 12, precision: 'exact' },
    ],
    [
      'quantity',
      { to: 12, precision: 'exact' },
      { to: 12, precision: 'exact' },
      { to: 12, precision: 'exact' },
    ],
    [
      'date',
      { ...day('2031-05-04', 'early May'), on: null, from: '2031-05-01', to: '2031-05-09' },
      day('2031-05-01'),
      day('2031-05-09'),
    ],
    ['date', day('2031-05-04'), day('2031-05-04'), day('2031-05-04')],
    ['people', people(ann, ben), people(ann, ben), people(ann, ben)],
  ])('of kind %s, %j: %j and %j', (kind, value, first, last) => {
    expect(kindOf(kind).telling.ends(value)).toEqual([first, last])
  })
})

describe('the place of an answer on a scale', () => {
  test.each<[kind: string, value: unknown, scale: number | null]>([
    ['people', some(ann, ben), null],
    ['duration', lasts(90, 'about'), 75],
    ['duration', lasts(null, 'unspecified'), null],
    ['quantity', { from: 12, precision: 'exact' }, 12],
    ['quantity', { precision: 'unspecified' }, null],
    ['date', day('1970-01-02'), 24 * 60 * 60 * 1000],
    ['date', soon, null],
    ['date', nine, (24 + 21) * 60 * 60 * 1000],
    ['date', dawn, null],
    ['choice', { option: 'signed' }, null],
  ])('of kind %s, %j: %s', (kind, value, scale) => {
    expect(kindOf(kind).telling.scale(value)).toBe(scale)
  })
})

test.each<[kind: string, value: unknown, size: number | null]>([
  ['people', some(ann, ben), 2],
  ['topics', topics('trade'), 1],
  ['duration', lasts(90, 'about'), null],
  ['choice', { option: 'signed' }, null],
])('an answer of kind %s, %j, lists %s', (kind, value, size) => {
  expect(kindOf(kind).telling.size(value)).toBe(size)
})

test.each(Object.keys(tables))('answers of kind %s have a name', (kind) => {
  expect(kindOf(kind).telling.nouns).toMatch(/^[a-z ]{5,}$/)
})
