import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFolders } from '../corpus/read-corpus.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { readBuiltSite } from './support/built-site.ts'
import {
  comparePermalinks,
  describeBroken,
  extendLock,
  listAddresses,
  publishedAddresses,
} from './support/published-addresses.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Usage: npm run permalinks [-- --write]

Compares the addresses of the site that was built last with all that were ever published.
  --write   add new addresses to content/permalinks.lock`

/**
 * Hold the built site’s addresses against the list of all that were ever published, or add new ones to the list.
 *
 * @param commandLine - `--write`, or nothing.
 * @param environment - Environment variables: `BASE_PATH`, `CONTENT_DIR`.
 * @param output - Where to write.
 * @returns The exit code: 0 where nothing is broken and nothing unlisted, or new addresses were added; else 1.
 */
export function permalinks(commandLine: readonly string[], environment: Environment, output: Output): number {
  const read = readFlags(commandLine, { usage, flags: { write: { type: 'boolean' } } }, output)
  if (read === null) return 1
  const { folder, base } = siteSettings(environment)
  if (!existsSync(folder)) {
    output.error(`There is no site in ${folder}/ yet. Build it: npm run build`)
    return 1
  }
  const path = join(findFolders(environment).content, 'permalinks.lock')
  const lock = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const { broken, unlisted } = comparePermalinks(lock, publishedAddresses(readBuiltSite(folder, base)))
  if (broken.length > 0) {
    output.error(describeBroken(broken))
    return 1
  }
  if (unlisted.length === 0) {
    output.log('Every address that was ever published is there.')
    return 0
  }
  if (!read.values.write) {
    output.error(`${listAddresses('New', unlisted)}\nAdd them to ${path}: npm run permalinks -- --write`)
    return 1
  }
  writeFileSync(path, extendLock(lock, unlisted))
  output.log(listAddresses(`Added to ${path}`, unlisted))
  return 0
}

if (import.meta.main) process.exitCode = permalinks(process.argv.slice(2), process.env, console)
