import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { check } from '../../../src/commands/check.ts'
import type { Environment } from '../../../src/commands/command.ts'
import { awayFromSources } from '../../support/away-from-sources.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

/** The fixture has a cue word that finds no answer. */
const noise = `
facts/next-meeting.yml:4:15  noisy-cue
  found     “again”, which occurs only where the article is silent: gazette-report
  expected  a cue word that some article answers with
  hint      Make it a longer phrase, or take it out where nobody would answer with it.

1 warning in 1 file.`

function run(
  fixture: Fixture,
  flags: readonly string[] = [],
  sources: string = fixture.sources,
  environment: Environment = {},
) {
  const { output, messages } = recordOutput(fixture)
  const code = check(flags, { ...environment, CONTENT_DIR: fixture.content, SOURCES_DIR: sources }, output)
  return { code, ...messages }
}

describe('check', () => {
  test('counts what it checked', () => {
    expect(run(copyFixture())).toEqual({
      code: 0,
      log: `1 story, 3 articles, 4 facts, 8 claims and 5 silences: no problems, held against the sources.${noise}`,
      error: '',
    })
  })

  test('says so when it does without the sources', async () => {
    const fixture = copyFixture()
    fixture.remove('content/articles/ferry-post-report.md')
    fixture.write('content/stories/other.yml', fixture.read('content/stories/harbour-talks.yml'))
    fixture.relock()
    expect(await awayFromSources(() => run(fixture, [], ''))).toEqual({
      code: 0,
      log: '2 stories, 2 articles, 4 facts, 5 claims and 4 silences: no problems, held against the lock, as the sources aren’t at hand.',
      error: '',
    })
  })

  test('lists every problem and fails', () => {
    const fixture = copyFixture()
    fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
    fixture.edit('content/articles/mission-note.md', 'outlet: sailors-mission', 'outlet: mission')
    const { code, log, error } = run(fixture)
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toMatch(/^articles\/mission-note.md:3:9 {2}unknown-outlet\n/)
    expect(error).toMatch(
      /\n2 problems in 2 files\. What is only worth a look is told once nothing is wrong\.$/,
    )
  })

  test('writes JSON where it is asked to', () => {
    const fixture = copyFixture()
    const good = JSON.parse(run(fixture, ['--json']).log) as Record<string, unknown[]>
    expect(good).toMatchObject({
      content: fixture.content,
      summary: expect.stringMatching(/^1 story, .*the sources\.$/) as string,
      problems: [],
      warnings: [{ rule: 'noisy-cue', file: 'facts/next-meeting.yml', line: 4, column: 15 }],
    })
    fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
    const { code, log, error } = run(fixture, ['--json'])
    expect({ code, error }).toEqual({ code: 1, error: '' })
    expect(JSON.parse(log)).toMatchObject({
      summary: null,
      problems: [
        {
          rule: 'schema',
          file: 'outlets/ferry-post.yml',
          line: 2,
          column: 7,
          found: 'paper',
          hint: 'kind: What sort of outlet it is.',
        },
      ],
      warnings: [],
    })
  })

  test('annotates in a workflow of GitHub’s, from the repository’s root', () => {
    const fixture = copyFixture()
    const environment = { GITHUB_ACTIONS: 'true' }
    expect(run(fixture, [], fixture.sources, environment).log).toMatch(
      /::warning file=content\/facts\/next-meeting.yml,line=4,col=15,title=noisy-cue::Found: “again”,/,
    )
    expect(run(fixture, ['--json'], fixture.sources, environment).log).not.toContain('::warning')
    fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
    expect(run(fixture, [], fixture.sources, environment).log).toMatch(
      /^::error file=content\/outlets\/ferry-post.yml,line=2,col=7,title=schema::Found: paper%0AExpected: /,
    )
  })

  test('checks again when a file changes', async () => {
    const fixture = copyFixture()
    const child = spawn(process.execPath, ['src/commands/check.ts', '--watch'], {
      env: { ...process.env, CONTENT_DIR: fixture.content, SOURCES_DIR: fixture.sources },
    })
    onTestFinished(() => void child.kill())
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    expect(String(first)).toMatch(/no problems/)
    fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
    const [second] = (await once(child.stderr, 'data')) as [Buffer]
    expect(String(second)).toMatch(/outlets\/ferry-post.yml:2:7 {2}schema/)
  })

  test('refuses options', () => {
    const { code, error } = run(copyFixture(), ['--fix'])
    expect(code).toBe(2)
    expect(error).toMatch(/^There is no option --fix\.\n\nUsage: npm run check -- \[--json\] \[--watch\]\n/)
  })

  test('sets the exit code when run', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', '--fix'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('There is no option --fix.')
  })
})
