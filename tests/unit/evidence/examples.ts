import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import type { ArticleContent } from '../../../src/schema/article.ts'
import { articleSchema } from '../../../src/schema/article.ts'
import type { ArticleEvidence } from '../../../src/schema/lock.ts'

/** A source of five paragraphs, of which an article uses the first four. */
export const sourceText = [
  'Mayor and governor talk',
  'The mayor said she had a “lengthy” talk with the governor on Monday.',
  'The governor’s office put it at nearly an hour and a half.',
  'Both will meet again in spring.',
  'In other news, the ferry is back.',
].join('\n\n')

export const source = { sha256: 'a'.repeat(64), paragraphs: splitParagraphs(sourceText) }

export const cues = new Map([
  ['ferry', ['ferry', 'ship*']],
  ['meeting', ['meet*', 'summit']],
])

/** Complete the front matter of an article that rests on the source. */
export function article(parts: {
  title?: string | null
  paragraphs?: string | number
  leftOut?: unknown
  read?: string
  file?: string
  rights?: string
  claims?: Record<string, unknown>
  statements?: Record<string, unknown>
}): ArticleContent {
  const { title = null, claims = {}, statements = {}, ...record } = parts
  return articleSchema.parse({
    title,
    outlet: 'herald',
    story: 'talk',
    published: null,
    identifiedBy: null,
    source: { file: 'notes.txt', paragraphs: '1-4', read: '2025-03-01', ...record },
    claims,
    statements,
  })
}

/** Complete a claim. */
export function claim(quote: string, context: { in?: 'headline'; prefix?: string; suffix?: string } = {}) {
  return { value: null, quote, ...context, origin: [], voice: 'outlet' }
}

export const content = article({
  leftOut: [{ paragraphs: 5, why: 'another subject' }],
  claims: {
    length: [claim('had a "lengthy" talk'), claim('nearly an hour and a half', { prefix: 'put it at' })],
    ferry: 'silent',
    meeting: { silent: true, despite: 'names no place' },
  },
  statements: { remark: [{ quote: 'Both will meet again' }] },
})

/** The evidence of that article. */
export const evidence: ArticleEvidence = {
  file: 'notes.txt',
  sha256: 'a'.repeat(64),
  read: '2025-03-01',
  words: 35,
  paragraphs: [4, 13, 12, 6, 7],
  claims: {
    length: [
      {
        paragraph: 2,
        start: 19,
        end: 39,
        before: 'The mayor said she ',
        after: ' with the governor on Monday.',
        quote: 'had a "lengthy" talk',
        exact: 'had a “lengthy” talk',
      },
      {
        paragraph: 3,
        start: 32,
        end: 57,
        before: 'The governor’s office put it at ',
        after: '.',
        quote: 'nearly an hour and a half',
      },
    ],
  },
  silences: {
    ferry: { cues: ['ferry', 'ship*'], words: 35, found: [] },
    meeting: { cues: ['meet*', 'summit'], words: 35, found: ['meet*'] },
  },
  statements: {
    remark: [
      { paragraph: 4, start: 0, end: 20, before: '', after: ' in spring.', quote: 'Both will meet again' },
    ],
  },
}
