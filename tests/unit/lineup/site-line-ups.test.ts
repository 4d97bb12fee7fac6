import { expect, test } from 'vitest'
import { siteLineUps } from '../../../src/lineup/build-line-up.ts'

test('the line-ups of the site are built once a story, newest first', () => {
  const lineUps = siteLineUps()
  const stories = [...lineUps.keys()]
  const dates = stories.map((story) => lineUps.get(story)!.story.date)
  expect(dates).toEqual(dates.toSorted().toReversed())
  expect(lineUps.size).toBe(stories.length)
  expect(siteLineUps()).toBe(lineUps)
  expect(lineUps.get('nowhere')).toBeUndefined()
  expect([...lineUps.values()].map(({ story }) => story.id)).toEqual(stories)
  expect([...lineUps].every(([story, lineUp]) => lineUps.get(story) === lineUp)).toBe(true)
  const seen: string[] = []
  lineUps.forEach(({ story }, id) => seen.push(`${id} ${story.id}`))
  expect(seen).toEqual(stories.map((story) => `${story} ${story}`))
})
