import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { correct } from '../../../src/commands/correct.ts'
import { loadCorpus } from '../../../src/corpus/read-corpus.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { publicationText, recordPublication } from '../../../src/publish/record-publication.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

const gazette = 'content/articles/gazette-report.md'
const draft = 'content/corrections/2024-04-01-gazette-report-talks-length.yml'

function published(): Fixture {
  const fixture = copyFixture()
  const corpus = loadCorpus({ content: fixture.content, sources: fixture.sources })
  const record = recordPublication(corpus, [buildLineUp(corpus, 'harbour-talks')])
  writeFileSync(fixture.path('content/published.lock.json'), publicationText(record))
  return fixture
}

function run(fixture: Fixture, flags: readonly string[] = ['--date=2024-04-01']) {
  const { output, messages } = recordOutput(fixture)
  const code = correct(flags, { CONTENT_DIR: fixture.content, SOURCES_DIR: fixture.sources }, output)
  return { code, ...messages }
}

test('has nothing to do where nothing changed, or was ever published', () => {
  const fixture = published()
  const idle = { code: 0, log: 'No published answer was changed without a correction.', error: '' }
  expect(run(fixture)).toEqual(idle)
  fixture.edit(gazette, 'minutes: 120', 'minutes: 110')
  fixture.remove('content/published.lock.json')
  expect(run(fixture)).toEqual(idle)
})

test.each([
  ['a value', 'minutes: 120', 'minutes: 110', 'under 2 hours', 'under 110 minutes'],
  [
    'a quote',
    'quote: the talks had taken nearly two hours',
    'quote: had taken nearly two hours',
    '“the talks had taken nearly two hours”',
    '“had taken nearly two hours”',
  ],
  ['an origin', 'origin: [port-notice]', 'origin: []', 'credited to .*', 'in its own voice'],
])('drafts what %s was and is', (_, text, replacement, was, now) => {
  const fixture = published()
  fixture.edit(gazette, text, replacement)
  fixture.relock()
  expect(run(fixture)).toEqual({ code: 0, log: `${draft} drafted: say in it why.`, error: '' })
  expect(fixture.read(draft)).toMatch(
    new RegExp(
      `^date: 2024-04-01\nclaim: gazette-report/talks-length\nwas: ${was}\nnow: ${now}\nwhy: "TODO: say why it was changed."\n$`,
    ),
  )
  // Saying why is all that is left to do.
  expect(fixture.problems()).toContain('1 problem in 1 file.')
  fixture.edit(draft, '"TODO: say why it was changed."', 'We misread it.')
  expect(fixture.problems()).toBe('')
})

test('drafts a silence that was unsaid', () => {
  const fixture = published()
  fixture.edit(
    gazette,
    '  next-meeting:\n    silent: true\n    despite: What sails again is the ferries.\n',
    '',
  )
  fixture.relock()
  expect(run(fixture).code).toBe(0)
  expect(fixture.read('content/corrections/2024-04-01-gazette-report-next-meeting.yml')).toContain(
    'was: silent\nnow: no such answer\n',
  )
})

test('mends nothing else', () => {
  const fixture = published()
  fixture.edit(gazette, 'minutes: 120', 'minutes: 110')
  fixture.edit(gazette, 'outlet: harbour-gazette', 'outlet: harbour-gazete')
  const { code, error } = run(fixture)
  expect(code).toBe(1)
  expect(error).toMatch(/unknown-outlet[^]*1 problem in 1 file\.\n\nNo correction was drafted\.$/)
})

test('overwrites no correction', () => {
  const fixture = published()
  fixture.edit(gazette, 'minutes: 120', 'minutes: 110')
  fixture.write(draft, 'date: 2024-04-01\nclaim: gazette-report/visits\nwas: a\nnow: b\nwhy: c\n')
  fixture.relock()
  expect(run(fixture)).toMatchObject({
    code: 1,
    error: `${draft} is there already. Say another day: --date=…`,
  })
})

test('needs a day', () => {
  expect(run(published(), ['--date=tomorrow']).error).toMatch(/^Say the day of the correction: /)
})

test('takes the day of the last commit', () => {
  const fixture = published()
  fixture.edit(gazette, 'minutes: 120', 'minutes: 110')
  fixture.relock()
  expect(run(fixture, []).log).toMatch(
    /corrections\/\d{4}-\d\d-\d\d-gazette-report-talks-length\.yml drafted/,
  )
})
