import { describe, expect, test } from 'vitest'
import { lineUp } from '../../../src/commands/line-up.ts'
import { displayPath } from '../../../src/corpus/problem.ts'
import { copyFixture, type Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

function run(fixture: Fixture, args: readonly string[], input = '') {
  const { output, messages } = recordOutput(fixture)
  const code = lineUp(args, { CONTENT_DIR: fixture.content }, output, () => input)
  return { code, ...messages }
}

describe('a line-up', () => {
  test('is printed without the sources at hand', () => {
    const fixture = copyFixture()
    fixture.remove('texts')
    const { code, log, error } = run(fixture, ['harbour-talks'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(log).toMatchInlineSnapshot(`
      "## Talks at Vellmouth quay

      Four questions, three articles. Every article was read for every question.

      ### How long did the talks last?

      Ferry Post puts it at about 110 minutes; Harbour Gazette, at under 2 hours; the mission’s newsletter, at 105 minutes.

      - **Ferry Post**: about 110 minutes – “about 110 minutes” ¶2 (in its own voice)
      - **Harbour Gazette**:
        - under 2 hours – “the talks had taken nearly two hours” ¶3 (credits Port office (The port office’s notice))
        - no figure – “a "lengthy" round of talks” ¶2 (in its own voice)
      - **The mission’s newsletter**: 105 minutes – “the talks lasted an hour and three quarters” ¶2 (in its own voice)

      ### Who will settle the details?

      Harbour Gazette names Joan Okafor and Piet Marsh, among others; Ferry Post names no people; the mission’s newsletter is silent.

      - **Ferry Post**: no names – “No names were given for the teams” ¶4 (in its own voice)
      - **Harbour Gazette**: Joan Okafor and Piet Marsh, among others – “Joan Okafor, and the lawyer Piet Marsh among those” ¶4 (credits Ada Lindqvist)
      - **The mission’s newsletter**: silent. None of 3 cue words occurs in 44 words.

      ### Who invited whom?

      Only Harbour Gazette says Tomas Brenn invited Ada Lindqvist to Vellmouth docks, crediting Tomas Brenn; two are silent.

      - **Ferry Post**: silent. The cue word doesn’t occur in 60 words.
      - **Harbour Gazette**: Tomas Brenn invited Ada Lindqvist to Vellmouth docks – “he had invited the mayor to walk the docks” ¶5 (credits Tomas Brenn)
      - **The mission’s newsletter**: silent. The cue word doesn’t occur in 44 words.

      ### When and where do they meet next?

      Only Ferry Post tells of an expected meeting in Port Ansel on 20 March; two are silent.

      - **Ferry Post**: Port Ansel; Ada Lindqvist and Tomas Brenn; “20 March” – “will meet once more in Port Ansel on 20 March” ¶3 (expected; in its own voice)
      - **Harbour Gazette**: silent. What sails again is the ferries.
      - **The mission’s newsletter**: silent. None of 3 cue words occurs in 44 words."
    `)
  })

  test('of each story that is named, once', () => {
    const { code, log } = run(copyFixture(), ['harbour-talks', 'harbour-talks'])
    expect(code).toBe(0)
    expect(log.match(/^## /gmu)).toHaveLength(1)
  })

  test('of the stories that changed files belong to', () => {
    const fixture = copyFixture()
    const content = displayPath(fixture.content)
    const { code, log } = run(fixture, ['--touched'], `README.md\r\n${content}/people/ada-lindqvist.yml\r\n`)
    expect(code).toBe(0)
    expect(log).toBe(run(fixture, ['harbour-talks']).log)
  })

  test('of none where no file of the content changed', () => {
    const outside = 'articles/gazette-report.md\nsrc/articles/gazette-report.md\n'
    expect(run(copyFixture(), ['--touched'], outside)).toEqual({ code: 0, log: '', error: '' })
  })
})

describe('no line-up', () => {
  test('of a story that isn’t there', () => {
    const { code, log, error } = run(copyFixture(), ['harbor-talks', 'storm'])
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toBe(
      'There is no story harbor-talks. Did you mean harbour-talks?\nThere is no story storm. There are harbour-talks.',
    )
  })

  test('of content with problems, which are listed', () => {
    const fixture = copyFixture()
    fixture.edit('content/stories/harbour-talks.yml', 'title:', 'titel:')
    const { code, log, error } = run(fixture, ['harbour-talks'])
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toContain('stories/harbour-talks.yml:1:1')
  })

  test.each([[[]], [['harbour-talks', '--touched']]])('where the command line is %j', (args) => {
    const { code, log, error } = run(copyFixture(), args)
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toMatch(/^Name stories, or say --touched\.\n\nUsage: npm run line-up/)
  })

  test('where there is no such flag', () => {
    const { code, error } = run(copyFixture(), ['--all'])
    expect(code).toBe(1)
    expect(error).toMatch(/^There is no option --all\./)
  })

  test('where help is asked for', () => {
    const { code, log, error } = run(copyFixture(), ['--help'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(log).toMatch(/^Usage: npm run line-up/)
  })
})
