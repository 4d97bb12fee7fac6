import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparePermalinks, publishedAddresses } from '../../src/commands/support/published-addresses.ts'
import { site } from '../support/site.ts'

const lock = readFileSync('content/permalinks.lock', 'utf8')
const { broken, unlisted } = comparePermalinks(lock, publishedAddresses(site))

test('every address that was ever published works', () => {
  expect(broken, 'Bring back what was there, or add a redirect to where it went.').toEqual([])
})

test('every new address is listed', () => {
  expect(unlisted, 'Add them: npm run permalinks -- --write').toEqual([])
})
