import { expect, test } from 'vitest'
import { askedFacts, leadFacts, storySchema } from '../../../src/schema/story.ts'

const story = { title: 'A', date: '2031-05-06', place: null, summary: 'B.' }

test('asks facts in the curator’s order, those that lead among them', () => {
  const data = storySchema.parse({ ...story, facts: ['crew', { fact: 'cause', lead: true }, 'mood'] })
  expect(askedFacts(data)).toEqual(['crew', 'cause', 'mood'])
  expect(leadFacts(data)).toEqual(['cause'])
})

test.each([
  ['a fact that is said not to lead', { fact: 'cause', lead: false }],
  ['a key that means nothing', { fact: 'cause', lead: true, first: true }],
  ['a fact without an ID', { lead: true }],
])('refuses %s', (_, asked) => {
  expect(storySchema.safeParse({ ...story, facts: [asked] }).success).toBe(false)
})
