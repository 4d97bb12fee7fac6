import { mkdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { findFolders } from '../../../src/corpus/folders.ts'
import { copyFixture } from '../../support/fixture.ts'

const projectFolder = process.cwd()
afterEach(() => {
  process.chdir(projectFolder)
})

describe('findFolders', () => {
  test('takes the folders that variables name, whether or not they exist', () => {
    const environment = { CONTENT_DIR: 'some/content', SOURCES_DIR: '../texts' }
    expect(findFolders(environment)).toEqual({ content: 'some/content', sources: '../texts' })
  })

  test.each([{}, { CONTENT_DIR: '', SOURCES_DIR: '' }])('takes its defaults for %j', (environment) => {
    process.chdir(copyFixture().path('.'))
    expect(findFolders(environment)).toEqual({ content: 'content', sources: null })
    mkdirSync('sources')
    expect(findFolders(environment)).toEqual({ content: 'content', sources: 'sources' })
  })
})
