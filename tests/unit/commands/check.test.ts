import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check.ts'
import { awayFromSources } from '../../support/away-from-sources.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

function run(fixture: Fixture, flags: readonly string[] = [], sources: string = fixture.sources) {
  const { output, messages } = recordOutput(fixture)
  const code = check(flags, { CONTENT_DIR: fixture.content, SOURCES_DIR: sources }, output)
  return { code, ...messages }
}

describe('check', () => {
  test('counts what it checked', () => {
    expect(run(copyFixture())).toEqual({
      code: 0,
      log: '1 story, 3 articles, 4 facts, 8 claims and 5 silences: no problems, held against the sources.',
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

  test('suggests quotes that may be one statement in two wordings', () => {
    const fixture = copyFixture()
    fixture.edit(
      'content/articles/gazette-report.md',
      'origin: [port-notice]\n      voice: paraphrase',
      'origin: [tomas-brenn]\n      voice: quotation',
    )
    const spoken = 'the talks had taken almost two hours'
    fixture.edit('texts/harbour-gazette.txt', 'the talks lasted an hour and three quarters', spoken)
    fixture.edit(
      'content/articles/mission-note.md',
      'quote: the talks lasted an hour and three quarters\n      origin: []\n      voice: outlet',
      `quote: ${spoken}\n      origin: [tomas-brenn]\n      voice: quotation`,
    )
    fixture.edit(
      'content/articles/mission-note.md',
      '“the talks lasted an hour and three quarters”',
      `“${spoken}”`,
    )
    fixture.relock()
    const { code, log } = run(fixture)
    expect(code).toBe(0)
    expect(log).toContain(`
Perhaps one statement of Tomas Brenn’s in two wordings (see statements in the authoring guide):
  gazette-report: “the talks had taken nearly two hours”
  mission-note: “the talks had taken almost two hours”`)
  })

  test('lists every problem and fails', () => {
    const fixture = copyFixture()
    fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
    fixture.edit('content/articles/mission-note.md', 'outlet: sailors-mission', 'outlet: mission')
    const { code, log, error } = run(fixture)
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toMatch(/^articles\/mission-note.md:3:9 {2}unknown-outlet\n/)
    expect(error).toMatch(/\n2 problems in 2 files\.$/)
  })

  test('refuses options', () => {
    expect(run(copyFixture(), ['--fix'])).toEqual({
      code: 1,
      log: '',
      error:
        'There is no option --fix.\n\nUsage: npm run check:content\n\nReads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).',
    })
  })

  test('sets the exit code when run', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', '--fix'], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('There is no option --fix.')
  })
})
