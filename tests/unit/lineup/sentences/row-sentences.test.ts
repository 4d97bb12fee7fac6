import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildCorpus, day, length, persons } from '../../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec, CorpusSpec } from '../../../support/corpus-builder.ts'

const silent: ArticleSpec = { answers: { question: 'silent' } }
const unread: ArticleSpec = {}

/** An article that answers the fact under test. */
function says(...values: unknown[]): ArticleSpec {
  return { answers: { question: values.map((value) => ({ value })) } }
}

/** An article’s single claim with more about it. */
function claims(...specs: ClaimSpec[]): ArticleSpec {
  return { answers: { question: specs } }
}

const guard = (value: unknown): ArticleSpec => claims({ value, origin: ['coast-guard'] })
const possible = (value: unknown): ArticleSpec => claims({ value, certainty: 'possible' })
const denies = (...values: unknown[]): ArticleSpec => claims(...values.map((value) => ({ value, denies: true as const })))

const [about90, exactly90, under90] = [length(90, 'about'), length(90), length(90, 'under')]
const [exactly30, exactly10, lengthy] = [length(30), length(10), length(null)]
const long = 'the Association of Harbour Masters and Pilots of the Outer and Inner Isles Monthly Gazette and Advertiser'

interface Case {
  readonly articles: CorpusSpec['articles']
  readonly kind?: string
  readonly outlets?: NonNullable<CorpusSpec['outlets']>
  readonly outcome: string
  readonly headline: string
  readonly reason: string
}

/** Build the row of one fact of a kind; other keys than the kind’s own come from the invented world. */
function rowOf({ kind = 'duration', articles, outlets = {} }: Case) {
  const corpus = buildCorpus({
    asks: ['question'],
    articles,
    outlets,
    facts: {
      question: {
        kind,
        label: 'Question',
        unit: { one: 'call', many: 'calls' },
        ...(kind === 'choice' && { options: { fog: 'the fog', helm: 'a mistake at the helm', engine: 'the engine' } }),
        ...(kind === 'topics' && { topics: { lights: 'the lights', radar: 'the radar' } }),
      },
    },
  })
  return buildLineUp(corpus, 'alma-aground').rows[0]!
}

const cases: Record<string, Case> = {
CASES
}

describe('the sentences of a row', () => {
  test.each(Object.entries(cases))('%s', (_, given) => {
    const { outcome, headline, reason } = rowOf(given)
    expect({ outcome, headline, reason }).toEqual({
      outcome: given.outcome,
      headline: given.headline,
      reason: given.reason,
    })
  })
})
