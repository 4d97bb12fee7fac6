import { mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import type {
  AnswerRequest,
  ClaimDraft,
  Desk,
  DraftAnswer,
  Reply,
  SelectedQuote,
} from '../../../../src/curate/annotate/protocol.ts'
import { serveDesk } from '../../../../src/integrations/annotate/serve-desk.ts'
import { copyFixture } from '../../../support/fixture.ts'

const id = 'gazette-report'
const file = `content/articles/${id}.md`

const added = `  visits:
    - value: { extended: [{ from: tomas-brenn, to: ada-lindqvist, where: Vellmouth docks, occasion: null }] }
      quote: he had invited the mayor to walk the docks
      origin: [tomas-brenn]
      voice: paraphrase # for tomorrow
`

/** The harbour’s site with one article that wasn’t read for two of its facts. */
function openFixture() {
  const fixture = copyFixture()
  const text = fixture.read(file)
  const claims = text.slice(text.indexOf('  visits:'), text.indexOf('statements:'))
  fixture.edit(file, claims, '  visits: unread # for tomorrow\n')
  fixture.relock()
  const serve = serveDesk(fixture)
  const ask = <Result>(name: string, body: object) => serve(name, { article: id, ...body }) as Reply<Result>
  const open = () => result(ask<Desk>('desk', {}))
  const answer = (fact: string, given: DraftAnswer, digest = open().digest, name = 'write') =>
    ask<null>(name, { fact, digest, answer: given } satisfies Omit<AnswerRequest, 'article'>)
  return { fixture, ask, open, answer }
}

function result<Result>(reply: Reply<Result>): Result {
  if (reply.outcome !== 'done') throw new Error(JSON.stringify(reply))
  return reply.result
}

const refusal = (reply: Reply<unknown>) => (reply.outcome === 'refused' ? reply.message : reply.outcome)
const problems = (reply: Reply<unknown>) =>
  reply.outcome === 'problems'
    ? reply.problems.map(({ path, found }) => [path.join('.'), found])
    : reply.outcome

const invitation = { from: 'tomas-brenn', to: 'ada-lindqvist', where: 'Vellmouth docks', occasion: null }
const claim = {
  value: { extended: [invitation] },
  quote: 'he had invited the mayor to walk the docks',
  origin: ['tomas-brenn'],
  voice: 'paraphrase',
}

test('a desk has the article’s text, its marks, and for each fact its form, cue words and suggestions', () => {
  const { open } = openFixture()
  const desk = open()
  expect(desk.paragraphs.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5])
  expect(desk.paragraphs[0]!.text).toBe('Quarrel at Vellmouth quay ends')
  expect(desk.facts.map(({ id: fact, coverage, says }) => [fact, coverage, says])).toEqual([
    ['talks-length', 'answered', ['no figure', 'under 2 hours']],
    ['negotiators', 'answered', ['Joan Okafor and Piet Marsh, among others']],
    ['visits', 'unread', []],
    ['next-meeting', 'unread', []],
  ])
  const [mark] = desk.marks
  const { text } = desk.paragraphs.find(({ number }) => number === mark!.paragraph)!
  expect(text.slice(mark!.start, mark!.end)).toBe('a “lengthy” round of talks')
  const [, , visits, meeting] = desk.facts
  expect(visits!.cues).toEqual([{ cue: 'invit*', paragraphs: [5] }])
  expect(visits!.suggestions[0]).toMatchObject({ paragraph: 5 })
  expect(meeting!.cues.map(({ paragraphs }) => paragraphs)).toEqual([[], [3], []])
})

test('a claim goes into the front matter, and its evidence into the lock; all else stays as it is', () => {
  const { fixture, answer } = openFixture()
  const before = fixture.read(file)
  expect(answer('visits', { claim }, undefined, 'check')).toEqual({ outcome: 'done', result: null })
  expect(fixture.read(file)).toBe(before)
  expect(answer('visits', { claim })).toEqual({ outcome: 'done', result: null })
  expect(fixture.read(file)).toBe(before.replace('  visits: unread # for tomorrow\n', added))
  expect(fixture.problems()).toBe('')
})

test('a claim says behind its quote which language its words are in, and that they are a translation', () => {
  const { fixture, answer } = openFixture()
  result(answer('visits', { claim: { ...claim, translated: 'ru', language: 'de' } }))
  expect(fixture.read(file)).toMatch(/quote: .*\n {6}language: de\n {6}translated: ru\n {6}origin:/)
  expect(fixture.problems()).toBe('')
  expect(problems(answer('visits', { claim: { ...claim, translated: 'en' } }))).toEqual([
    ['translated', 'translated: en, of words in en'],
  ])
})

test('a quote that the outline lacks goes to its end', () => {
  const { fixture, answer } = openFixture()
  const meeting = { where: null, who: [], when: null, order: null }
  const said = {
    value: { ...meeting, when: 'at dawn' },
    quote: 'with him at dawn',
    origin: [],
    voice: 'outlet',
  }
  result(answer('next-meeting', { claim: said }))
  expect(fixture.read(file)).toMatch(/\n\n“with him at dawn”\n$/)
  expect(fixture.problems()).toBe('')
})

test('words of the headline become a claim on it, which the outline needn’t hold', () => {
  const { fixture, ask, open, answer } = openFixture()
  const selected = result(ask<SelectedQuote>('selection', { paragraph: 0, start: 12, end: 25 }))
  expect(selected).toEqual({
    paragraph: 0,
    start: 11,
    end: 25,
    quote: 'Vellmouth quay',
    places: 1,
    contexts: [],
  })
  const said = { ...claim, quote: selected.quote, in: 'headline' } as const
  result(answer('visits', { claim: said }))
  expect(fixture.read(file)).toContain('      quote: Vellmouth quay\n      in: headline\n      origin:')
  expect(fixture.read(file)).not.toMatch(/“Vellmouth quay”/)
  expect(fixture.problems()).toBe('')
  const { marks } = open()
  expect(marks.filter(({ fact }) => fact === 'visits')).toMatchObject([{ paragraph: 0, start: 11, end: 25 }])
})

test('a headline’s words are told apart by those of the headline', () => {
  const { fixture, ask } = openFixture()
  fixture.edit(file, 'title: Quarrel at Vellmouth quay ends', 'title: A quay, and a quay ends')
  expect(result(ask<SelectedQuote>('selection', { paragraph: 0, start: 12, end: 18 }))).toMatchObject({
    quote: 'a quay',
    places: 1,
  })
  expect(result(ask<SelectedQuote>('selection', { paragraph: 0, start: 2, end: 6 }))).toMatchObject({
    quote: 'quay',
    places: 2,
    contexts: [{ prefix: 'A' }, { suffix: ', and a' }],
  })
})

test('cue words of the headline are listed with it, and need a reason', () => {
  const { fixture, open, answer } = openFixture()
  fixture.edit(file, 'title: Quarrel at Vellmouth quay ends', 'title: Invited again')
  expect(open().facts[2]!.cues).toEqual([{ cue: 'invit*', paragraphs: [0, 5] }])
  expect(problems(answer('visits', { silence: { despite: null } }))).toEqual([
    ['', 'silent, though cue words of the fact occur: “invit*” in the headline and paragraph 5'],
  ])
})

test('other articles’ records in the lock stay as they are', () => {
  const { fixture, answer } = openFixture()
  const lockOf = () =>
    (JSON.parse(fixture.read('content/evidence.lock.json')) as { articles: Record<string, unknown> }).articles
  const { [id]: own, ...others } = lockOf()
  result(answer('visits', { claim }))
  const { [id]: ownAfter, ...othersAfter } = lockOf()
  expect(othersAfter).toEqual(others)
  expect(ownAfter).not.toEqual(own)
})

test('a silence needs a reason exactly where cue words occur', () => {
  const { fixture, answer } = openFixture()
  expect(problems(answer('next-meeting', { silence: { despite: null } }))).toEqual([
    ['', 'silent, though cue words of the fact occur: “again” in paragraph 3'],
  ])
  result(answer('next-meeting', { silence: { despite: 'What sails again is the ferries.' } }))
  expect(fixture.problems()).toBe('')
})

test('what is missing or wrong is told at its field', () => {
  const { fixture, answer } = openFixture()
  const before = fixture.read(file)
  const tell = (fact: string, given: ClaimDraft) => problems(answer(fact, { claim: given }))
  expect(tell('talks-length', { value: { minutes: 'x' }, quote: 'lengthy', origin: [] })).toEqual([
    ['voice', expect.any(String)],
    ['value.minutes', expect.any(String)],
    ['value.precision', expect.any(String)],
  ])
  expect(tell('visits', { ...claim, quote: 'he had invited the major' })).toEqual([
    ['quote', expect.stringContaining('“he had invited the major”')],
  ])
  expect(tell('visits', { ...claim, origin: ['nobody-known'] })).toEqual([['origin.0', 'nobody-known']])
  const unknown = { extended: [{ ...invitation, to: 'nobody-known' }] }
  expect(tell('visits', { ...claim, value: unknown })).toEqual([
    [expect.stringMatching(/^value/), expect.stringContaining('nobody-known')],
  ])
  expect(fixture.read(file)).toBe(before)
})

test('quotes beyond what may be quoted of a source are refused', () => {
  const { fixture, answer, open } = openFixture()
  const replies = open().paragraphs.map(({ text }) => answer('visits', { claim: { ...claim, quote: text } }))
  expect(replies.map(({ outcome }) => outcome)).toContain('problems')
  expect(JSON.stringify(replies)).toMatch(/quotes of \d+ of the \d+ words of harbour-gazette\.txt/)
  expect(fixture.problems()).toBe('')
})

test('a file that changed since its page was loaded is not written over', () => {
  const { fixture, answer, open } = openFixture()
  const { digest } = open()
  fixture.edit(file, '# for tomorrow', '# for today')
  const changed = fixture.read(file)
  expect(refusal(answer('visits', { claim }, digest))).toContain('has changed since this page was loaded')
  expect(fixture.read(file)).toBe(changed)
})

test.each([
  ['a fact that the story doesn’t ask', 'weather', { claim }, 'doesn’t ask weather'],
  [
    'silence on what it answers',
    'negotiators',
    { silence: { despite: null } },
    'makes claims on negotiators',
  ],
])('refuses %s', (_, fact, given, message) => {
  const { fixture, answer } = openFixture()
  const before = fixture.read(file)
  expect(refusal(answer(fact, given as DraftAnswer))).toContain(message)
  expect(fixture.read(file)).toBe(before)
})

test('refuses a claim on what is marked silent, a lock that can’t be read, and a source that changed', () => {
  const { fixture, answer } = openFixture()
  result(answer('next-meeting', { silence: { despite: 'What sails again is the ferries.' } }))
  expect(refusal(answer('next-meeting', { claim }))).toContain('is marked silent on next-meeting')
  const lock = fixture.read('content/evidence.lock.json')
  fixture.write('content/evidence.lock.json', '{')
  expect(refusal(answer('visits', { claim }))).toContain('The evidence lock can’t be read')
  fixture.write('content/evidence.lock.json', lock)
  fixture.write('texts/harbour-gazette.txt', `${fixture.read('texts/harbour-gazette.txt')}\n`)
  expect(refusal(answer('visits', { claim }))).toContain('has changed since gazette-report was read from it')
})

test('refuses articles that aren’t there, and paths in place of IDs', () => {
  const { ask } = openFixture()
  expect(refusal(ask('desk', { article: 'nothing' }))).toContain('There is no article nothing.')
  for (const article of ['../facts/visits', '/etc/passwd', 'a/b', ''])
    expect(refusal(ask('desk', { article }))).toContain('There is no such request')
  expect(refusal(ask('delete', {}))).toContain('There is no such request')
})

test('refuses an article whose file lies outside the content folder, whatever link leads there', () => {
  const { fixture, ask, open, answer } = openFixture()
  const { digest } = open()
  mkdirSync(fixture.path('elsewhere'))
  renameSync(fixture.path(file), fixture.path('elsewhere/report.md'))
  symlinkSync(fixture.path('elsewhere/report.md'), fixture.path(file))
  const before = fixture.read('elsewhere/report.md')
  expect(refusal(ask('desk', {}))).toContain('lies outside')
  expect(refusal(answer('visits', { claim }, digest))).toContain('lies outside')
  expect(fixture.read('elsewhere/report.md')).toBe(before)
})

test('refuses a lock that lies outside the content folder, and leaves the article as it was', () => {
  const { fixture, answer } = openFixture()
  const before = fixture.read(file)
  renameSync(fixture.path('content/evidence.lock.json'), fixture.path('lock.json'))
  symlinkSync(fixture.path('lock.json'), fixture.path('content/evidence.lock.json'))
  expect(refusal(answer('visits', { claim }))).toContain('lies outside the content folder')
  expect(fixture.read(file)).toBe(before)
})

test('says so where the source isn’t at hand', () => {
  const { fixture } = openFixture()
  const serve = serveDesk({ content: fixture.content, sources: null })
  expect(refusal(serve('desk', { article: id }))).toContain('Set SOURCES_DIR')
})

test('a selection becomes whole words, and is told apart where its words occur more than once', () => {
  const { ask, open } = openFixture()
  const { paragraphs } = open()
  const select = (paragraph: number, words: string, from = 0) => {
    const { text } = paragraphs.find(({ number }) => number === paragraph)!
    const start = text.indexOf(words, from)
    return ask<SelectedQuote>('selection', { paragraph, start, end: start + words.length })
  }
  expect(result(select(2, 'ayor of Vellm'))).toMatchObject({
    quote: 'mayor of Vellmouth',
    places: 1,
    contexts: [],
  })
  expect(result(select(5, 'the mayor'))).toMatchObject({ places: 1 })
  const twice = result(select(3, 'the '))
  expect(twice.quote).toBe('the')
  expect(twice.places).toBeGreaterThan(1)
  expect(twice.contexts[0]).toHaveProperty('prefix')
  expect(twice.contexts[1]).toHaveProperty('suffix')
  expect(refusal(ask('selection', { paragraph: 2, start: 4, end: 4 }))).toBe(
    'Select some words of one paragraph.',
  )
  expect(refusal(ask('selection', { paragraph: 99, start: 0, end: 4 }))).toBe(
    'Select some words of one paragraph.',
  )
})
