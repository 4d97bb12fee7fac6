import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { verify } from '../../src/commands/verify.ts'
import { displayPath, formatProblems } from '../../src/corpus/problem.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'

/** A copy of a fixture that a test may spoil; it is removed when the test ends. */
export interface Fixture {
  readonly content: string
  readonly sources: string
  /** Give the path of a file, from the fixture’s folder. */
  readonly path: (file: string) => string
  readonly read: (file: string) => string
  /** Replace the one place of a text in a file by another text; a test fails where there isn’t exactly one. */
  readonly edit: (file: string, text: string, replacement: string) => void
  readonly write: (file: string, text: string | Uint8Array) => void
  readonly remove: (file: string) => void
  /** Make a file a link to another file or folder. */
  readonly link: (file: string, target: string) => void
  /** Write the lock anew; a test fails where that can’t be done. */
  readonly relock: () => void
  /** Write a message’s paths from the fixture’s folder. */
  readonly shorten: (message: string) => string
  /** Read the corpus and format its problems, with paths from the fixture’s folder; an empty text for none. */
  readonly problems: (ground?: 'with sources' | 'without sources') => string
}

/**
 * Copy a fixture to a folder of its own, for the running test.
 *
 * @param name - A folder of `tests/fixtures/`. Default: harbour.
 */
export function copyFixture(name = 'harbour'): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  cpSync(join('tests/fixtures', name), folder, { recursive: true })

  const path = (file: string) => join(folder, file)
  const [content, sources] = [path('content'), path('texts')]
  const read = (file: string) => readFileSync(path(file), 'utf8')
  const write = (file: string, text: string | Uint8Array) => {
    writeFileSync(path(file), text)
  }
  const shorten = (message: string) => message.replaceAll(`${displayPath(folder)}/`, '')
  return {
    content,
    sources,
    path,
    read,
    write,
    shorten,
    edit: (file, text, replacement) => {
      const parts = read(file).split(text)
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places of ${text}`)
      write(file, parts.join(replacement))
    },
    relock: () => {
      const environment = { CONTENT_DIR: content, SOURCES_DIR: sources }
      const fail = (message: string) => {
        throw new Error(message)
      }
      verify(['--write'], environment, { log: () => undefined, error: fail })
    },
    link: (file, target) => {
      symlinkSync(path(target), path(file))
    },
    remove: (file) => {
      rmSync(path(file), { recursive: true })
    },
    problems: (ground = 'with sources') => {
      const result = readCorpus({ content, sources: ground === 'with sources' ? sources : null })
      return 'problems' in result ? shorten(formatProblems(result.problems)) : ''
    },
  }
}
