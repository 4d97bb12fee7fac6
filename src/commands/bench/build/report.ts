import { availableParallelism } from 'node:os'
import { grouped } from '../../../text/phrasing.ts'
import { tableOf } from '../markdown-report.ts'
import type { BuildMeasurement } from './measure.ts'

/**
 * Write the measurements as a Markdown page.
 *
 * @param measurements - What was measured, the smallest content first.
 * @param command - The command that measured.
 */
export function buildReport(measurements: readonly BuildMeasurement[], command: string): string {
  return [
    '# How the build grows',
    '',
    `Measured by \`${command}\` with Node ${process.versions.node} on ${availableParallelism()} processors. The content is invented from one`,
    'seed, so another run differs in times only.',
    '',
    '- Stories have 3 to 40 articles, which answer 9 to 14 questions of all kinds in quotes of 7 to 17 words, and word a statement',
    '  each in its own way. Every article has a source of its own, and passes every check.',
    '- “Load” reads and checks content, sources and lock in a process of its own. “Check” is the whole of `npm run check`,',
    '  “build” the whole of `astro build`, from the start of the process to its end.',
    '- “Bare build” is an Astro build of as many pages and other files with as many bytes, file for file, of plain text alone.',
    '- Memory is the most that the process of the build had at once (its resident set).',
    '- “Read” is how often a build reads a content file.',
    '- “Edit” is the time from saving an article to its page, reloaded and showing the change, in `npm run dev`: the median of five.',
    '',
    ...tableOf(heads, measurements.map(cellsOf)),
    '## Bars',
    '',
    ...tableOf(
      ['bar', 'measured', 'met'],
      barsFor(measurements).map(({ bar, measured, isMet }) => [bar, measured, isMet ? 'yes' : 'no']),
    ),
  ].join('\n')
}

const heads = [
  ...['articles', 'pages', 'bytes', 'load', 'check', 'build', 'a page', 'memory', 'read'],
  ...['bare build', 'its memory', 'times bare', 'edit'],
]

function cellsOf(measurement: BuildMeasurement): string[] {
  const { articles, pages, bytes, load, check, build, peakBytes, readings, bare, edit } = measurement
  return [
    grouped(articles),
    grouped(pages),
    `${grouped(Math.round(bytes / 1e6))} MB`,
    inSeconds(load),
    inSeconds(check),
    inSeconds(build),
    `${perPage(measurement).toFixed(1)} ms`,
    inMegabytes(peakBytes),
    readings === 1 ? 'once' : `${readings} times`,
    inSeconds(bare.build),
    inMegabytes(bare.peakBytes),
    timesBare(measurement).toFixed(1),
    inSeconds(edit),
  ]
}

/** A bar that the measurements of its size are held against. */
interface Bar {
  readonly bar: string
  readonly measured: string
  readonly isMet: boolean
}

const perPage = ({ build, pages }: BuildMeasurement): number => build / pages

const timesBare = ({ build, bare }: BuildMeasurement): number => build / bare.build

/** Hold the measurements against the bars, as far as their sizes were measured. */
function barsFor(measurements: readonly BuildMeasurement[]): Bar[] {
  const [thousand, tenThousand] = [1000, 10_000].map((size) =>
    measurements.find(({ articles }) => articles === size),
  )
  const atMost = (bar: string, value: number, limit: number, inWords: (value: number) => string): Bar => ({
    bar: `${bar} at most ${inWords(limit)}`,
    measured: inWords(value),
    isMet: value <= limit,
  })
  const times = (value: number) => `${value.toFixed(1)} times`
  return [
    ...(thousand === undefined
      ? []
      : [
          atMost('Check of 1,000 articles in', thousand.check, 2000, inSeconds),
          atMost('Edit to reload with 1,000 articles in', thousand.edit, 1000, inSeconds),
        ]),
    ...(tenThousand === undefined
      ? []
      : [
          atMost('Load of 10,000 articles in', tenThousand.load, 10_000, inSeconds),
          atMost('Build of 10,000 articles, against a bare build,', timesBare(tenThousand), 3, times),
          atMost('Memory of a build of 10,000 articles', tenThousand.peakBytes, 2e9, inMegabytes),
        ]),
    ...(thousand === undefined || tenThousand === undefined
      ? []
      : [
          atMost(
            'Time a page at 10,000 articles, against 1,000,',
            perPage(tenThousand) / perPage(thousand),
            1.1,
            times,
          ),
        ]),
  ]
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

const inMegabytes = (bytes: number): string => `${grouped(Math.round(bytes / 1e6))} MB`
