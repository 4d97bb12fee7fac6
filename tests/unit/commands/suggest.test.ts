import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { suggest } from '../../../src/commands/suggest.ts'
import type { Curator, Decision } from '../../../src/commands/suggest/accept.ts'
import { parseOutline } from '../../../src/corpus/read/outline.ts'
import { findQuote, type QuotePointer } from '../../../src/evidence/find-quote.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import { copyFixture, type Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

/** Copy the fixture with an article that nobody has read for anything. */
function copyUnread(): Fixture {
  const fixture = copyFixture()
  fixture.remove('content/corrections/2024-03-10-length.yml')
  const article = fixture.read('content/articles/gazette-report.md')
  const [before, behind] = [
    article.slice(0, article.indexOf('claims:')),
    article.slice(article.indexOf('statements:')),
  ]
  const claims = 'claims:\n  # how long?\n  talks-length: unread\n'
  fixture.write(
    'content/articles/gazette-report.md',
    `${before}${claims}${behind.replace(/\n---\n[^]*$/, '\n---\n\nTwo sides and a quay.\n')}`,
  )
  return fixture
}

async function run(fixture: Fixture, args: readonly string[], curator: Curator | null = null) {
  const { output, messages } = recordOutput(fixture)
  const environment = { CONTENT_DIR: fixture.content, SOURCES_DIR: fixture.sources }
  const code = await suggest(args, environment, output, curator)
  return { code, ...messages }
}

const article = 'content/articles/gazette-report.md'

/** A curator who decides as was laid down, in order, and then stops. */
function scripted(
  decisions: readonly Decision[],
  edits: readonly string[] = [],
  answers: readonly string[] = [],
): Curator & { readonly offered: string[][]; readonly edited: string[]; readonly asked: string[] } {
  const [left, texts, replies] = [[...decisions], [...edits], [...answers]]
  const [offered, edited, asked] = [[] as string[][], [] as string[], [] as string[]]
  return {
    offered,
    edited,
    asked,
    choose: (_, choices) => {
      offered.push(choices.map(({ value }) => value))
      return Promise.resolve(left.shift() ?? 'stop')
    },
    edit: (_, text) => {
      edited.push(text)
      return Promise.resolve(texts.shift() ?? '')
    },
    ask: (message) => {
      asked.push(message)
      return Promise.resolve(replies.shift() ?? '')
    },
  }
}

describe('in a pipe', () => {
  test('prints ready claims for every unread fact, each quote found exactly once, the same each time', async () => {
    const fixture = copyUnread()
    const { code, log, error } = await run(fixture, ['gazette-report'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const { claims } = parse(log) as { claims: Record<string, (QuotePointer & { value: unknown })[]> }
    expect(Object.keys(claims)).toEqual(['talks-length', 'negotiators', 'visits', 'next-meeting'])
    const paragraphs = splitParagraphs(fixture.read('texts/harbour-gazette.txt')).slice(0, 5)
    for (const claim of Object.values(claims)
      .flat()
      .filter((each) => typeof each === 'object'))
      expect(findQuote(paragraphs, claim).outcome).toBe('found')
    expect(claims['talks-length']!.map(({ value }) => value)).toContainEqual({
      minutes: 120,
      precision: 'nearly',
    })
    expect((await run(fixture, ['gazette-report'])).log).toBe(log)
    expect(log).toContain('# ¶3: hour*')
  })

  test.each([
    ['el', 1500],
    ['en', 2],
  ])('reads 1.500 as an article in %s writes it', async (language, minutes) => {
    const fixture = copyUnread()
    fixture.edit(article, 'identifiedBy:', `language: ${language}\nidentifiedBy:`)
    fixture.edit('texts/harbour-gazette.txt', 'had taken nearly two hours', 'had taken hours: 1.500 minutes')
    const { claims } = parse((await run(fixture, ['gazette-report'])).log) as {
      claims: Record<string, { value: unknown }[]>
    }
    const lengths = claims['talks-length']!.map(({ value }) => value)
    expect(lengths).toContainEqual({ minutes, precision: 'exact' })
  })

  test('writes of a value what isn’t put in anyway', async () => {
    const fixture = copyUnread()
    const day = fixture.read('content/facts/visits.yml').replace(/kind: .*/, 'kind: date')
    fixture.write('content/facts/talks-day.yml', day.replace(/cues: .*/, 'cues: [ended]'))
    fixture.edit('content/stories/harbour-talks.yml', 'next-meeting]', 'next-meeting, talks-day]')
    const { claims } = parse((await run(fixture, ['gazette-report'])).log) as {
      claims: Record<string, { value: unknown }[]>
    }
    expect(claims['talks-day']![0]!.value).toEqual({
      ...{ on: '2024-03-03', precision: 'day', as: 'on Sunday', anchor: 'published', at: { part: 'night' } },
    })
  })

  test('names what looks silent', async () => {
    const fixture = copyUnread()
    fixture.edit('content/facts/visits.yml', '[invit*]', '[regatta*]')
    expect((await run(fixture, ['gazette-report'])).log).toContain(
      'visits: silent # looks so: its cue word doesn’t occur',
    )
  })

  test('suggests what the headline answers, unless the text has it as a paragraph', async () => {
    const fixture = copyUnread()
    const lengths = async () => {
      const { claims } = parse((await run(fixture, ['gazette-report'])).log) as {
        claims: Record<string, object[]>
      }
      return claims['talks-length']!
    }
    fixture.edit(
      article,
      'title: Quarrel at Vellmouth quay ends',
      'title: Quarrel at the quay ends after 3 hours',
    )
    expect(await lengths()).toContainEqual(
      expect.objectContaining({
        value: { minutes: 180, precision: 'exact' },
        quote: expect.stringContaining('3 hours') as string,
        in: 'headline',
      }),
    )
    expect((await run(fixture, ['gazette-report'])).log).toContain('# the headline: hour*')
    const text = fixture.read('texts/harbour-gazette.txt')
    fixture.write(
      'texts/harbour-gazette.txt',
      text.replace('Quarrel at Vellmouth quay ends', 'Quarrel at the quay ends after 3 hours'),
    )
    expect(await lengths()).not.toContainEqual(expect.objectContaining({ in: 'headline' }))
  })

  test('has nothing to say of an article that was read', async () => {
    expect((await run(copyFixture(), ['gazette-report'])).log).toBe(
      'gazette-report has been read for every fact of its story.',
    )
  })

  test.each([
    [[], 'Name one article.'],
    [['a', 'b'], 'Name one article.'],
    [['gazette-report', '--accept'], 'There is no terminal to ask at.'],
    [['--what'], 'There is no option --what.'],
    [['none'], 'There is no article none. There are ferry-post-report, gazette-report and mission-note.'],
  ])('explains %j', async (args, message) => {
    const { code, error } = await run(copyFixture(), args)
    expect({ code, message: error.includes(message) }).toEqual({ code: 1, message: true })
  })

  test('explains what is missing', async () => {
    const fixture = copyFixture()
    fixture.remove('texts/harbour-gazette.txt')
    expect((await run(fixture, ['gazette-report'])).error).toContain(
      'The source harbour-gazette.txt isn’t at hand',
    )
    fixture.edit(article, 'story: harbour-talks', 'story: other-talks')
    expect((await run(fixture, ['gazette-report'])).error).toContain('There is no sound story other-talks.')
    fixture.write(article, '---\nclaims: 3\n---\n')
    expect((await run(fixture, ['gazette-report'])).error).toContain('gazette-report can’t be read.')
  })
})

describe('at a terminal', () => {
  test('writes what is accepted, and keeps all else as it was', async () => {
    const fixture = copyUnread()
    const before = fixture.read(article)
    const { code, log } = await run(fixture, ['gazette-report'], scripted(['accept', 'next']))
    expect(code).toBe(0)
    expect(log).toContain('1 answer written to content/articles/gazette-report.md.')
    const after = fixture.read(article)
    expect(after).toContain(
      '  # how long?\n  talks-length:\n    - value: { minutes: 120, precision: nearly }\n',
    )
    expect(after.slice(0, before.indexOf('talks-length'))).toBe(
      before.slice(0, before.indexOf('talks-length')),
    )
    // The outline lacked the quote; its curator will want it somewhere else.
    expect(after.slice(after.indexOf('statements:'))).toBe(
      `${before.slice(before.indexOf('statements:'))}\n“taken nearly two hours”\n`,
    )
    fixture.relock()
    expect(fixture.problems()).toBe('')
  })

  test('puts a second claim behind the first, and offers silence only before', async () => {
    const fixture = copyUnread()
    const curator = scripted(['accept', 'accept', 'stop'])
    await run(fixture, ['gazette-report'], curator)
    const { claims } = parse(fixture.read(article).split('---\n')[1]!) as {
      claims: Record<string, unknown[]>
    }
    expect(claims['talks-length']).toHaveLength(2)
    expect(curator.offered[0]).toEqual(['accept', 'edit', 'skip', 'silent', 'next', 'stop'])
    expect(curator.offered[1]).toEqual(['accept', 'edit', 'skip', 'next', 'stop'])
  })

  test('shows the headline that it quotes, and asks about its cue words', async () => {
    const fixture = copyUnread()
    const headline = 'Guests at the quay after 3 hours'
    fixture.edit(article, 'title: Quarrel at Vellmouth quay ends', `title: ${headline}`)
    fixture.edit('content/facts/visits.yml', '[invit*]', '[guest*]')
    const decisions = ['skip', 'skip', 'next', 'next', 'silent'] as const
    const curator = scripted(decisions, [], ['They are not invited.'])
    const { log } = await run(fixture, ['gazette-report'], curator)
    expect(log).toContain(`the headline: ${headline}`)
    expect(curator.asked).toEqual(['“guest*” occurs. Why doesn’t that answer the question?'])
    fixture.relock()
    expect(fixture.problems()).toBe('')
  })

  test('takes an edited claim once it passes the check', async () => {
    const fixture = copyUnread()
    const edits = [
      '- value: {',
      'words',
      'value: { minutes: 120, precision: most }\nquote: taken nearly two hours\norigin: []\nvoice: outlet',
      '- value: { minutes: 120, precision: under }\n  quote: taken nearly two hours\n  origin: [port-office]\n  voice: paraphrase',
    ]
    const curator = scripted(['edit'], edits)
    await run(fixture, ['gazette-report'], curator)
    // The reason stands above what is to be mended, and doesn’t pile up.
    expect(curator.edited[2]).toBe('# Write one claim: value, quote, origin, voice.\nwords')
    expect(curator.edited[3]).toContain('#   found     most\n')
    expect(curator.edited[3]).toContain('# Nothing was written.\nvalue: { minutes: 120, precision: most }')
    expect(fixture.read(article)).toContain('- value: { minutes: 120, precision: under }')
  })

  test('refuses a claim on a person that nobody knows, and skips one left empty', async () => {
    const fixture = copyUnread()
    const before = fixture.read(article)
    const claim =
      'value: { minutes: 120, precision: under }\nquote: taken nearly two hours\norigin: [nobody]\nvoice: paraphrase'
    const curator = scripted(['edit'], [claim, '# nothing is left of it\n'])
    const { log } = await run(fixture, ['gazette-report'], curator)
    expect(curator.edited[1]).toContain('nobody')
    expect(log).toContain('Nothing was written.')
    expect(fixture.read(article)).toBe(before)
  })

  test('marks a fact silent, with a reason where cue words occur', async () => {
    const fixture = copyUnread()
    fixture.edit('content/facts/visits.yml', '[invit*]', '[regatta*]')
    const curator = scripted(['silent', 'next', 'silent'], [], ['It is another talk.'])
    const { log } = await run(fixture, ['gazette-report'], curator)
    expect(curator.asked).toEqual(['“hour*” and “lengthy” occur. Why doesn’t that answer the question?'])
    expect(log).toContain('Looks silent: regatta* doesn’t occur.')
    expect(log).toContain('1 of 2, ¶3: The port office said in a notice')
    const text = fixture.read(article)
    expect(text).toContain('talks-length:\n    silent: true\n    despite: It is another talk.')
    expect(text).toContain('visits: silent')
  })

  test('leaves nothing behind that the check refuses, whatever is accepted', async () => {
    const fixture = copyUnread()
    await run(fixture, ['gazette-report'], scripted(Array<Decision>(40).fill('accept')))
    fixture.relock()
    expect(fixture.problems()).toBe('')
  })

  test('refuses a quote that is too much of its source', async () => {
    const fixture = copyUnread()
    const statements = [
      'The mayor of Vellmouth, Ada Lindqvist, and the head of the dock workers, Tomas Brenn, ended their quarrel over night shifts on Sunday',
      'that the first ferries would sail again on Monday morning with the usual crews on board',
    ].map((quote) => `    - quote: ${quote}\n      voice: paraphrase\n`)
    fixture.edit(article, '  port-notice:\n', `  port-notice:\n${statements.join('')}`)
    fixture.relock()
    expect(fixture.problems()).toBe('')
    const before = fixture.read(article)
    const quote =
      'Brenn told reporters that he had invited the mayor to walk the docks with him at dawn, and that she had accepted at once'
    const edits = [`value: { minutes: 120, precision: about }\nquote: ${quote}\norigin: []\nvoice: outlet`]
    const curator = scripted(['edit'], edits)
    await run(fixture, ['gazette-report'], curator)
    expect(curator.edited[1]).toContain('at most 30 % of a source’s words')
    expect(fixture.read(article)).toBe(before)
  })

  test('writes a quote into the outline as text, whatever signs it has', async () => {
    const fixture = copyUnread()
    const words = 'took *two* [hours](https://port.example) <b>and</b> # more'
    fixture.edit('texts/harbour-gazette.txt', 'had taken nearly two hours', words)
    const edits = [
      `value: { minutes: 120, precision: exact }\nquote: ${JSON.stringify(words)}\norigin: []\nvoice: outlet`,
    ]
    await run(fixture, ['gazette-report'], scripted(['edit'], edits))
    fixture.relock()
    expect(fixture.problems()).toBe('')
    expect(parseOutline(fixture.read(article).split('---\n')[2]!).blocks.at(-1)!.text).toBe(`“${words}”`)
  })

  test('writes nothing over a file that changed meanwhile', async () => {
    const fixture = copyUnread()
    const curator = scripted(['accept'])
    const changing: Curator = {
      ...curator,
      choose: (message, choices) => {
        fixture.edit(article, 'Two sides and a quay.', 'Two sides.')
        return curator.choose(message, choices)
      },
    }
    const { code, error } = await run(fixture, ['gazette-report'], changing)
    expect(code).toBe(1)
    expect(error).toContain('has changed since it was read')
    expect(readFileSync(fixture.path(article), 'utf8')).toContain('talks-length: unread')
  })

  test('ends where the curator leaves', async () => {
    const leave = Object.assign(new Error('gone'), { name: 'ExitPromptError' })
    const curator = { ...scripted([]), choose: () => Promise.reject(leave) }
    expect((await run(copyUnread(), ['gazette-report'], curator)).log).toContain('Nothing was written.')
    const broken = { ...scripted([]), choose: () => Promise.reject(new Error('broken')) }
    await expect(run(copyUnread(), ['gazette-report'], broken)).rejects.toThrow('broken')
  })
})
