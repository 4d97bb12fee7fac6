import { describe, expect, test } from 'vitest'
import { exactWords, originalLink } from '../../../src/publish/original-link.ts'
import type { QuotedPlace } from '../../../src/schema/lock.ts'

const address = 'https://gazette.example/alma'
const place: QuotedPlace = { paragraph: 1, start: 0, end: 5, before: '', after: '', quote: 'a calm sea' }
const words = '0123456789012345678901234567890'

describe('originalLink', () => {
  test.each<[string, Partial<QuotedPlace>, string]>([
    ['a whole paragraph', {}, 'a%20calm%20sea'],
    [
      'curly quotation marks, as the source has them',
      { quote: 'a "calm" sea', exact: 'a “calm” sea' },
      'a%20%E2%80%9Ccalm%E2%80%9D%20sea',
    ],
    ['a hyphen, a comma, an ampersand', { quote: 'north-east, B&B' }, 'north%2Deast%2C%20B%26B'],
    ['words before, from the paragraph’s start', { before: 'On a ', start: 5 }, 'On%20a-,a%20calm%20sea'],
    ['words before, without the cut one', { before: 'ing on a ', start: 99 }, 'on%20a-,a%20calm%20sea'],
    ['words after, to the paragraph’s end', { after: ', he said' }, 'a%20calm%20sea,-%2C%20he%20said'],
    ['words after, without the cut one', { after: ` so ${words}` }, 'a%20calm%20sea,-so'],
    [
      'a phrase with neighbours on both sides',
      { before: 'once ', start: 5, after: ' twice' },
      'once-,a%20calm%20sea,-twice',
    ],
    ['nothing but a cut word around it', { before: words, start: 99, after: words }, 'a%20calm%20sea'],
    ['half a character', { quote: 'half \ud83d' }, 'half%20%EF%BF%BD'],
  ])('points at %s', (_, part, directive) => {
    expect(originalLink({ address }, { ...place, ...part })).toBe(`${address}#:~:text=${directive}`)
  })

  test('falls back on the archived copy, and is nothing without either', () => {
    const archive = 'https://archive.example/1/alma#top'
    expect(originalLink({ archive }, place)).toBe(`${archive}:~:text=a%20calm%20sea`)
    expect(originalLink({ address, archive }, place)).toContain(address)
    expect(originalLink({}, place)).toBeNull()
  })
})

describe('exactWords', () => {
  test('are the source’s own where they differ', () => {
    expect(exactWords(place)).toBe('a calm sea')
    expect(exactWords({ ...place, exact: 'a  calm sea' })).toBe('a  calm sea')
  })
})
