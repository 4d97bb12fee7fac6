import { describe, expect, test } from 'vitest'
import { picture } from '../../../../src/kinds/meeting/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Said, Told } from '../shared/pictures/subject-of.ts'

const meets = (value: Readonly<Record<string, unknown>>, more: Omit<Said, 'value'> = {}): Said => ({
  value: { where: null, who: [], when: null, order: null, of: null, ...value },
  ...more,
})
const draw = (...told: Told[]) => picture(subjectOf(told, { places: ['Vienna', 'Graz'] }))

describe('the picture of meeting', () => {
  test('sets each part under the same part of the others', () => {
    const picture = draw(
      [
        meets({ where: 'Vienna', who: ['ann', 'ben'], order: 1, of: 3 }),
        meets({ where: 'Vienna', when: 'soon' }),
      ],
      'silent',
      [meets({ where: 'Vienna' }, { hedge: 'possible' })],
      [meets({ where: 'Graz' }, { denies: true, hedge: 'reported' })],
      'unread',
    )
    const plain = { continued: false, denies: false, remark: '', absence: null }
    expect(picture?.lines).toEqual([
      {
        ...plain,
        article: 'a',
        name: 'A',
        parts: ['Vienna', 'ANN and BEN', null, 'the first of three meetings'],
      },
      { ...plain, article: 'a', name: 'A', continued: true, parts: ['Vienna', null, '“soon”', null] },
      { ...plain, article: 'b', name: 'B', absence: 'silent', parts: [] },
      { ...plain, article: 'c', name: 'C', remark: 'possible', parts: ['Vienna', null, null, null] },
      {
        ...plain,
        article: 'd',
        name: 'D',
        denies: true,
        remark: 'denies this, reported',
        parts: ['Graz', null, null, null],
      },
      { ...plain, article: 'e', name: 'E', absence: 'unread', parts: [] },
    ])
    expect(picture).toMatchObject({ shape: 'parts', caption: 'What each article tells of the meeting' })
    expect(picture?.heads).toEqual([
      { name: 'Where', agreement: 'same' },
      { name: 'Who', agreement: 'varies' },
      { name: 'When', agreement: 'varies' },
      { name: 'Which', agreement: 'varies' },
    ])
  })

  test.each([
    { a: { where: 'Vienna, Austria' }, b: { where: 'Austria' }, agreement: 'varies' },
    { a: { where: 'Vienna' }, b: { where: 'vienna' }, agreement: 'same' },
    { a: { where: 'Vienna' }, b: { where: 'Graz' }, agreement: 'differs' },
    { a: { where: 'Vienna' }, b: { where: 'Linz' }, agreement: 'varies' },
    { a: { when: '2025-03-04' }, b: { when: '2025-04' }, agreement: 'differs' },
    { a: { order: 1 }, b: { order: 2 }, agreement: 'differs' },
    { a: { of: 2 }, b: { of: 3 }, agreement: 'differs' },
    { a: { who: ['ann', 'ben'] }, b: { who: ['ben', 'ann'] }, agreement: 'same' },
    { a: { who: ['ann'] }, b: { who: ['ben'] }, agreement: 'varies' },
  ])('by the kind’s own rules $a and $b: $agreement', ({ a, b, agreement }) => {
    expect(draw([meets(a)], [meets(b)])?.heads.map((head) => head.agreement)).toEqual([agreement])
  })

  test('one meeting alone agrees with none', () => {
    expect(draw([meets({ where: 'Vienna' })], 'silent')?.heads).toEqual([
      { name: 'Where', agreement: 'varies' },
    ])
  })

  test('is no picture where nobody tells any part', () => {
    expect(draw([meets({})], 'silent')).toBeNull()
  })
})
