import { expect, test, vi } from 'vitest'
import { buildIndex } from '../../../../src/search/index/build-index.ts'
import { exampleDocuments } from '../example-documents.ts'
import { tinyFiles } from '../search-in.ts'

vi.mock('node:crypto', () => ({
  createHash: () => ({ update: () => ({ digest: () => '0'.repeat(64) }) }),
}))

test('two files of one name stop the build', () => {
  expect(() => buildIndex(exampleDocuments, tinyFiles)).toThrow(
    'Two search files would be called lists-0000000000.json. Change any document’s text to part them.',
  )
})
