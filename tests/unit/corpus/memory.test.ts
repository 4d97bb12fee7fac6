import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createMemory, noMemory } from '../../../src/corpus/memory.ts'
import { loadCorpus, readCorpus } from '../../../src/corpus/read-corpus.ts'
import { copyFixture } from '../../support/fixture.ts'

describe('a memory', () => {
  test.each<[string, string, readonly unknown[], boolean]>([
    ['the same key and inputs', 'a', ['x', 1], true],
    ['another key', 'b', ['x', 1], false],
    ['another input', 'a', ['x', 2], false],
    ['fewer inputs', 'a', ['x'], false],
    ['more inputs', 'a', ['x', 1, 2], false],
  ])('asked for %3$j', (_, key, inputs, isKnown) => {
    const memory = createMemory()
    const made = {}
    memory('a', ['x', 1], () => made)
    const again = vi.fn(() => ({}))
    expect(memory(key, inputs, again) === made).toBe(isKnown)
    expect(again).toHaveBeenCalledTimes(isKnown ? 0 : 1)
  })

  test('keeps the last result only', () => {
    const memory = createMemory()
    for (const input of [1, 2]) memory('a', [input], () => input)
    expect(memory('a', [1], () => 'made again')).toBe('made again')
  })

  test('may be none', () => {
    expect(noMemory('a', [1], () => 'one')).toBe('one')
    expect(noMemory('a', [1], () => 'two')).toBe('two')
  })
})

describe('a second reading', () => {
  test('gives what a first one would, whatever has changed', () => {
    const folders = copyFixture()
    const memory = createMemory()
    expect(readCorpus(folders, memory)).toEqual(readCorpus(folders))
    const changes = [
      () => appendFileSync(join(folders.content, 'articles/gazette-report.md'), '\nOne more paragraph.\n'),
      () => appendFileSync(join(folders.sources, 'harbour-gazette.txt'), 'One more line.\n'),
      () => appendFileSync(join(folders.content, 'evidence.lock.json'), ' '),
      () => rmSync(join(folders.content, 'articles/mission-note.md')),
    ]
    for (const change of changes) {
      change()
      // Where a problem stands is a function of its own in each reading.
      const [again, anew] = [readCorpus(folders, memory), readCorpus(folders)]
      expect(again).toEqual(anew)
    }
  })

  test('parses no file again that hasn’t changed', () => {
    const folders = copyFixture()
    const memory = createMemory()
    const first = loadCorpus(folders, memory)
    appendFileSync(join(folders.content, 'articles/gazette-report.md'), '\nOne more paragraph.\n')
    const second = loadCorpus(folders, memory)
    const sameOutlines = [...second.articles]
      .filter(([id, { outline }]) => outline === first.articles.get(id)!.outline)
      .map(([id]) => id)
    expect(sameOutlines).toEqual([...first.articles.keys()].filter((id) => id !== 'gazette-report'))
  })
})
