import { expect, test, vi } from 'vitest'
import { buildIndex } from '../../../src/search/build-index.ts'
import { exampleDocuments } from './example-documents.ts'
import { tinyFiles } from './search-in.ts'

vi.mock('../../../src/search/content-hash.ts', () => ({ contentHash: () => '0000000000' }))

test('two files of one name stop the build', () => {
  expect(() => buildIndex(exampleDocuments, tinyFiles)).toThrow(
    'Two search files would be called lists-0000000000.json. Change any document’s text to part them.',
  )
})
