import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import type { Correction, Corpus } from '../../../src/corpus/corpus.ts'
import type { LineUp } from '../../../src/lineup/line-up.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'

/** Texts that would do harm where they aren’t escaped. */
export const hostile = {
  script: '</script><script>alert(1)</script>',
  formula: "=cmd|' /C calc'!A0",
  quotes: 'She said "so", then ‘no’, a, b',
  lines: 'one\r\ntwo\nthree\tfour',
  surrogate: 'half \ud83d a face',
  entity: '&lt;b&gt; ]]> --> &#x3c;',
  control: 'bell \u0007 null \u0000 \uffff',
}

/** Two stories with claims, denials, silences, unread cells, and hostile words. */
export const corpus: Corpus = {
  ...buildCorpus({
    asks: ['crossing-length', 'cause', 'mood'],
    stories: {
      'alma-aground': {},
      'zenith-adrift': { date: '2031-01-01', title: hostile.script, facts: ['mood'] },
    },
    articles: {
      gazette: {
        published: '2031-05-07',
        title: 'Alma aground',
        answers: {
          'crossing-length': [
            {
              value: length(90),
              quote: 'ninety minutes',
              paragraph: 3,
              origin: ['captains-log'],
              voice: 'quotation',
            },
          ],
          cause: [
            { value: { option: 'fog' } },
            { value: { option: 'helm' }, denies: true, note: 'Said twice.' },
          ],
          mood: [{ value: { text: hostile.formula }, quote: hostile.formula }],
        },
      },
      blog: {
        answers: {
          'crossing-length': 'silent',
          mood: [{ value: { text: hostile.lines }, quote: hostile.surrogate }],
        },
      },
      adrift: {
        outlet: 'radio',
        story: 'zenith-adrift',
        title: hostile.script,
        answers: {
          mood: [
            {
              value: { text: hostile.quotes },
              quote: hostile.script,
              origin: ['wire', 'cy-marsh'],
              voice: 'quotation',
              certainty: 'reported',
            },
          ],
        },
      },
    },
  }),
  corrections: new Map(
    [
      {
        id: 'b-later',
        date: '2031-07-01',
        claim: 'gazette/cause/2',
        was: hostile.entity,
        now: 'No.',
        why: 'Misread.',
      },
      {
        id: 'c-same-day',
        date: '2031-07-01',
        claim: 'blog/crossing-length',
        was: 'x',
        now: 'y',
        why: hostile.control,
      },
      { id: 'a-earlier', date: '2031-06-01', claim: 'gazette/cause', was: 'x', now: 'y', why: 'z' },
    ].map((correction): [string, Correction] => [correction.id, correction]),
  ),
}

/** The line-ups of both stories, the newer first. */
export const lineUps: ReadonlyMap<string, LineUp> = new Map(
  ['alma-aground', 'zenith-adrift'].map((id) => [id, buildLineUp(corpus, id)]),
)

/** The line-up of the first story. */
export const alma = lineUps.get('alma-aground')!

/** The line-up of the second story. */
export const zenith = lineUps.get('zenith-adrift')!

/**
 * Stand in for the site’s own way to make URLs: the site lives under a path.
 *
 * @param address - An address without a leading slash.
 */
export function addressOf(address: string): string {
  return `/under/${address}`
}
