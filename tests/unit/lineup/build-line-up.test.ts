import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tables } from '../kinds/tables/tables.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { briefLength } from '../../../src/kinds/shared/wording.ts'
import { sentenceWords } from '../../../src/lineup/sentences/words.ts'
import { wordsIn } from '../../../src/lineup/sentences/words.ts'
import { certainties } from '../../../src/schema/claim.ts'
import { buildCorpus, day, length } from '../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec } from '../../support/corpus-builder.ts'
import type { LineUp } from '../../../src/lineup/line-up.ts'
import type { KindId } from '../../../src/kinds/registry.ts'

describe('buildLineUp', () => {
  const build = () => {
    const lineUp = buildLineUp(
      buildCorpus({
        asks: ['crossing-length', 'sailing-day'],
        articles: {
          gazette: {
            published: '2031-05-07',
            answers: {
              'crossing-length': [
                { value: length(90), origin: ['cy-marsh'], certainty: 'reported', note: 'A remark.' },
              ],
              'sailing-day': [{ value: day('2031-05-06') }, { value: day('2031-05-05') }],
            },
          },
          radio: {
            answers: { 'crossing-length': [{ value: length(90), denies: true }], 'sailing-day': 'silent' },
          },
          blog: { answers: { 'sailing-day': [{ value: day('2031-05-06') }] } },
        },
      }),
      'alma-aground',
    )
    const [lengths, days] = lineUp.rows as [LineUp['rows'][number], LineUp['rows'][number]]
    return { lineUp, lengths, days }
  }

  test('has the story, its articles as columns, and its facts as rows in the curator’s order', () => {
    const { lineUp, lengths } = build()
    expect(lineUp.story.id).toBe('alma-aground')
    expect(lineUp.columns.map(({ article }) => article)).toEqual(['gazette', 'blog', 'radio'])
    expect(lineUp.rows.map(({ fact }) => fact)).toEqual(['crossing-length', 'sailing-day'])
    expect(lengths).toMatchObject({
      label: 'Length of the crossing',
      question: 'What happened?',
      kind: 'duration',
      why: 'It matters.',
      outcome: 'voices-differ',
    })
  })

  test('has a cell for each column, whatever its coverage', () => {
    const { lengths, days } = build()
    expect(lengths.cells.map(({ article, coverage }) => [article, coverage])).toEqual([
      ['gazette', 'says'],
      ['blog', 'unread'],
      ['radio', 'denies'],
    ])
    expect(days.cells[2]).toEqual({
      article: 'radio',
      fact: 'sailing-day',
      coverage: 'silent',
      claims: [],
      answers: [],
      brief: 'silent',
      standing: 'silent',
      contrast: null,
      contradictions: [],
      silence: { checked: { cues: ['cue'], words: 100, found: [] }, despite: null },
      sentence: 'Radio Nordhavn is silent on this.',
      differs: false,
      changed: false,
    })
  })

  test('has claims ready to show', () => {
    const { lengths } = build()
    expect(lengths.cells[0]!.claims).toEqual([
      {
        id: 'gazette/crossing-length',
        value: length(90),
        answer: '90 minutes',
        quote: 'words on crossing-length 1',
        language: 'en',
        translated: null,
        place: expect.objectContaining({ paragraph: 1 }) as unknown,
        voice: 'outlet',
        certainty: 'reported',
        denies: false,
        origin: [{ id: 'cy-marsh', name: 'Cy Marsh' }],
        independentOrigin: { id: 'coast-guard', name: 'the coast guard' },
        whose: { id: 'coast-guard', name: 'the coast guard', own: false },
        correctedBy: null,
        credit: 'credits Cy Marsh for the coast guard',
        hedge: 'reported',
        note: 'A remark.',
      },
    ])
    expect(lengths.cells[2]!.claims[0]).toMatchObject({
      answer: 'denies: 90 minutes',
      denies: true,
      hedge: null,
      note: null,
      credit: 'in its own voice',
    })
  })

  test('relates every two claims, those of one article too, and every two articles that answer', () => {
    const { lengths, days } = build()
    expect(days.claimPairs().map(({ a, b, relation }) => `${a} ${relation} ${b}`)).toEqual([
      'gazette/sailing-day/1 conflict gazette/sailing-day/2',
      'gazette/sailing-day/1 same blog/sailing-day',
      'gazette/sailing-day/2 conflict blog/sailing-day',
    ])
    expect(days.articlePairs()).toMatchObject([
      {
        a: 'gazette',
        b: 'blog',
        relation: 'same',
        onlyA: [],
        onlyB: [],
        reason: 'both date it to 6 May',
      },
    ])
    expect(lengths.articlePairs().map(({ relation }) => relation)).toEqual(['conflict'])
  })

  test('marks the cells that differ, and those in which one voice contradicts itself', () => {
    const { lengths, days } = build()
    const marks = (row: typeof days) =>
      row.cells.map(({ differs, contradictions }) => [differs, contradictions.length])
    expect(marks(lengths)).toEqual([
      [true, 0],
      [false, 0],
      [true, 0],
    ])
    expect(marks(days)).toEqual([
      [true, 1],
      [false, 0],
      [false, 0],
    ])
  })

  test('an unknown story is an error', () => {
    expect(() => buildLineUp(buildCorpus({ articles: {} }), 'nowhere')).toThrow(
      'There is no story “nowhere”.',
    )
  })
})

describe('any line-up', () => {
  // Nine kinds draw them: few of each are many.
  const runs = { numRuns: 30 }
  const origins = fc.subarray(['ada-holm', 'cy-marsh', 'captains-log', 'wire'], { maxLength: 2 })
  const names = fc.constantFrom(
    'Gazette',
    'the quay blog',
    '港口报',
    'a very long name of the sort that associations of harbour masters and their pilots like to give to a gazette',
  )

  function articleOf(kind: KindId): fc.Arbitrary<ArticleSpec> {
    const claim: fc.Arbitrary<ClaimSpec> = fc
      .tuple(tables[kind].value, origins, fc.constantFrom(...certainties), fc.boolean())
      .map(([value, origin, certainty, denies]) => ({
        value,
        origin,
        certainty,
        ...(denies && { denies: true as const }),
      }))
    return fc
      .oneof(
        fc.constant<ArticleSpec>({}),
        fc.constant<ArticleSpec>({ answers: { question: 'silent' } }),
        fc
          .array(claim, { minLength: 1, maxLength: 3 })
          .map((claims): ArticleSpec => ({ answers: { question: claims } })),
      )
      .chain((article) => fc.constantFrom('gazette', 'one', 'two').map((outlet) => ({ ...article, outlet })))
  }

  function lineUps(kind: KindId): fc.Arbitrary<LineUp> {
    return fc.tuple(fc.array(articleOf(kind), { maxLength: 6 }), names, names).map(([articles, one, two]) =>
      buildLineUp(
        buildCorpus({
          asks: ['question', 'cause', 'mood'],
          articles: Object.fromEntries(articles.map((article, index) => [`article-${index}`, article])),
          outlets: { one: { name: one }, two: { name: two } },
          facts: { question: { kind, label: 'Question', ...tables[kind].options } },
        }),
        'alma-aground',
      ),
    )
  }

  test.each(Object.keys(kinds) as KindId[])('of the kind %s has sound sentences', (kind) => {
    fc.assert(
      fc.property(lineUps(kind), ({ rows, columns }) => {
        for (const { headline, reason, cells, articlePairs, difference } of rows) {
          expect(wordsIn(headline)).toBeLessThanOrEqual(sentenceWords)
          const contrasts = cells.flatMap(({ contrast }) => (contrast === null ? [] : [contrast]))
          for (const text of [headline, reason, ...cells.map(({ sentence }) => sentence), ...contrasts]) {
            expect(text).toMatch(/^[^\p{Ll}].*\.$/su)
          }
          expect(cells.map(({ article }) => article)).toEqual(columns.map(({ article }) => article))
          for (const { brief } of cells) {
            expect([...brief].length).toBeLessThanOrEqual(briefLength)
            expect(brief).not.toBe('')
          }
          expect(difference).not.toBe('')
          for (const pair of articlePairs()) expect(pair.reason).not.toBe('')
        }
      }),
      runs,
    )
  })

  test.each(Object.keys(kinds) as KindId[])('of the kind %s calls a difference what differs', (kind) => {
    fc.assert(
      fc.property(lineUps(kind), ({ rows }) => {
        for (const { outcome, cells, articlePairs, claimPairs } of rows) {
          const conflicts = articlePairs().filter(({ relation }) => relation === 'conflict')
          for (const { article, differs, contradictions } of cells) {
            expect(differs).toBe(
              contradictions.length > 0 || conflicts.some(({ a, b }) => a === article || b === article),
            )
          }
          const differ = ['voices-differ', 'reports-differ', 'contradiction'].includes(outcome)
          if (differ) expect(claimPairs().some(({ relation }) => relation === 'conflict')).toBe(true)
          if (outcome === 'same')
            expect(articlePairs().every(({ relation }) => relation === 'same')).toBe(true)
        }
      }),
      runs,
    )
  })

  test.each(Object.keys(kinds) as KindId[])('of the kind %s lets no guess contradict anything', (kind) => {
    const guess = articleOf(kind).map((article): ArticleSpec => {
      const claims = article.answers?.['question']
      if (claims === undefined || claims === 'silent') return article
      return {
        ...article,
        answers: { question: claims.map((claim) => ({ ...claim, certainty: 'possible' as const })) },
      }
    })
    fc.assert(
      fc.property(fc.array(guess, { maxLength: 4 }), (articles) => {
        const { outcome } = buildLineUp(
          buildCorpus({
            asks: ['question'],
            articles: Object.fromEntries(articles.map((article, index) => [`article-${index}`, article])),
            facts: { question: { kind, label: 'Question', ...tables[kind].options } },
          }),
          'alma-aground',
        ).rows[0]!
        expect(['voices-differ', 'reports-differ', 'contradiction']).not.toContain(outcome)
      }),
      runs,
    )
  })

  test.each(Object.keys(kinds) as KindId[])(
    'of the kind %s comes to the same in any column order',
    (kind) => {
      const articles = fc.array(articleOf(kind), { maxLength: 5 })
      fc.assert(
        fc.property(articles, (drawn) => {
          const outcomeOf = (ordered: readonly ArticleSpec[]) =>
            buildLineUp(
              buildCorpus({
                asks: ['question'],
                articles: Object.fromEntries(ordered.map((article, index) => [`article-${index}`, article])),
                facts: { question: { kind, label: 'Question', ...tables[kind].options } },
              }),
              'alma-aground',
            ).rows[0]!.outcome
          expect(outcomeOf(drawn.toReversed())).toBe(outcomeOf(drawn))
        }),
        runs,
      )
    },
  )

  test.each(Object.keys(kinds) as KindId[])('of the kind %s ranks each row once', (kind) => {
    fc.assert(
      fc.property(lineUps(kind), ({ rows }) => {
        expect(rows.map(({ rank }) => rank).sort()).toEqual([1, 2, 3])
      }),
      runs,
    )
  })
})
