import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFolders } from '../../src/corpus/read-corpus.ts'
import { comparePermalinks, publishedAddresses } from '../../src/commands/support/published-addresses.ts'
import { readPublication } from '../../src/corpus/read/read-publication.ts'
import { buildLineUp } from '../../src/lineup/build-line-up.ts'
import { recordPublication, unrecorded } from '../../src/publish/record-publication.ts'
import { corpus } from '../support/sample.ts'
import { site } from '../support/site.ts'

const { content } = findFolders(process.env)
const lockFile = join(content, 'permalinks.lock')
// A fork that has published nothing yet has no such file.
const isPublished = existsSync(lockFile)
const lock = isPublished ? readFileSync(lockFile, 'utf8') : ''
const { broken, unlisted } = comparePermalinks(lock, publishedAddresses(site))

test.skipIf(!isPublished)('every address that was ever published works', () => {
  expect(broken, 'Bring back what was there, or say formerly: [<old ID>] where it was renamed.').toEqual([])
})

test.skipIf(!isPublished)('every new address is listed', () => {
  expect(unlisted, 'Add them: npm run permalinks -- --write').toEqual([])
})

test.skipIf(!isPublished)('every answer is recorded', () => {
  const { publication } = readPublication(content)
  const record = recordPublication(
    corpus,
    [...corpus.stories.keys()].map((story) => buildLineUp(corpus, story)),
  )
  expect(unrecorded(record, publication), 'Record them: npm run permalinks -- --write').toEqual([])
})
