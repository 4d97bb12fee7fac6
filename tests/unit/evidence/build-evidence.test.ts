import { describe, expect, test } from 'vitest'
import { buildEvidence } from '../../../src/evidence/build-evidence.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import { article, claim, content, cues, evidence, source, sourceText } from './examples.ts'

function problems(parts: Parameters<typeof article>[0], text?: string) {
  const result = buildEvidence(
    article(parts),
    cues,
    text === undefined ? source : { ...source, paragraphs: splitParagraphs(text) },
  )
  expect(result.evidence).toBeNull()
  return result.problems
}

describe('evidence', () => {
  test('has the place of every quote and the search behind every silence', () => {
    expect(buildEvidence(content, cues, source)).toEqual({ evidence, problems: [] })
  })

  test('keeps the source’s own characters, and counts those of two units ahead', () => {
    const paragraphs = splitParagraphs('🚢 🚢 It was “so”.')
    const found = article({ paragraphs: 1, claims: { length: [claim('was "so"'), claim('It was')] } })
    const places = buildEvidence(found, cues, { ...source, paragraphs }).evidence!.claims['length']
    expect(places).toMatchObject([{ exact: 'was “so”', wide: 2 }, { wide: 2 }])
    expect(places![1]).not.toHaveProperty('exact')
  })

  test('covers the whole source by default', () => {
    const whole = article({ paragraphs: '1-5' })
    expect(buildEvidence(whole, cues, source).evidence).toMatchObject({
      words: 42,
      paragraphs: [4, 13, 12, 6, 7],
    })
  })

  test('passes over silences on facts that don’t exist', () => {
    const unknown = article({ claims: { weather: 'silent' } })
    expect(buildEvidence(unknown, cues, source).evidence).toMatchObject({ silences: {} })
  })

  test('allows long quotes where the whole text may be published', () => {
    const text = Array.from({ length: 61 }, (_, position) => `w${position}`).join(' ')
    const full = article({ paragraphs: 1, rights: 'full', claims: { length: [claim(text)] } })
    expect(buildEvidence(full, cues, { ...source, paragraphs: splitParagraphs(text) }).problems).toEqual([])
  })
})

describe('problems', () => {
  const path = ['claims', 'length', 0, 'quote']

  test('a quote that differs by a word', () => {
    expect(problems({ claims: { length: [claim('she had a long talk')] } })).toEqual([
      {
        path,
        rule: 'quote-missing',
        found: '“she had a long talk”, which isn’t in the article’s paragraphs',
        expected: 'the exact words of one paragraph of the article',
        hint: 'The closest passage is in paragraph 2: she had a [-long-]{+“lengthy”+} talk ([-…-] is in the quote only, {+…+} in the source only).',
      },
    ])
  })

  test('a quote that resembles nothing', () => {
    expect(problems({ claims: { length: [claim('ninety minutes')] } })).toMatchObject([
      { path, hint: 'No passage of the article is like it. Is it from another source?' },
    ])
  })

  test.each([
    ['the ferry is back', 'paragraph 5'],
    ['th? f', 'paragraphs 5 and 6'],
  ])('a quote from outside the article: %s', (quote, place) => {
    const text = `${sourceText}\nIs th? f. Or th? f.\n`.replace(
      'the ferry',
      quote === 'th? f' ? 'th? f, the ferry' : 'the ferry',
    )
    expect(problems({ claims: { length: [claim(quote)] } }, text)).toMatchObject([
      { hint: `The words stand in ${place} of the source, which source.paragraphs leaves out.` },
    ])
  })

  test('a quote next to other words than its prefix', () => {
    expect(problems({ claims: { length: [claim('with the governor', { prefix: 'call' })] } })).toEqual([
      {
        path,
        rule: 'quote-missing',
        found:
          '“with the governor”, which isn’t in the article’s paragraphs with the prefix and suffix given',
        expected: 'the exact words of one paragraph of the article',
        hint: 'Mend the prefix or suffix. The quote stands here: paragraph 2: …r said she had a “lengthy” talk [with the governor] on Monday.….',
      },
    ])
  })

  test('a quote that occurs twice', () => {
    expect(problems({ statements: { remark: [{ quote: 'governor' }] } })).toEqual([
      {
        path: ['statements', 'remark', 0, 'quote'],
        rule: 'quote-ambiguous',
        found: '“governor”, which occurs 3 times: in paragraphs 1, 2 and 3',
        expected: 'a quote that occurs exactly once in the article',
        hint: 'Add a prefix or suffix with the neighbouring words; it may reach into the next paragraph. The places are: paragraph 1: …Mayor and [governor] talk…; paragraph 2: …e had a “lengthy” talk with the [governor] on Monday.…; paragraph 3: …The [governor]’s office put it at nearly an ho….',
      },
    ])
  })

  test('a quote that is too long', () => {
    const text = Array.from({ length: 61 }, (_, position) => `w${position}`).join(' ')
    expect(problems({ paragraphs: 1, claims: { length: [claim(text)] } }, text)).toMatchObject([
      { path, rule: 'quote-length', found: 'a quote of 61 words' },
    ])
  })

  test('a silence where cue words occur', () => {
    expect(problems({ claims: { meeting: 'silent' } })).toEqual([
      {
        path: ['claims', 'meeting'],
        rule: 'silence-cue',
        found: 'silent, though cue words of the fact occur: “meet*” in paragraph 4',
        expected: 'none of the fact’s cue words in the article',
        hint: 'Code what the article says, or write { silent: true, despite: … } with the reason why the words don’t answer the question.',
      },
    ])
  })

  test('a reason that is no longer needed', () => {
    expect(problems({ claims: { ferry: { silent: true, despite: 'another ferry' } } })).toEqual([
      {
        path: ['claims', 'ferry', 'despite'],
        rule: 'silence-despite',
        found: 'a reason for cue words, though none of them occurs',
        expected: 'despite only where a cue word occurs in the article',
        hint: 'Write silent alone.',
      },
    ])
  })

  test('paragraphs out of range', () => {
    expect(problems({ paragraphs: '1-9', leftOut: [{ paragraphs: '8', why: 'x' }] })).toMatchObject([
      { path: ['source', 'paragraphs'], rule: 'paragraph-numbers', found: 'paragraph 9' },
      { path: ['source', 'leftOut', 0, 'paragraphs'], rule: 'paragraph-numbers', found: 'paragraph 8' },
    ])
  })

  test('paragraphs both used and left out', () => {
    expect(
      problems({
        leftOut: [
          { paragraphs: '5', why: 'x' },
          { paragraphs: '4-5', why: 'y' },
        ],
      }),
    ).toEqual([
      {
        path: ['source', 'leftOut', 1, 'paragraphs'],
        rule: 'paragraph-numbers',
        found: 'paragraph 4, which the article uses',
        expected: 'paragraphs that no article uses',
        hint: 'Take it from source.leftOut or from source.paragraphs.',
      },
    ])
  })

  test('come all together', () => {
    const rules = problems({
      leftOut: [{ paragraphs: 1, why: 'x' }],
      claims: { length: [claim('ninety'), claim('governor')], meeting: 'silent' },
      statements: { remark: [{ quote: 'Nobody spoke' }] },
    }).map(({ rule }) => rule)
    expect(rules).toEqual([
      'paragraph-numbers',
      'quote-missing',
      'quote-ambiguous',
      'quote-missing',
      'silence-cue',
    ])
  })
})

describe('a headline', () => {
  const title = 'Mayor meets the governor – an “hour” with the governor'
  const path = ['claims', 'length', 0, 'quote']
  const quoting = (quote: string, context: object = {}, more: Parameters<typeof article>[0] = {}) => ({
    title,
    claims: { length: [claim(quote, { in: 'headline', ...context })] },
    ...more,
  })

  test('has the place of a quote, as paragraph 0', () => {
    const { evidence: found } = buildEvidence(article(quoting('an "hour"')), cues, source)
    expect(found).toMatchObject({ words: 35, paragraphs: [4, 13, 12, 6, 7] })
    expect(found!.claims['length']).toEqual([
      {
        paragraph: 0,
        start: 27,
        end: 36,
        before: 'Mayor meets the governor – ',
        after: ' with the governor',
        quote: 'an "hour"',
        exact: 'an “hour”',
      },
    ])
  })

  test('has that of a statement’s wording', () => {
    const worded = article({ title, statements: { remark: [{ quote: 'Mayor meets', in: 'headline' }] } })
    expect(buildEvidence(worded, cues, source).evidence!.statements['remark']).toMatchObject([
      { paragraph: 0 },
    ])
  })

  test('picks one of several places by the neighbouring words', () => {
    const picked = article(quoting('the governor', { prefix: 'with' }))
    expect(buildEvidence(picked, cues, source).evidence!.claims['length']).toMatchObject([{ start: 42 }])
    expect(problems(quoting('the governor'))).toEqual([
      {
        path,
        rule: 'quote-ambiguous',
        found: '“the governor”, which occurs 2 times: in the headline',
        expected: 'a quote that occurs exactly once in the headline',
        hint: 'Add a prefix or suffix with the neighbouring words. The places are: the headline: …Mayor meets [the governor] – an “hour” with the governor…; the headline: …s the governor – an “hour” with [the governor]….',
      },
    ])
  })

  test.each([
    [
      'an hours with the governor',
      'The closest passage is in the headline: an [-hours-]{+“hour”+} with the governor ([-…-] is in the quote only, {+…+} in the headline only).',
    ],
    ['nobody knows', 'The headline is “Mayor meets the governor – an “hour” with the governor”.'],
    ['Both will meet again', 'The words stand in paragraph 4: leave in: headline out.'],
  ])('doesn’t have “%s”, and says what is nearest', (quote, hint) => {
    expect(problems(quoting(quote))).toEqual([
      {
        path,
        rule: 'quote-missing',
        found: `“${quote}”, which isn’t in the article’s headline`,
        expected: 'exact words of the headline, as title gives it',
        hint,
      },
    ])
  })

  test('is named where a quote of the text stands in it alone', () => {
    expect(problems({ title, claims: { length: [claim('Mayor meets the governor')] } })).toMatchObject([
      { rule: 'quote-missing', hint: 'The words stand in the headline: add in: headline.' },
    ])
  })

  test('can’t be quoted where there is none', () => {
    expect(problems(quoting('an "hour"', {}, { title: null }))).toEqual([
      {
        path: ['claims', 'length', 0, 'in'],
        rule: 'no-headline',
        found: 'a quote in the headline of an article whose title is null',
        expected: 'in: headline only where the article has a headline',
        hint: 'Write the headline as published into title, or leave in: headline out where the words stand in the text.',
      },
    ])
  })

  test('may be quoted at any length', () => {
    const long = Array.from({ length: 61 }, (_, position) => `w${position}`).join(' ')
    expect(buildEvidence(article(quoting(long, {}, { title: long })), cues, source).problems).toEqual([])
  })

  test('is searched for cue words, and its own words aren’t counted', () => {
    const found = (silence: unknown) => ({ title: 'A summit by ship', claims: { ferry: silence } })
    expect(problems(found('silent'))).toMatchObject([
      { found: 'silent, though cue words of the fact occur: “ship*” in the headline' },
    ])
    const explained = article(found({ silent: true, despite: 'another ship' }))
    expect(buildEvidence(explained, cues, source).evidence!.silences).toEqual({
      ferry: { cues: ['ferry', 'ship*'], words: 35, found: ['ship*'] },
    })
  })

  test('is told with every cue word that occurs', () => {
    const found = { title: 'A ferry by ship', claims: { ferry: 'silent' } }
    expect(problems(found)).toMatchObject([
      {
        found: expect.stringMatching(/occur: “ferry” in [^;]+; “ship\*” in [^;]+$/) as string,
      },
    ])
  })

  test('is named before the paragraphs that have the word as well', () => {
    expect(problems({ title: 'They meet', claims: { meeting: 'silent' } })).toMatchObject([
      { found: 'silent, though cue words of the fact occur: “meet*” in the headline and paragraph 4' },
    ])
  })
})
