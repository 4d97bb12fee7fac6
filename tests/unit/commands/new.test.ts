import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Asker, writeNew } from '../../../src/commands/new.ts'
import { formatProblems } from '../../../src/corpus/problem.ts'
import { readCorpus } from '../../../src/corpus/read-corpus.ts'
import { copyFixture, type Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

async function run(fixture: Fixture, args: readonly string[], ask: Asker | null = null) {
  const { output, messages } = recordOutput(fixture)
  const code = await writeNew(args, { CONTENT_DIR: fixture.content }, output, ask, '2031-03-06')
  return { code, ...messages }
}

/** A curator who answers by the key that is asked for; wrong answers first, each once. */
function curator(answers: Readonly<Record<string, readonly string[]>>): Asker & { refusals: string[] } {
  const refusals: string[] = []
  const left = new Map(Object.entries(answers).map(([key, all]) => [key, [...all]]))
  const next = (question: string) => {
    const key = [...left.keys()].find((start) => question.startsWith(start))
    const answer = left.get(key ?? '')?.shift()
    if (answer === undefined) throw new Error(`Nobody answers “${question}”.`)
    return answer
  }
  return {
    refusals,
    type: (question, check) => {
      for (;;) {
        const typed = next(question)
        const verdict = check(typed)
        if (verdict === true) return Promise.resolve(typed)
        refusals.push(verdict)
      }
    },
    choose: (question) => Promise.resolve(next(question)),
  }
}

const fact = ['fact', 'mood', '--kind', 'text', '--label', 'Mood', '--question', 'How was the mood?']

describe('new', () => {
  test('writes a fact from flags, shows the story’s others, and joins it', async () => {
    const fixture = copyFixture()
    const { code, log, error } = await run(fixture, [
      ...fact,
      ...['--cues', 'mood, spirits*', '--why', 'It tells: much.', '--story', 'harbour-talks'],
    ])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(log).toContain('harbour-talks asks 4 facts:')
    expect(log).toContain('talks-length (duration): How long did the talks last? 3 cue words.')
    expect(log).toContain('Wrote content/facts/mood.yml, and added it to the facts of harbour-talks.')
    expect(fixture.read('content/facts/mood.yml')).toBe(
      'kind: text\nlabel: Mood\nquestion: How was the mood?\ncues: [mood, spirits*]\nwhy: "It tells: much."\n',
    )
    expect(fixture.read('content/stories/harbour-talks.yml')).toContain('next-meeting, mood]')
    expect(fixture.problems()).toBe('')
  })

  test('takes what is true or left out as a flag', async () => {
    const fixture = copyFixture()
    const police = ['person', 'police', '--name', 'the police', '--role', 'Police']
    expect((await run(fixture, [...police, '--plural', 'no'])).error).toContain('--plural: Expected true.')
    expect((await run(fixture, [...police, '--plural', 'true'])).code).toBe(0)
    expect(fixture.read('content/people/police.yml')).toContain('\nplural: true\n')
  })

  test.each([
    ['outlet', ['la-vague', '--name', 'La Vague', '--kind', 'blog', '--country', '', '--language', 'fr']],
    ['person', ['bo-lind', '--name', 'Bo Lind', '--role', 'Captain', '--aliases', 'Bo, Captain Lind']],
    [
      'statement',
      ['oath', '--title', 'Oath', '--speaker', 'ada-lindqvist', '--medium', 'speech', '--date', ''],
    ],
    [
      'story',
      [
        'storm',
        '--title',
        'Storm',
        '--date',
        '2031-01-02',
        '--place',
        '',
        '--summary',
        'It blew.',
        '--facts',
        'visits',
      ],
    ],
  ])('writes a %s that the check takes', async (sort, args) => {
    const fixture = copyFixture()
    expect(await run(fixture, [sort, ...args])).toMatchObject({ code: 0, error: '' })
    expect(fixture.problems()).toBe('')
  })

  test('writes an article’s skeleton', async () => {
    const fixture = copyFixture()
    const args = [
      '--story',
      'harbour-talks',
      '--outlet',
      'ferry-post',
      '--file',
      'x.txt',
      '--title',
      'Talks: day 2',
    ]
    expect(await run(fixture, ['article', 'day-two', ...args])).toMatchObject({ code: 0, error: '' })
    expect(fixture.read('content/articles/day-two.md')).toContain('published: null')
    expect(fixture.read('content/articles/day-two.md')).toContain('talks-length: unread')
  })

  test.each([
    ['another than its outlet’s', 'ferry-post', 'de', 'de'],
    ['its outlet’s', 'ferry-post', 'en', undefined],
    ['one, of an outlet that isn’t there yet', 'la-vague', 'fr', 'fr'],
  ])('writes the language of an article: %s', async (_, outlet, language, expected) => {
    const fixture = copyFixture()
    const flags = { story: 'harbour-talks', outlet, file: 'x.txt', title: 'Talks', published: '', language }
    const args = Object.entries(flags).flatMap(([key, value]) => [`--${key}`, value])
    expect(await run(fixture, ['article', 'day-two', ...args])).toMatchObject({ code: 0 })
    const text = fixture.read('content/articles/day-two.md')
    expect(/^language: (.*)$/m.exec(text)?.[1]).toBe(expected)
  })

  test('takes the word null for what nobody knows', async () => {
    const fixture = copyFixture()
    const args = ['--name', 'The Tide', '--kind', 'website', '--country', 'null', '--language', 'en']
    expect(await run(fixture, ['outlet', 'tide', ...args])).toMatchObject({ code: 0, error: '' })
    expect(fixture.read('content/outlets/tide.yml')).toContain('country: null\n')
  })

  test.each([['--help'], ['fact', '--help'], ['outlet', 'tide', '--help', '--name', 'The Tide']])(
    'shows how it is used: %j',
    async (...args) => {
      const { code, log, error } = await run(copyFixture(), args)
      expect({ code, error }).toEqual({ code: 0, error: '' })
      expect(log).toMatch(/^Usage: npm run new/)
    },
  )

  test.each<[string, Asker | null]>([
    ['where nobody can be asked', null],
    ['where the curator names none', curator({ 'Which story': ['none yet'] })],
  ])('says that no story asks a fact, %s', async (_, ask) => {
    const fixture = copyFixture()
    const { code, log } = await run(fixture, [...fact, '--cues', 'mood', '--why', 'It tells.'], ask)
    expect(code).toBe(0)
    expect(log).toContain(
      'Wrote content/facts/mood.yml.\nNo story asks it yet, so no page shows it: add mood to the facts in a file of stories/.',
    )
  })

  test.each([[[]], [['--story', 'harbour-talks']]])(
    'names a fact only once in a story that named it before: %j',
    async (more) => {
      const fixture = copyFixture()
      fixture.edit('content/stories/harbour-talks.yml', 'next-meeting]', 'next-meeting, mood]')
      const { code, log } = await run(fixture, [...fact, '--cues', 'mood', '--why', 'It tells.', ...more])
      expect(code).toBe(0)
      expect(log).toContain('Wrote content/facts/mood.yml.\nharbour-talks asks it already.')
      expect(fixture.read('content/stories/harbour-talks.yml')).toContain('next-meeting, mood]')
    },
  )

  test('asks for what is missing, again until it is right', async () => {
    const fixture = copyFixture()
    const ask = curator({
      'Which story': ['harbour-talks'],
      'What kind': ['choice'],
      'ID of the fact': ['Not an ID', 'cause'],
      label: ['', 'Cause'],
      question: ['What was it?'],
      cues: ['fog'],
      why: ['Blame.'],
      options: ['{ fog: the fog', '{ fog: the fog }', '{ fog: the fog, helm: the helm }'],
    })
    expect(await run(fixture, ['fact'], ask)).toMatchObject({ code: 0, error: '' })
    expect(ask.refusals).toEqual([
      'a-z, 0-9 and single hyphens',
      'An answer is needed.',
      expect.stringMatching(/^It can’t be read as YAML: .*\. Keys with values stand in braces: /),
      'Expected at least two options.',
    ])
    expect(fixture.read('content/stories/harbour-talks.yml')).toContain('next-meeting, cause]')
    expect(fixture.read('content/facts/cause.yml')).toContain('options:\n  fog: the fog\n  helm: the helm\n')
  })

  test('tells all that is missing or wrong together, where nobody can be asked', async () => {
    const { code, error } = await run(copyFixture(), [
      'outlet',
      'x',
      '--kind',
      'radio',
      '--country',
      'Norway',
    ])
    expect(code).toBe(1)
    expect(error.split('\n').map((line) => line.slice(0, 22))).toEqual([
      '--name is missing: The',
      '--kind: Expected broad',
      '--country: Expected an',
      '--language is missing:',
    ])
  })

  test.each([
    [['story', 'harbour-talks', '--title', 'x'], 'content/stories/harbour-talks.yml would be overwritten'],
    [['story'], 'Give the story an ID'],
    [['story', 'a', 'b'], 'One ID at a time: a and b.'],
    [['story', 'No ID'], 'No ID is no ID'],
    [
      ['outlet', 'x', '--colour', 'red', '--size=3'],
      'There is no option --colour and --size. There are --name',
    ],
    [['outlet', 'x', '--name'], '--name needs a value.'],
    [['outlet', 'x', '--name', '--kind', 'blog'], '--name needs a value.'],
    [['fact', 'x'], 'Give --kind: one of'],
    [['fact', 'x', '--kind', 'colour'], 'There is no kind colour. Give --kind: one of'],
    [[...fact, '--story', 'storm'], 'There is no story storm. There are harbour-talks.'],
    [
      ['article', 'x', '--story', 's', '--outlet', 'o', '--file', 'x.txt'],
      'There is no story s. There are harbour-talks.',
    ],
    [['poem'], 'There is no poem to write.'],
    [[], 'Say what to write.'],
    [['site'], 'Name one folder for the site.'],
  ])('explains %j', async (args, message) => {
    const { code, error } = await run(copyFixture(), args)
    expect(code).toBe(1)
    expect(error).toContain(message)
  })

  test('lays out a site without problems, and never over another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'same-story-new-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    const fixture = copyFixture()
    expect(await run(fixture, ['site', folder])).toMatchObject({ code: 0, error: '' })
    const read = readCorpus({ content: join(folder, 'content'), sources: join(folder, 'sources') })
    expect('problems' in read ? formatProblems(read.problems) : '').toBe('')
    const { error } = await run(fixture, ['site', folder])
    expect(error).toMatch('would be overwritten')
    expect(existsSync(join(folder, 'content/stories/lighthouse-day.yml'))).toBe(true)
  })

  test('lays out for editors what a site outside the project lacks, and new files use it', async () => {
    const fixture = copyFixture()
    const folder = fixture.path('site')
    await run(fixture, ['site', folder])
    for (const file of ['.vscode/settings.json', 'schemas/people.json'])
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'))
    const firstLine = (file: string) => fixture.read(`site/content/${file}`).split('\n', 1)
    expect(firstLine('site.yml')).toEqual(['# yaml-language-server: $schema=../schemas/site.json'])
    expect(firstLine('facts/wait-length.yml')).toEqual([
      '# yaml-language-server: $schema=../../schemas/facts.json',
    ])
    expect(firstLine('articles/blog-open-day.md')).toEqual(['---'])

    const { output } = recordOutput(fixture)
    const args = ['person', 'bo-lind', '--name', 'Bo Lind', '--role', 'Captain']
    await writeNew(args, { CONTENT_DIR: join(folder, 'content') }, output, null, '2031-03-06')
    expect(firstLine('people/bo-lind.yml')).toEqual([
      '# yaml-language-server: $schema=../../schemas/people.json',
    ])
  })

  test('lays out a site inside the project with what the project has for editors', async () => {
    const folder = mkdtempSync('new-site-')
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    await run(copyFixture(), ['site', folder])
    expect(readdirSync(folder).sort()).toEqual(['content', 'sources'])
    expect(readFileSync(join(folder, 'content/people/mara-quill.yml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/people\.json\nname: /,
    )
  })
})
