import { describe, expect, test } from 'vitest'
import { compareLock, serialiseLock } from '../../../src/evidence/lock.ts'
import type { LockSubject } from '../../../src/evidence/lock.ts'
import { lockSchema } from '../../../src/schema/lock.ts'
import type { ArticleEvidence, Lock } from '../../../src/schema/lock.ts'
import { article, claim, content, cues, evidence } from './examples.ts'

const renew = 'Check it, then run npm run verify -- --write with the sources at hand.'

function lockOf(articles: Record<string, ArticleEvidence>): Lock {
  return { version: 1, articles }
}

function fromSource(changes: Partial<ArticleEvidence> = {}): LockSubject {
  return { basis: 'source', evidence: { ...evidence, ...changes } }
}

function fromContent(changed = content, changedCues = cues): LockSubject {
  return { basis: 'content', content: changed, cues: changedCues }
}

/** Compare one article with its lock, and give path, found and expected. */
function differences(subject: LockSubject, locked = evidence) {
  return compareLock(lockOf({ talk: locked }), new Map([['talk', subject]]), new Map()).map(
    ({ article: id, path, rule, found, expected, hint }) => {
      expect([id, rule, hint]).toEqual(['talk', 'lock-stale', renew])
      expect(expected).toMatch(/, as in evidence\.lock\.json$/)
      return [path.join('.'), found, expected.replace(', as in evidence.lock.json', '')]
    },
  )
}

describe('nothing differs', () => {
  test.each([
    ['with the source', fromSource()],
    ['without it', fromContent()],
    ['where an article has problems of its own', { basis: 'none' } as const],
  ])('%s', (_, subject) => {
    const hashes = new Map([['notes.txt', evidence.sha256]])
    expect(compareLock(lockOf({ talk: evidence }), new Map([['talk', subject]]), hashes)).toEqual([])
  })
})

describe('the set of articles', () => {
  test('lacks an article in the lock', () => {
    const subjects = new Map([
      ['broken', { basis: 'none' } as const],
      ['constructor', fromContent()],
      ['talk', fromSource()],
    ])
    const missing = {
      path: [],
      rule: 'lock-missing',
      found: 'an article without a record in evidence.lock.json',
      expected: 'locked evidence for every article',
      hint: renew,
    }
    expect(compareLock(lockOf({}), subjects, new Map())).toEqual([
      { article: 'constructor', ...missing },
      { article: 'talk', ...missing },
    ])
  })

  test('has an article in the lock that is gone', () => {
    expect(compareLock(lockOf({ gone: evidence }), new Map(), new Map())).toEqual([
      {
        article: 'gone',
        path: [],
        rule: 'lock-left-over',
        found: 'evidence of gone, which isn’t an article any more',
        expected: 'evidence of existing articles only',
        hint: renew,
      },
    ])
  })
})

describe('a source whose bytes changed', () => {
  const other = 'b'.repeat(64)

  test('names every article that rests on it', () => {
    const lock = lockOf({
      talk: evidence,
      note: evidence,
      zebra: evidence,
      gone: evidence,
      else: { ...evidence, file: 'else.txt' },
    })
    const subjects = new Map<string, LockSubject>([
      ['talk', fromSource({ sha256: other })],
      ['note', { basis: 'none' }],
      ['zebra', { basis: 'none' }],
      ['else', fromSource({ file: 'else.txt' })],
    ])
    const hashes = new Map([
      ['notes.txt', other],
      ['else.txt', evidence.sha256],
      ['new.txt', other],
    ])
    expect(compareLock(lock, subjects, hashes)).toEqual([
      {
        article: 'note',
        path: ['source', 'file'],
        rule: 'source-changed',
        found: 'other bytes in notes.txt than the evidence rests on; note, talk and zebra rest on it',
        expected: `the bytes with the locked SHA-256, ${evidence.sha256}`,
        hint: 'Bring back the source as it was, or read each of the articles again and run npm run verify -- --write.',
      },
      expect.objectContaining({ article: 'gone', rule: 'lock-left-over' }),
    ])
  })

  test('may carry one article', () => {
    const subjects = new Map([['talk', fromSource({ sha256: other })]])
    expect(compareLock(lockOf({ talk: evidence }), subjects, new Map([['notes.txt', other]]))).toMatchObject([
      {
        found: 'other bytes in notes.txt than the evidence rests on; talk rests on it',
        hint: 'Bring back the source as it was, or read the article again and run npm run verify -- --write.',
      },
    ])
  })
})

describe('with the source', () => {
  const [first, second] = evidence.claims['length'] ?? []
  if (!first || !second) throw new Error('The example has two claims.')

  test.each<[string, Partial<ArticleEvidence>, string[][]]>([
    ['another file', { file: 'a.txt' }, [['source.file', 'a.txt', 'notes.txt']]],
    ['another day', { read: '2025-03-02' }, [['source.read', '2025-03-02', '2025-03-01']]],
    [
      'other words in a paragraph',
      { words: 36, paragraphs: [4, 14, 12, 6, 7] },
      [
        [
          'source.paragraphs',
          '36 words in the article, 5 paragraphs in the source, 14 words in paragraph 2',
          '35 words in the article, 5 paragraphs in the source, 13 words in paragraph 2',
        ],
        ...['ferry', 'meeting'].map((fact) => [
          `claims.${fact}`,
          `35 words searched, found ${fact === 'ferry' ? 'none of the cue words' : '“meet*”'}`,
          `all words searched, found ${fact === 'ferry' ? 'none of the cue words' : '“meet*”'}`,
        ]),
      ],
    ],
    [
      'a paragraph more',
      { paragraphs: [4, 13, 12, 6, 7, 1] },
      [
        [
          'source.paragraphs',
          '35 words in the article, 6 paragraphs in the source, 1 word in paragraph 6',
          '35 words in the article, 5 paragraphs in the source, 0 words in paragraph 6',
        ],
      ],
    ],
    [
      'a paragraph less',
      { paragraphs: [4, 13, 12, 6] },
      [
        [
          'source.paragraphs',
          '35 words in the article, 4 paragraphs in the source',
          '35 words in the article, 5 paragraphs in the source',
        ],
      ],
    ],
    [
      'a place that moved',
      { claims: { length: [first, { ...second, paragraph: 1, start: 30, end: 55 }] } },
      [
        [
          'claims.length.1.quote',
          'paragraph 1, characters 30 to 55, between “The governor’s office put it at ” and “.”',
          'paragraph 3, characters 32 to 57, between “The governor’s office put it at ” and “.”',
        ],
      ],
    ],
    [
      'another quote',
      { claims: { length: [{ ...first, quote: 'had a talk', start: 1 }, second] } },
      [['claims.length.0.quote', '“had a talk”', '“had a "lengthy" talk”']],
    ],
    ['a claim less', { claims: { length: [first] } }, [['claims.length', '1 claim', '2 claims']]],
    [
      'a claim more',
      { claims: { length: [first, second, first] } },
      [['claims.length', '3 claims', '2 claims']],
    ],
    [
      'a fact more',
      { claims: { ...evidence.claims, place: [first] } },
      [['claims.place', '1 claim', 'no claim']],
    ],
    [
      'a silence less',
      { silences: { ferry: evidence.silences['ferry']! } },
      [['claims.meeting', 'no claim', 'silent, with the cue words “meet*”, “summit”']],
    ],
    [
      'a silence more',
      { silences: { ...evidence.silences, place: { cues: ['city'], words: 35, found: [] } } },
      [['claims.place', 'silent, with the cue words “city”', 'no claim']],
    ],
    [
      'other cue words found',
      {
        silences: {
          ...evidence.silences,
          ferry: { cues: ['ferry', 'ship*'], words: 35, found: ['ferry', 'ship*'] },
        },
      },
      [
        [
          'claims.ferry',
          'all words searched, found “ferry” and “ship*”',
          'all words searched, found none of the cue words',
        ],
      ],
    ],
    [
      'another wording',
      { statements: { remark: [{ ...evidence.statements['remark']![0]!, after: ' soon.' }] } },
      [
        [
          'statements.remark.0.quote',
          'paragraph 4, characters 0 to 20, between “” and “ soon.”',
          'paragraph 4, characters 0 to 20, between “” and “ in spring.”',
        ],
      ],
    ],
    ['a statement less', { statements: {} }, [['statements.remark', 'no wording', '1 wording']]],
  ])('%s', (_, changes, expected) => {
    expect(differences(fromSource(changes))).toEqual(expected)
  })
})

describe('without the source', () => {
  const claims = content.claims
  const parts = { claims, statements: content.statements }

  test.each<[string, Parameters<typeof article>[0], string[][]]>([
    ['another file', { ...parts, file: 'a.txt' }, [['source.file', 'a.txt', 'notes.txt']]],
    ['another day', { ...parts, read: '2025-03-02' }, [['source.read', '2025-03-02', '2025-03-01']]],
    [
      'other paragraphs',
      { ...parts, paragraphs: '2-5' },
      [['source.paragraphs', 'paragraphs with 38 words', 'paragraphs with 35 words']],
    ],
    [
      'another quote',
      { ...parts, claims: { ...claims, length: [claim('had a talk'), claim('nearly an hour and a half')] } },
      [['claims.length.0.quote', '“had a talk”', '“had a "lengthy" talk”']],
    ],
    [
      'a claim where the lock has a silence',
      { ...parts, claims: { ...claims, ferry: [claim('the ferry')] } },
      [['claims.ferry', '1 claim', 'silent, with the cue words “ferry”, “ship*”']],
    ],
    [
      'an answer less',
      { ...parts, claims: { ferry: 'silent', meeting: claims['meeting'] } },
      [['claims.length', 'no claim', '2 claims']],
    ],
    [
      'a reason that the lock has no need of',
      { ...parts, claims: { ...claims, ferry: { silent: true, despite: 'x' } } },
      [['claims.ferry', 'silent despite cue words that occur', 'silent, as no cue word occurs']],
    ],
    [
      'no reason where the lock needs one',
      { ...parts, claims: { ...claims, meeting: 'silent' } },
      [['claims.meeting', 'silent, as no cue word occurs', 'silent despite cue words that occur']],
    ],
    [
      'a prefix of another place',
      {
        ...parts,
        claims: {
          ...claims,
          length: [claim('had a "lengthy" talk', { prefix: 'said he' }), claim('nearly an hour and a half')],
        },
      },
      [['claims.length.0.prefix', '“said he”', '“The mayor said she ”']],
    ],
    [
      'a suffix of another place',
      { ...parts, statements: { remark: [{ quote: 'Both will meet again', suffix: 'in autumn' }] } },
      [['statements.remark.0.suffix', '“in autumn”', '“ in spring.”']],
    ],
    [
      'another wording',
      { ...parts, statements: { remark: [{ quote: 'Both will meet', suffix: 'never' }] } },
      [['statements.remark.0.quote', '“Both will meet”', '“Both will meet again”']],
    ],
    [
      'a statement more',
      { ...parts, statements: { ...content.statements, vow: [{ quote: 'meet again' }] } },
      [['statements.vow', '1 wording', 'no wording']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(differences(fromContent(article(changes)))).toEqual(expected)
  })

  test('other cue words', () => {
    const changed = new Map([...cues, ['ferry', ['ferry']]])
    expect(differences(fromContent(content, changed))).toEqual([
      ['claims.ferry', 'silent, with the cue words “ferry”', 'silent, with the cue words “ferry”, “ship*”'],
    ])
  })

  test('a silence on a fact that doesn’t exist is left to the corpus', () => {
    const unknown = article({ ...parts, claims: { ...claims, weather: 'silent' } })
    expect(differences(fromContent(unknown))).toEqual([])
  })

  test('prefixes and suffixes that agree with the lock', () => {
    const agreeing = article({
      ...parts,
      claims: {
        ...claims,
        length: [
          claim('had a "lengthy" talk', {
            prefix: 'governor talk\nThe mayor said she',
            suffix: 'with the governor on Monday. The',
          }),
          claim('nearly an hour and a half', { prefix: "governor's office put it at", suffix: '. Both' }),
        ],
      },
    })
    expect(differences(fromContent(agreeing))).toEqual([])
  })

  test('paragraphs that the source hasn’t', () => {
    const subjects = new Map([['talk', fromContent(article({ ...parts, paragraphs: '1-9' }))]])
    expect(compareLock(lockOf({ talk: evidence }), subjects, new Map())).toMatchObject([
      { article: 'talk', path: ['source', 'paragraphs'], rule: 'paragraph-numbers', found: 'paragraph 9' },
    ])
  })
})

test('the lock has sorted keys, two spaces and a final newline', () => {
  const lock = { version: 1 as const, articles: { 'b-call': evidence, 'a-call': evidence } }
  const text = serialiseLock(lock)
  expect(lockSchema.parse(JSON.parse(text))).toEqual(lock)
  expect(text).toMatch(/^\{\n {2}"articles": \{\n {4}"a-call": \{\n {6}"claims": \{\n/)
  expect(text).toMatch(/\n {2}"version": 1\n\}\n$/)
})

test('the order of keys makes no difference', () => {
  const reversed = Object.fromEntries(Object.entries(evidence).reverse()) as typeof evidence
  expect(serialiseLock({ articles: { a: reversed }, version: 1 })).toBe(
    serialiseLock({ version: 1, articles: { a: evidence } }),
  )
})

describe('a headline, without the source', () => {
  const title = 'Mayor meets the governor for an hour'
  const quoting = (quote: string, context: { in?: 'headline'; prefix?: string } = { in: 'headline' }) => ({
    claims: { length: [claim(quote, context)] },
  })
  const subject = (parts: Parameters<typeof article>[0]): LockSubject => ({
    basis: 'content',
    content: article(parts),
    cues,
  })
  const locked = {
    ...evidence,
    silences: {},
    statements: {},
    claims: {
      length: [
        {
          quote: 'for an hour',
          paragraph: 0,
          start: 25,
          end: 36,
          before: 'Mayor meets the governor ',
          after: '',
        },
      ],
    },
  }

  test('is as the lock has it', () => {
    expect(differences(subject({ title, ...quoting('for an hour') }), locked)).toEqual([])
  })

  test('has changed around its quote', () => {
    expect(differences(subject({ title: `The ${title}`, ...quoting('for an hour') }), locked)).toEqual([
      [
        'claims.length.0.quote',
        'the headline, characters 29 to 40, between “The Mayor meets the governor ” and “”',
        'the headline, characters 25 to 36, between “Mayor meets the governor ” and “”',
      ],
    ])
  })

  test('has the quote no longer, or is gone', () => {
    const found = (changed: string | null) =>
      compareLock(
        lockOf({ talk: locked }),
        new Map([['talk', subject({ title: changed, ...quoting('for an hour') })]]),
        new Map(),
      ).map(({ rule }) => rule)
    expect(found('Mayor meets the governor')).toEqual(['quote-missing'])
    expect(found(null)).toEqual(['no-headline'])
  })

  test('was quoted where now the text is, and the other way round', () => {
    expect(differences(subject({ title, ...quoting('for an hour', {}) }), locked)).toEqual([
      ['claims.length.0.quote', 'a quote in the text', 'in the headline'],
    ])
    const [place] = locked.claims.length
    const inText = { ...locked, claims: { length: [{ ...place!, paragraph: 2 }] } }
    expect(differences(subject({ title, ...quoting('for an hour') }), inText)).toEqual([
      [
        'claims.length.0.quote',
        'the headline, characters 25 to 36, between “Mayor meets the governor ” and “”',
        'paragraph 2, characters 25 to 36, between “Mayor meets the governor ” and “”',
      ],
    ])
  })

  test('has a cue word that the locked search didn’t find', () => {
    const silences = { ferry: { cues: ['ferry', 'ship*'], words: 35, found: ['ferry'] } }
    const silent = (changed: string) =>
      subject({ title: changed, claims: { ferry: { silent: true, despite: 'no ferry' } } })
    const searched = { ...locked, claims: {}, silences }
    expect(differences(silent('The ferry'), searched)).toEqual([])
    expect(differences(silent('The ferry and the ships'), searched)).toEqual([
      ['claims.ferry', '“ship*” in the headline', 'no such word in the article'],
    ])
  })
})
