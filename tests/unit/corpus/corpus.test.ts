import { expect, test } from 'vitest'
import { articlesOfFile, articlesOfStatement, articlesOfStory } from '../../../src/corpus/corpus.ts'
import { loadCorpus } from '../../../src/corpus/read-corpus.ts'
import { copyFixture } from '../../support/fixture.ts'

const read = () => loadCorpus(copyFixture())
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id)

test('finds the articles of a story and of a source', () => {
  const corpus = read()
  expect(ids(articlesOfStory(corpus, 'harbour-talks'))).toEqual([
    'ferry-post-report',
    'gazette-report',
    'mission-note',
  ])
  expect(ids(articlesOfFile(corpus, 'harbour-gazette.txt'))).toEqual(['gazette-report', 'mission-note'])
})

test('finds none for what no article has', () => {
  const corpus = read()
  expect(articlesOfStory(corpus, 'another')).toEqual([])
  expect(articlesOfFile(corpus, 'another.txt')).toEqual([])
  expect(articlesOfStatement(corpus, 'another')).toEqual([])
})

test('finds the articles that word a statement', () => {
  const corpus = read()
  const [statement] = corpus.statements.keys()
  const wording = [...corpus.articles.values()].filter(({ wordings }) => wordings.has(statement!))
  expect(wording).not.toEqual([])
  expect(articlesOfStatement(corpus, statement!)).toEqual(wording)
})
