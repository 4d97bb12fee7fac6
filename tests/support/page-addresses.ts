import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { builtFolder } from './built-folder.ts'

/**
 * List the pages of the build.
 *
 * @returns Their addresses relative to the site’s root, in order; the home page’s is empty.
 */
export function pageAddresses(): string[] {
  return readdirSync(builtFolder().folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort()
}
