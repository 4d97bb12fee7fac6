import { tableOf } from '../markdown-report.ts'
import type { Share, SuggestMeasurement } from './measure.ts'

/**
 * Write the measurement as a Markdown page.
 *
 * @param measurement - What was measured on the shipped content.
 * @param invented - What was measured on invented contents, by name.
 * @param command - The command that measured.
 */
export function suggestReport(
  measurement: SuggestMeasurement,
  invented: readonly (readonly [name: string, measurement: SuggestMeasurement])[],
  command: string,
): string {
  const {
    paragraphs,
    firstValues,
    anyValues,
    byKind,
    voices,
    certainties,
    origins,
    silences,
    articles,
    times,
  } = measurement
  const total = times.reduce((sum, time) => sum + time, 0)
  return [
    '# How suggestions hold against the coding',
    '',
    `Measured by \`${command}\` on ${articles} coded articles of the shipped content, each with its claims taken away first, its`,
    'places unknown but to the others. Only times differ from run to run.',
    '',
    '- A passage is a claim as suggested. Those of a fact are in order, the best of every paragraph before second ones.',
    '- A value is right where the fact’s kind says that it is the same as the coded one. Of two claims in one paragraph with two values,',
    '  the first suggestion from there can have but one.',
    '- Voice, certainty and origin are held against the coding of claims whose value is right. An article that reproduces another can’t',
    '  be seen to: there the coded voice is a quotation, and the coded origin begins with the other. The last one of the origin counts.',
    '- The patterns name nobody and no place, and hold for any event. But they were written with these articles in view: on others expect',
    '  less. The last table has the invented contents of the tests, whose cue words were made for other ends and know English only.',
    '',
    ...tableOf(
      ['what', 'share', 'goal', 'met'],
      [
        [
          'coded paragraphs among the first three passages',
          inWords(paragraphs),
          '90 %',
          met(paragraphs, 0.9),
        ],
        [
          'values right in the first suggestion from the coded paragraph',
          inWords(firstValues),
          '60 %',
          met(firstValues, 0.6),
        ],
        ['values right in any of the first three passages', inWords(anyValues), '', ''],
        ['voice right', inWords(voices), '', ''],
        ['certainty right', inWords(certainties), '', ''],
        ['origin right', inWords(origins), '', ''],
        ['coded silences that look silent, as no cue word occurs', inWords(silences), '', ''],
      ],
    ),
    ...tableOf(
      ['kind', 'values right in the first suggestion'],
      [...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, share]) => [kind, inWords(share)]),
    ),
    ...tableOf(
      [
        'invented content',
        'coded paragraphs among the first three passages',
        'values right in the first suggestion',
      ],
      invented.map(([name, shares]) => [name, inWords(shares.paragraphs), inWords(shares.firstValues)]),
    ),
    `All facts of an article took ${(total / articles).toFixed(0)} ms on average, ${times.at(-1)!.toFixed(0)} ms at most, the first one with the compiling of code.`,
  ].join('\n')
}

const inWords = ({ found, of }: Share): string =>
  of === 0 ? 'none coded' : `${found} of ${of} (${Math.round((found / of) * 100)} %)`

const met = ({ found, of }: Share, goal: number): string => (found >= of * goal ? 'yes' : 'no')
