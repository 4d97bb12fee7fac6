import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec } from '../../../support/corpus-builder.ts'

const lengths = (answer: ClaimSpec[] | 'silent'): ArticleSpec => ({ answers: { 'crossing-length': answer } })

describe('the sentence of a cell', () => {
  test.each<[string, ArticleSpec, string]>([
    ['unread', {}, 'Nobody has read the quay blog for this yet.'],
    ['silent', lengths('silent'), 'The quay blog is silent on this.'],
    ['a claim', lengths([{ value: length(90) }]), 'The quay blog says: 90 minutes.'],
    ['no figure', lengths([{ value: length(null) }]), 'The quay blog gives no figure.'],
    [
      'a claim with its origin',
      lengths([{ value: length(90), origin: ['wire', 'ada-holm'] }]),
      'The quay blog says: 90 minutes; it credits Ada Holm, by way of Skerry Wire.',
    ],
    [
      'a report without a source',
      lengths([{ value: length(90), certainty: 'reported' }]),
      'The quay blog says, as reported: 90 minutes; it names no source.',
    ],
    [
      'a hedged claim',
      lengths([{ value: length(90), certainty: 'possible' }]),
      'The quay blog says, as possible: 90 minutes.',
    ],
    ['a denial', lengths([{ value: length(90), denies: true }]), 'The quay blog denies: 90 minutes.'],
    [
      'a denial that it gives no figure is no open answer',
      lengths([{ value: length(null), denies: true }]),
      'The quay blog denies: no figure.',
    ],
    [
      'several claims of different origins',
      lengths([
        { value: length(90) },
        { value: length(90, 'about'), origin: ['ada-holm'], certainty: 'reported' },
      ]),
      'The quay blog says: 90 minutes; it also says, as reported: about 90 minutes.',
    ],
    [
      'several claims of one origin, one of them twice',
      lengths([
        { value: length(90), origin: ['ada-holm'] },
        { value: length(90), origin: ['ada-holm'] },
      ]),
      'The quay blog says: 90 minutes; it credits Ada Holm.',
    ],
    [
      'a figure beside none',
      lengths([{ value: length(90) }, { value: length(null) }]),
      'The quay blog says: 90 minutes.',
    ],
    [
      'claims in conflict',
      lengths([{ value: length(90) }, { value: length(30) }, { value: length(90), denies: true }]),
      'The quay blog says: 90 minutes; it also says: 30 minutes; it also denies: 90 minutes; it disagrees with itself.',
    ],
  ])('%s', (_, article, sentence) => {
    const lineUp = buildLineUp(buildCorpus({ articles: { blog: article } }), 'alma-aground')
    expect(lineUp.rows[0]!.cells[0]!.sentence).toBe(sentence)
  })

  test('quotes the words of an article that gives no date', () => {
    const corpus = buildCorpus({
      asks: ['sailing-day'],
      articles: { blog: { answers: { 'sailing-day': [{ value: day(null, 'soon') }] } } },
    })
    expect(buildLineUp(corpus, 'alma-aground').rows[0]!.cells[0]!.sentence).toBe(
      'The quay blog says only “soon”.',
    )
  })
})
