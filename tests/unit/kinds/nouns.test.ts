import { describe, expect, test } from 'vitest'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'

describe('the nouns of answers', () => {
  test.each<[string, unknown, boolean]>([
    ['duration', { minutes: null, precision: 'unspecified' }, true],
    ['duration', { minutes: 90, precision: 'exact' }, false],
    ['quantity', { precision: 'unspecified', as: 'several' }, true],
    ['quantity', { amount: 0, precision: 'exact' }, false],
    ['people', { named: [], complete: false }, true],
    ['people', { named: [], complete: true }, false],
    ['people', { named: ['ada-holm'], complete: false }, false],
    ['topics', { topics: [], complete: false }, true],
    ['topics', { topics: [], complete: true }, false],
    ['topics', { topics: ['lights'], complete: false }, false],
    ['meeting', { where: null, who: [], when: null, order: null, of: null }, true],
    ['meeting', { where: null, who: [], when: null, order: 1, of: null }, false],
    ['meeting', { where: null, who: ['ada-holm'], when: null, order: null, of: null }, false],
    ['date', { on: null, from: null, to: null, precision: 'unspecified', as: 'soon', anchor: null }, true],
    ['date', { on: '2031', from: null, to: null, precision: 'year', as: null, anchor: null }, false],
    ['invitations', { extended: [] }, false],
    ['choice', { option: 'fog' }, false],
    ['text', { text: 'no idea' }, false],
  ])('tells of a %s whether %j leaves the question open', (kind, value, open) => {
    expect(kindOf(kind).nouns.isOpen(value)).toBe(open)
  })

  test.each(Object.keys(kinds))('finds words for a %s, and nothing common among no values', (kind) => {
    const { noun } = kindOf(kind)
    const { object, verbs, common } = kindOf(kind).nouns
    expect([object, noun, ...verbs].every((words) => words !== '')).toBe(true)
    expect(common([])).toBeNull()
  })

  test('a date is put without the words of its article, unless these are all there is', () => {
    const { bare } = kindOf('date').nouns
    const soon = { on: null, from: null, to: null, precision: 'unspecified', as: 'soon', anchor: null }
    expect(bare(soon)).toEqual(soon)
    expect(
      bare({ ...soon, on: '2031-05-06', precision: 'day', as: 'yesterday', anchor: 'published' }),
    ).toEqual({
      ...soon,
      on: '2031-05-06',
      precision: 'day',
      as: null,
    })
  })

  test('free words are an answer', () => {
    expect(kindOf('text').noun).toBe('answer')
    expect(kindOf('text').nouns).toMatchObject({ verbs: ['gives', 'give'], object: 'an answer' })
    expect(kindOf('text').nouns.common([{ text: 'roses' }])).toBeNull()
    expect(kindOf('text').nouns.bare({ text: 'roses' })).toEqual({ text: 'roses' })
  })
})
