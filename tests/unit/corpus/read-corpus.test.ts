import { mkdirSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { afterEach, describe, expect, test } from 'vitest'
import { createMemory } from '../../../src/corpus/memory.ts'
import { findFolders, loadCorpus, problemsOfChange } from '../../../src/corpus/read-corpus.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { publicationText, recordPublication } from '../../../src/publish/record-publication.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

const harbour = { content: 'tests/fixtures/harbour/content', sources: 'tests/fixtures/harbour/texts' }

describe('the corpus', () => {
  const corpus = loadCorpus(harbour)

  test('has every map in the order of its IDs', () => {
    const maps = Object.values(corpus).filter((part) => part instanceof Map)
    for (const map of maps as ReadonlyMap<string, { id: string }>[]) {
      expect([...map.keys()]).toEqual([...map.keys()].sort())
      for (const [id, entry] of map) expect(entry.id).toBe(id)
    }
    expect([...corpus.articles.keys()]).toEqual(['ferry-post-report', 'gazette-report', 'mission-note'])
    expect([...corpus.facts.keys()]).toEqual(['negotiators', 'next-meeting', 'talks-length', 'visits'])
  })

  test('has answers in the order in which the story asks', () => {
    const order = ['talks-length', 'negotiators', 'visits', 'next-meeting']
    for (const article of corpus.articles.values()) expect([...article.answers.keys()]).toEqual(order)
  })

  test('has the language of each article and of its words', () => {
    const regatta = loadCorpus({
      content: 'tests/fixtures/regatta/content',
      sources: 'tests/fixtures/regatta/texts',
    })
    const [gazette, paddle] = ['gazette-final', 'paddle-final'].map((id) => regatta.articles.get(id)!)
    expect([gazette!.language, paddle!.language]).toEqual(['en', 'fr'])
    const claims = [...gazette!.answers].flatMap(([fact, answer]) =>
      answer.coverage === 'answered' ? answer.claims.map(({ language }) => [fact, language]) : [],
    )
    expect(claims).toContainEqual(['winner', 'en'])
    expect(claims).toContainEqual(['next-regatta', 'de'])
    expect(gazette!.wordings.get('umpire-call')!.map(({ language }) => language)).toEqual(['en', 'de', 'en'])
    expect(paddle!.wordings.get('umpire-call')!.map(({ language }) => language)).toEqual(['fr'])
  })

  test('has the article that each updates', () => {
    const regatta = loadCorpus({
      content: 'tests/fixtures/regatta/content',
      sources: 'tests/fixtures/regatta/texts',
    })
    const updates = ['paddle-update', 'paddle-final'].map((id) => regatta.articles.get(id)!.updates)
    expect(updates).toEqual(['paddle-final', undefined])
  })

  test('has claims with ID and place, numbered where there are several', () => {
    const { answers } = corpus.articles.get('gazette-report')!
    expect(answers.get('talks-length')).toMatchObject({
      coverage: 'answered',
      claims: [
        {
          id: 'gazette-report/talks-length/1',
          value: { minutes: null, precision: 'unspecified' },
          quote: 'a "lengthy" round of talks',
          certainty: 'stated',
          place: { paragraph: 2, quote: 'a "lengthy" round of talks', after: ' in the old customs house.' },
        },
        { id: 'gazette-report/talks-length/2', place: { paragraph: 3 } },
      ],
    })
    expect(answers.get('visits')).toMatchObject({ claims: [{ id: 'gazette-report/visits' }] })
  })

  test('has silences with what was looked for, and why found words don’t answer', () => {
    expect(corpus.articles.get('gazette-report')!.answers.get('next-meeting')).toEqual({
      coverage: 'silent',
      despite: 'What sails again is the ferries.',
      checked: { cues: ['meet*', 'again', 'once more'], words: 126, found: ['again'] },
    })
    expect(corpus.articles.get('mission-note')!.answers.get('visits')).toEqual({
      coverage: 'silent',
      despite: null,
      checked: { cues: ['invit*'], words: 44, found: [] },
    })
  })

  test('has wordings of statements with their places', () => {
    expect(corpus.articles.get('gazette-report')!.wordings.get('port-notice')).toMatchObject([
      {
        voice: 'paraphrase',
        place: { paragraph: 3, quote: 'the first ferries would sail again on Monday morning' },
      },
    ])
    expect(corpus.articles.get('mission-note')!.wordings.size).toBe(0)
  })

  test('has each article’s own paragraphs, evidence, outline and front matter', () => {
    const article = corpus.articles.get('mission-note')!
    expect(article.paragraphs).toEqual([6, 7])
    expect(corpus.articles.get('ferry-post-report')!.paragraphs).toEqual([1, 2, 3, 4])
    expect(article.evidence).toMatchObject({ file: 'harbour-gazette.txt', words: 44 })
    expect(toString(article.outline)).toMatch(/^Measured in the mission’s hall/)
    expect(article).toMatchObject({ title: null, outlet: 'sailors-mission', identifiedBy: null })
    expect(Object.keys(article)).not.toContain('claims')
  })

  test('leaves facts out that an article has nothing on: they are unread', () => {
    const fixture = copyFixture()
    fixture.edit('content/articles/mission-note.md', '  visits: silent\n', '')
    fixture.relock()
    const { articles } = loadCorpus(fixture)
    expect(articles.get('mission-note')!.answers.has('visits')).toBe(false)
  })

  test('is empty but sound without articles and lock', () => {
    const fixture = copyFixture()
    for (const file of ['articles', 'corrections', 'evidence.lock.json']) fixture.remove(`content/${file}`)
    expect(loadCorpus(fixture)).toMatchObject({ articles: new Map() })
  })
})

const projectFolder = process.cwd()
afterEach(() => {
  process.chdir(projectFolder)
})

describe('findFolders', () => {
  test('takes the folders that variables name, whether or not they exist', () => {
    const environment = { CONTENT_DIR: 'some/content', SOURCES_DIR: '../texts' }
    expect(findFolders(environment)).toEqual({ content: 'some/content', sources: '../texts' })
  })

  test.each([{}, { CONTENT_DIR: '', SOURCES_DIR: '' }])('takes its defaults for %j', (environment) => {
    process.chdir(copyFixture().path('.'))
    expect(findFolders(environment)).toEqual({ content: 'content', sources: null })
    mkdirSync('sources')
    expect(findFolders(environment)).toEqual({ content: 'content', sources: 'sources' })
  })
})

describe('the problems of a change', () => {
  const article = 'content/articles/gazette-report.md'

  function rulesBroken(fixture: Fixture, replaced: string, replacement: string): readonly string[] {
    const text = fixture.read(article).replace(replaced, replacement)
    const folders = { content: fixture.content, sources: fixture.sources }
    const draft = { path: fixture.path(article), text }
    return problemsOfChange(folders, draft, createMemory()).map(({ rule }) => rule)
  }

  test.each([
    ['nothing', 'precision: under', 'precision: about', []],
    ['a quote that isn’t there', 'the talks had taken nearly', 'the talks took', ['quote-missing']],
    ['a person that nobody knows', 'origin: [ada-lindqvist]', 'origin: [nobody]', ['unknown-origin']],
    ['no YAML', 'claims:', 'claims: [', ['yaml', 'yaml']],
  ])('are %s', (_, replaced, replacement, broken) => {
    expect(rulesBroken(copyFixture(), replaced, replacement)).toEqual(broken)
  })

  test('are not those that were there before, however the lines have moved, unless there are more of them', () => {
    const fixture = copyFixture()
    fixture.edit(article, 'origin: [ada-lindqvist]', 'origin: [nobody]')
    expect(rulesBroken(fixture, 'claims:', '# a line\nclaims:')).toEqual([])
    expect(rulesBroken(fixture, 'origin: [tomas-brenn]', 'origin: [nobody]')).toEqual(['unknown-origin'])
  })

  test('are of other files too, and of what was published', () => {
    const fixture = copyFixture()
    expect(rulesBroken(fixture, 'paragraphs: 1-5', 'paragraphs: 1-6')).toEqual(['paragraph-use'])
    const corpus = loadCorpus({ content: fixture.content, sources: fixture.sources })
    const record = recordPublication(corpus, [buildLineUp(corpus, 'harbour-talks')])
    fixture.write('content/published.lock.json', publicationText(record))
    expect(rulesBroken(fixture, 'minutes: 120', 'minutes: 110')).toEqual(['uncorrected'])
  })
})
