import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readBuiltSite } from '../commands/support/built-site.ts'
import {
  comparePermalinks,
  describeBroken,
  publishedAddresses,
} from '../commands/support/published-addresses.ts'

/**
 * Keep every address that was ever published.
 *
 * @param contentFolder - The folder with `permalinks.lock`; without that file nothing has been published yet.
 * @param base - The path that the site is served under.
 * @returns An integration that fails a build which would break an address, and lists them all.
 */
export function keepPermalinks(contentFolder: string, base: string): AstroIntegration {
  return {
    name: 'keep-permalinks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lock = join(contentFolder, 'permalinks.lock')
        if (!existsSync(lock)) return
        const built = publishedAddresses(readBuiltSite(fileURLToPath(dir), base))
        const { broken } = comparePermalinks(readFileSync(lock, 'utf8'), built)
        if (broken.length > 0) throw new Error(describeBroken(broken))
      },
    },
  }
}
