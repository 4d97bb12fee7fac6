import { writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../../../src/corpus/read-corpus.ts'
import { uncorrected } from '../../../../src/corpus/rules/uncorrected.ts'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { publicationText, recordPublication } from '../../../../src/publish/record-publication.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'
import type { Fixture } from '../../../support/fixture.ts'

const gazette = 'content/articles/gazette-report.md'

/** A fixture whose answers all have been published. */
function published(): Fixture {
  const fixture = copyFixture()
  const corpus = loadCorpus({ content: fixture.content, sources: fixture.sources })
  const record = recordPublication(corpus, [buildLineUp(corpus, 'harbour-talks')])
  writeFileSync(fixture.path('content/published.lock.json'), publicationText(record))
  return fixture
}

let fixture: Fixture
beforeEach(() => {
  fixture = published()
})

const edit = (text: string, replacement: string) => {
  fixture.edit(gazette, text, replacement)
}
const correction = (id: string, claim: string) => {
  fixture.write(
    `content/corrections/${id}.yml`,
    `date: 2024-04-01\nclaim: ${claim}\nwas: a\nnow: b\nwhy: c\n`,
  )
}

test('asks nothing where nothing has been published', () => {
  fixture.remove('content/published.lock.json')
  edit('minutes: 120', 'minutes: 110')
  expect(breachesOf(uncorrected, fixture)).toEqual([])
})

test('says what was published and how to go on', () => {
  edit('minutes: 120', 'minutes: 110')
  expect(breachesOf(uncorrected, fixture)).toEqual([
    'content/articles/gazette-report.md:16:5 another answer than was published | under 2 hours (“the talks had taken nearly two hours”), or a new correction of gazette-report/talks-length | Take the change back, or draft a correction with npm run correct and say in it why.',
  ])
})

describe('a correction is asked for where', () => {
  test.each([
    ['a value changes', 'minutes: 120', 'minutes: 110'],
    ['a quote changes', 'quote: the talks had taken nearly two hours', 'quote: taken nearly two hours'],
    ['an origin changes', 'origin: [port-notice]', 'origin: []'],
    [
      'an answer becomes a denial',
      'quote: the talks had taken nearly two hours',
      'quote: the talks had taken nearly two hours\n      denies: true',
    ],
    [
      'a claim goes',
      '    - value: { minutes: null, precision: unspecified }\n      quote: a "lengthy" round of talks\n      origin: []\n      voice: outlet\n',
      '',
    ],
    [
      'an answer becomes a silence',
      'talks-length:\n    - value: { minutes: null, precision: unspecified }\n      quote: a "lengthy" round of talks\n      origin: []\n      voice: outlet\n    - value: { minutes: 120, precision: under }\n      quote: the talks had taken nearly two hours\n      origin: [port-notice]\n      voice: paraphrase\n',
      'talks-length: silent\n',
    ],
    [
      'a silence is unsaid',
      '  next-meeting:\n    silent: true\n    despite: What sails again is the ferries.\n',
      '',
    ],
  ])('%s', (_, text, replacement) => {
    edit(text, replacement)
    expect(breachesOf(uncorrected, fixture)).toHaveLength(1)
  })
})

describe('no correction is asked for where', () => {
  test.each([
    [
      'only how firm or whose words it is changes',
      'voice: outlet\n    - value',
      'voice: paraphrase\n      certainty: reported\n    - value',
    ],
    ['a note is added', 'origin: [port-notice]', 'origin: [port-notice]\n      note: So it says.'],
    ['keys change places', '{ minutes: 120, precision: under }', '{ precision: under, minutes: 120 }'],
    ['the reason of a silence changes', 'What sails again is the ferries.', 'Only the ferries sail.'],
  ])('%s', (_, text, replacement) => {
    edit(text, replacement)
    expect(breachesOf(uncorrected, fixture)).toEqual([])
  })

  test('claims change places, or join in', () => {
    const [before = '', first = '', second = '', after = ''] = fixture
      .read(gazette)
      .split(/(?= {4}- value: \{ minutes)|(?= {2}negotiators:\n)/)
    fixture.write(
      gazette,
      before + second + first + second.replace('two hours', 'two').replace('120', '90') + after,
    )
    expect(breachesOf(uncorrected, fixture)).toEqual([])
  })

  test.each(['gazette-report/talks-length', 'gazette-report/talks-length/2'])(
    'a new correction is of %s',
    (claim) => {
      edit('minutes: 120', 'minutes: 110')
      correction('2024-04-01-length', claim)
      expect(breachesOf(uncorrected, fixture)).toEqual([])
    },
  )

  test('everything that the answer names was renamed', () => {
    const rename = (from: string, to: string, section: string) => {
      const file = `content/${section}/${from}.yml`
      fixture.write(`content/${section}/${to}.yml`, `${fixture.read(file)}formerly: [${from}]\n`)
      fixture.remove(file)
    }
    rename('port-notice', 'notice-of-the-port', 'statements')
    rename('joan-okafor', 'j-okafor', 'people')
    rename('talks-length', 'length-of-talks', 'facts')
    const text = fixture.read(gazette).replaceAll('port-notice', 'notice-of-the-port')
    const renamed = text.replaceAll('joan-okafor', 'j-okafor').replace('talks-length', 'length-of-talks')
    fixture.remove(gazette)
    fixture.write(
      'content/articles/gazette.md',
      renamed.replace('published: 2024-03-04', 'published: 2024-03-04\nformerly: [gazette-report]'),
    )
    const others = breachesOf(uncorrected, fixture).filter((line) => line.includes('articles/gazette.md'))
    expect(others).toEqual([])
  })
})

test('a correction that was published before accounts for nothing new', () => {
  edit('minutes: 120', 'minutes: 110')
  // The fixture’s own correction is of this very claim.
  expect(fixture.read('content/corrections/2024-03-10-length.yml')).toContain('gazette-report/talks-length/2')
  expect(breachesOf(uncorrected, fixture)).toHaveLength(1)
})

test('a correction of another answer accounts for nothing', () => {
  edit('minutes: 120', 'minutes: 110')
  correction('2024-04-01-visits', 'gazette-report/visits')
  expect(breachesOf(uncorrected, fixture)).toHaveLength(1)
})

test('waits for a draft to be finished before it asks for more', () => {
  edit('minutes: 120', 'minutes: 110')
  correction('2024-04-01-length', 'gazette-report/talks-length')
  fixture.edit('content/corrections/2024-04-01-length.yml', 'why: c', 'why: "TODO: say why it was changed."')
  expect(breachesOf(uncorrected, fixture)).toEqual([])
  expect(fixture.problems()).toContain('expected  why it was changed, in place of the draft’s words')
})
