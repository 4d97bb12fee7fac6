import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listCorrections } from '../../../src/publish/list-corrections.ts'
import { publishCorrections } from '../../../src/publish/publish-corrections.ts'
import { publishedCorrectionSchema } from '../../../src/publish/schemas/published-correction.ts'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { addressOf, corpus, hostile, lineUps } from './world.ts'

const corrections = listCorrections(corpus, lineUps)

describe('listCorrections', () => {
  test('puts the newest first, those of one day by ID, whatever their order in content', () => {
    const expected = ['b-later', 'c-same-day', 'a-earlier']
    expect(corrections.map(({ id }) => id)).toEqual(expected)
    const reversed = new Map([...corpus.corrections].reverse())
    expect(listCorrections({ ...corpus, corrections: reversed }, lineUps).map(({ id }) => id)).toEqual(
      expected,
    )
  })

  test('says what each is about and where to see it', () => {
    expect(corrections[0]).toEqual({
      id: 'b-later',
      date: '2031-07-01',
      claim: 'gazette/cause/2',
      was: hostile.entity,
      now: 'No.',
      why: 'Misread.',
      story: 'alma-aground',
      storyTitle: 'The ferry Alma runs aground',
      factLabel: 'Cause',
      articleName: 'Harbour Gazette',
      answerAddress: 'stories/alma-aground/cause/#gazette',
    })
  })

  test('fails on a correction of nothing', () => {
    const id = 'lost'
    const lost = { id, date: '2031-07-01', claim: '', was: 'x', now: 'y', why: 'z' }
    const broken: Corpus = { ...corpus, corrections: new Map([[id, lost]]) }
    expect(() => listCorrections(broken, lineUps)).toThrow('There is no article “”.')
  })
})

describe('publishCorrections', () => {
  test('keeps to its schema', () => {
    const published = publishCorrections(corrections, addressOf)
    // Content can’t hold control characters, so neither schema knows them.
    const possible = published.filter(({ why }) => why !== hostile.control)
    expect(possible).toHaveLength(2)
    expect(z.array(publishedCorrectionSchema).parse(possible)).toEqual(possible)
    expect(published[2]).toEqual({
      id: 'a-earlier',
      url: '/under/corrections/#a-earlier',
      date: '2031-06-01',
      claim: 'gazette/cause',
      was: 'x',
      now: 'y',
      why: 'z',
    })
  })
})
