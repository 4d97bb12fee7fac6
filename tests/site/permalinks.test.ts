import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparePermalinks, publishedAddresses } from '../../src/commands/support/published-addresses.ts'
import { site } from '../support/site.ts'

const lockFile = 'content/permalinks.lock'
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
