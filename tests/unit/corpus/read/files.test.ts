import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../../../src/corpus/read/files.ts'
import { copyFixture } from '../../../support/fixture.ts'
import type { Fixture } from '../../../support/fixture.ts'

const problemsOf = (fixture: Fixture) =>
  listFiles(fixture.content).problems.map(({ rule, file, found, hint }) =>
    fixture.shorten(`${file} ${rule}: ${found} | ${hint}`),
  )

describe('listFiles', () => {
  test('lists files by section in the order of their IDs, not of their names', () => {
    const fixture = copyFixture()
    fixture.write('content/outlets/ferry.yml', '')
    const { files, problems } = listFiles(fixture.content)
    expect(problems).toEqual([])
    // As names, `ferry-post.yml` comes first: `-` sorts before `.`.
    expect(files.outlets.map(({ id }) => id)).toEqual([
      'ferry',
      'ferry-post',
      'harbour-gazette',
      'sailors-mission',
    ])
    expect(files.outlets[0]).toEqual({ id: 'ferry', path: fixture.path('content/outlets/ferry.yml') })
    expect(files.articles).toHaveLength(3)
  })

  test('takes a missing section for an empty one, as Git keeps no empty folders', () => {
    const fixture = copyFixture()
    fixture.remove('content/corrections')
    expect(listFiles(fixture.content)).toMatchObject({ files: { corrections: [] }, problems: [] })
  })

  test('tells a section that can’t be read, and lists the others', () => {
    const fixture = copyFixture()
    fixture.remove('content/corrections')
    fixture.write('content/corrections', '')
    const { files, problems } = listFiles(fixture.content)
    expect(files.corrections).toEqual([])
    expect(files.articles).toHaveLength(3)
    expect(problems).toMatchObject([
      { rule: 'unknown-file' },
      { rule: 'unreadable', expected: 'a folder that can be read', hint: 'Check the folder’s permissions.' },
    ])
    expect(fixture.shorten(problems[1]!.file)).toBe('content/corrections')
    expect(problems[1]!.found).toContain('ENOTDIR')
  })

  test('tells a content folder that can’t be read', () => {
    const fixture = copyFixture()
    fixture.write('file', '')
    const { files, problems } = listFiles(fixture.path('file'))
    expect(Object.values(files).flat()).toEqual([])
    expect(problems).toMatchObject([{ rule: 'unreadable', expected: 'a folder that can be read' }])
  })

  test.each(['README.md', 'articles/README.md', 'permalinks.lock', '.gitkeep', 'facts/.DS_Store'])(
    'lets %s be',
    (file) => {
      const fixture = copyFixture()
      fixture.write(`content/${file}`, '')
      expect(problemsOf(fixture)).toEqual([])
    },
  )

  test.each([
    ['read.me', 'unknown-file: the file read.me | Move it out of the content folder.'],
    ['evidence-lock.json', 'unknown-file: the file evidence-lock.json | Did you mean evidence.lock.json?'],
    [
      'facts/a.yaml',
      'unknown-file: a.yaml | Give the file the ending .yml, or move it out of the content folder.',
    ],
    [
      'articles/a.yml',
      'unknown-file: a.yml | Give the file the ending .md, or move it out of the content folder.',
    ],
    ['facts/Big.yml', 'id: Big | Rename the file: its name is the ID, and part of addresses.'],
    ['facts/a_b.yml', 'id: a_b | Rename the file: its name is the ID, and part of addresses.'],
    ['facts/.yml.yml', null],
    ['facts/Visits.yml', 'id-case'],
  ])('judges %s', (file, problem) => {
    const fixture = copyFixture()
    fixture.write(`content/${file}`, '')
    const problems = problemsOf(fixture)
    if (problem === null) expect(problems).toEqual([])
    else if (problem === 'id-case')
      expect(problems).toEqual([
        'content/facts/visits.yml id-case: visits beside Visits | On many computers these are one file. Rename or merge them.',
      ])
    else expect(problems).toEqual([`content/${file} ${problem}`])
  })

  test.each([
    ['storys', 'content/storys unknown-file: the folder storys | Did you mean stories?'],
    ['pictures', 'content/pictures unknown-file: the folder pictures | Move it out of the content folder.'],
    [
      'facts/old',
      'content/facts/old unknown-file: old | Give the file the ending .yml, or move it out of the content folder.',
    ],
  ])('judges the folder %s', (folder, problem) => {
    const fixture = copyFixture()
    mkdirSync(fixture.path(`content/${folder}`))
    writeFileSync(fixture.path(`content/${folder}/a.yml`), '')
    expect(problemsOf(fixture)).toEqual([problem])
  })
})
