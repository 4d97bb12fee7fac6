import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importPages } from '../../../src/commands/import.ts'
import { copyFixture, type Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

const words =
  'The harbour closed after a storm, the harbour office said, and boats were moved to the inner basin. '
const page = `<html lang="en"><head><meta property="og:title" content="Closed"><meta property="og:site_name" content="La Vague"></head>
<body><nav><p>Home</p></nav><article><p>${words.repeat(4)}</p><p>Two. ${words.repeat(4)}</p></article></body></html>`

async function run(fixture: Fixture, args: readonly string[], input: string | null = null) {
  const { output, messages } = recordOutput(fixture)
  const environment = { CONTENT_DIR: fixture.content, SOURCES_DIR: fixture.sources }
  const readInput = () => new TextEncoder().encode(input ?? '')
  const code = await importPages(args, environment, output, readInput, '2031-03-06')
  return { code, ...messages }
}

describe('import', () => {
  test('writes a source, an article and its outlet, which the check takes as they are', async () => {
    const fixture = copyFixture()
    fixture.write('Storm – day 2.html', page)
    const { code, log, error } = await run(fixture, [fixture.path('Storm – day 2.html')])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(log).toContain('wrote texts/storm-day-2.txt: 2 paragraphs')
    expect(log).toContain('title: “Closed” (meta og:title)')
    expect(log).toContain('not declared, and not guessed: date, author and address')
    expect(log).toContain('left out 1 block of the page, the longest first:\n    “Home”')
    expect(fixture.read('texts/storm-day-2.txt').split('\n')).toHaveLength(3)
    expect(fixture.read('content/articles/storm-day-2.md')).toContain('talks-length: unread')
    expect(fixture.read('content/outlets/la-vague.yml')).toBe(
      'name: La Vague\nkind: unknown\ncountry: null\nlanguage: en\n',
    )
    fixture.write(
      'content/articles/storm-day-2.md',
      `${fixture.read('content/articles/storm-day-2.md')}\nBoats were moved.\n`,
    )
    fixture.relock()
    expect(fixture.problems()).toBe('')
  })

  test('brings in what it can, and says of each file why it can’t', async () => {
    const fixture = copyFixture()
    fixture.write('a.txt', words)
    fixture.write('b.txt', new Uint8Array([0xe9]))
    fixture.write('c.txt', words)
    fixture.write('d.txt', ' ')
    fixture.write('港.txt', 'One more.')
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt', '港.txt', 'none.txt'].map(fixture.path)
    const { code, log, error } = await run(fixture, files)
    expect(code).toBe(1)
    expect(log).toContain('wrote texts/a.txt')
    const reasons = [
      'b.txt isn’t brought in. Its text is no UTF-8. Save it as UTF-8 and import it again.',
      'c.txt isn’t brought in. Its text is among the sources already: a.txt.',
      'd.txt isn’t brought in. It holds no text.',
      '港.txt isn’t brought in. Its name gives no ID in a to z: name the article with --id, as in --id beacon-harbour.',
      'none.txt isn’t brought in. ENOENT',
    ]
    expect(error.startsWith(reasons.join(''))).toBe(true)
  })

  test('says that it took an outlet for its ID alone', async () => {
    const fixture = copyFixture()
    fixture.write('content/outlets/tide.yml', 'name: The Tide\nkind: unknown\ncountry: null\nlanguage: en\n')
    const { log } = await run(fixture, ['-', '--id', 'tide'], words)
    expect(log).toContain('took content/outlets/tide.yml for its outlet, by the ID alone')
    expect(log).not.toContain('wrote content/outlets')
  })

  test('overwrites nothing, and leaves nothing half written', async () => {
    const fixture = copyFixture()
    const { code, error } = await run(fixture, ['-', '--id', 'gazette-report'], words)
    expect({ code, error }).toEqual({
      code: 1,
      error:
        'The standard input isn’t brought in. content/articles/gazette-report.md would be overwritten. Give the article another ID with --id.',
    })
    expect(existsSync(fixture.path('texts/gazette-report.txt'))).toBe(false)
  })

  test('tells a copy of a report that is at hand', async () => {
    const fixture = copyFixture()
    const [paragraph] = fixture
      .read('texts/harbour-gazette.txt')
      .split('\n')
      .filter((line) => line.split(' ').length > 14)
    const { log } = await run(fixture, ['-', '--id', 'copy'], `Our own first line.\n${paragraph!}`)
    expect(log).toMatch(/shares \d+ of its \d+ words \(\d+ %\) with harbour-gazette\.txt/)
  })

  test.each([
    [
      'a new version of an outlet’s own article',
      'Harbour Gazette',
      /then give it “updates: gazette-report”$/im,
    ],
    ['another outlet’s copy', 'La Vague', /with harbour-gazette\.txt, .*: a copy of one report\?$/m],
  ])('tells %s', async (_, outlet, told) => {
    const fixture = copyFixture()
    const [paragraph] = fixture
      .read('texts/harbour-gazette.txt')
      .split('\n')
      .filter((line) => line.split(' ').length > 14)
    const shared = page.replace('<article>', `<article><p>${paragraph!}</p>`)
    fixture.write('page.html', shared.replace('La Vague', outlet))
    expect((await run(fixture, [fixture.path('page.html')])).log).toMatch(told)
  })

  test('asks which story is meant where there are several', async () => {
    const fixture = copyFixture()
    fixture.write('content/stories/other.yml', fixture.read('content/stories/harbour-talks.yml'))
    const { error } = await run(fixture, ['-', '--id', 'x'], words)
    expect(error).toBe('Which story do the pages report? Add --story with one of harbour-talks and other.')
    expect((await run(fixture, ['-', '--id', 'x', '--story', 'others'], words)).error).toBe(
      'There is no story others. There are harbour-talks and other.',
    )
    expect((await run(fixture, ['-', '--id', 'x', '--story', 'other'], words)).code).toBe(0)
  })

  test('needs a story', async () => {
    const fixture = copyFixture()
    fixture.remove('content/stories/harbour-talks.yml')
    expect((await run(fixture, ['-', '--id', 'x'], words)).error).toMatch('has no story yet')
  })

  test.each([
    [[], 'No file is named.'],
    [['-'], 'The standard input has no name: give --id.'],
    [['a', 'b', '--id', 'x'], '--id goes with one file.'],
    [['a', '--id', 'No ID'], 'No ID is no ID'],
    [['a', '--what', '--id'], 'There is no option --what.\n--id needs a value.'],
  ])('explains %j', async (args, message) => {
    const { code, error } = await run(copyFixture(), args)
    expect(code).toBe(1)
    expect(error).toContain(message)
    expect(error).toContain('Usage: npm run import')
  })
})
