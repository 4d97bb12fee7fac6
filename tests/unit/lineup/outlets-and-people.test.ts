import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { outletViews, personViews } from '../../../src/lineup/outlets-and-people.ts'
import { buildCorpus, length, persons } from '../../support/corpus-builder.ts'
import type { StoryClaims } from '../../../src/lineup/outlets-and-people.ts'
import type { CorpusSpec } from '../../support/corpus-builder.ts'

const spec: CorpusSpec = {
  stories: {
    'alma-aground': { facts: ['crossing-length', 'crew', 'cause'] },
    'storm-of-may': { title: 'The storm of May', date: '2031-05-20', facts: ['crossing-length'] },
  },
  articles: {
    'gazette-alma': {
      outlet: 'gazette',
      answers: {
        'crossing-length': [
          { value: length(90), origin: ['wire', 'cy-marsh'] },
          { value: length(null), origin: ['captains-log'] },
        ],
        crew: [{ value: persons(['ada-holm', 'bo-lind']), origin: ['rescue-notice'] }],
        cause: 'silent',
      },
    },
    'gazette-storm': {
      outlet: 'gazette',
      story: 'storm-of-may',
      answers: { 'crossing-length': [{ value: length(30), origin: ['gazette', 'ada-holm'] }] },
    },
    'wire-alma': {
      outlet: 'wire',
      answers: {
        'crossing-length': [{ value: length(60) }],
        crew: 'silent',
        cause: [{ value: { option: 'fog' } }],
      },
    },
  },
}

function build() {
  const corpus = buildCorpus(spec)
  const lineUps = ['storm-of-may', 'alma-aground'].map((story) => buildLineUp(corpus, story))
  return { corpus, outlets: outletViews(corpus, lineUps), people: personViews(corpus, lineUps) }
}

/** Claims by story and fact as short lines. */
function lines(groups: readonly StoryClaims[]): string[] {
  return groups.flatMap(({ story, facts }) =>
    facts.map(
      ({ fact, claims }) => `${story.id} ${fact.name}: ${claims.map(({ claim }) => claim.id).join(', ')}`,
    ),
  )
}

describe('outletViews', () => {
  test('has a view for every outlet', () => {
    const { corpus, outlets } = build()
    expect([...outlets.keys()]).toEqual([...corpus.outlets.keys()])
  })

  test('gathers what an outlet’s articles claim, story by story and fact by fact', () => {
    const { outlet, articles, said } = build().outlets.get('gazette')!
    expect(outlet.name).toBe('Harbour Gazette')
    expect(articles.map(({ story, column }) => [story.name, column.article])).toEqual([
      ['The storm of May', 'gazette-storm'],
      ['The ferry Alma runs aground', 'gazette-alma'],
    ])
    expect(lines(said)).toEqual([
      'storm-of-may Length of the crossing: gazette-storm/crossing-length',
      'alma-aground Length of the crossing: gazette-alma/crossing-length/1, gazette-alma/crossing-length/2',
      'alma-aground Crew on the bridge: gazette-alma/crew',
    ])
    expect(said[0]!.facts[0]!.claims[0]).toMatchObject({
      kind: 'duration',
      article: { id: 'gazette-storm', name: 'Harbour Gazette' },
      outlet: 'gazette',
    })
  })

  test('gathers where the articles of others credit it, not its own', () => {
    expect(lines(build().outlets.get('wire')!.credited)).toEqual([
      'alma-aground Length of the crossing: gazette-alma/crossing-length/1',
    ])
    expect(build().outlets.get('gazette')!.credited).toEqual([])
  })

  test('an outlet without articles has an empty view', () => {
    expect(build().outlets.get('radio')).toMatchObject({ articles: [], said: [], credited: [] })
  })
})

describe('personViews', () => {
  test('gathers what is credited to a person, by name or by a statement', () => {
    expect(lines(build().people.get('ada-holm')!.credited)).toEqual([
      'storm-of-may Length of the crossing: gazette-storm/crossing-length',
      'alma-aground Length of the crossing: gazette-alma/crossing-length/2',
    ])
  })

  test('gathers what is credited to an institution, by who speaks for it too', () => {
    const { credited, spokespeople, statements, speaksFor } = build().people.get('coast-guard')!
    expect(lines(credited)).toEqual([
      'alma-aground Length of the crossing: gazette-alma/crossing-length/1',
      'alma-aground Crew on the bridge: gazette-alma/crew',
    ])
    expect(spokespeople).toEqual([{ id: 'cy-marsh', name: 'Cy Marsh' }])
    expect(statements.map(({ id }) => id)).toEqual(['rescue-notice'])
    expect(speaksFor).toBeNull()
  })

  test('tells for whom somebody speaks', () => {
    const { speaksFor, statements, spokespeople } = build().people.get('cy-marsh')!
    expect(speaksFor).toEqual({ id: 'coast-guard', name: 'the coast guard' })
    expect(statements.map(({ id }) => id)).toEqual(['rescue-notice'])
    expect(spokespeople).toEqual([])
  })

  test('gathers the claims whose answer names a person', () => {
    expect(lines(build().people.get('bo-lind')!.named)).toEqual([
      'alma-aground Crew on the bridge: gazette-alma/crew',
    ])
    expect(build().people.get('bo-lind')!.credited).toEqual([])
  })
})
