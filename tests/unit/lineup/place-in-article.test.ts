import { expect, test } from 'vitest'
import { placeInArticle } from '../../../src/lineup/place-in-article.ts'

test.each([
  [0, { short: 'in the headline', full: 'in the headline', spoken: 'In the headline of the article' }],
  [4, { short: '¶2', full: '¶2 of 3', spoken: 'Paragraph 2 of the article' }],
])('a place in paragraph %i of the source', (paragraph, words) => {
  expect(placeInArticle([3, 4, 7], { paragraph })).toEqual(words)
})
