import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'

/** One HTML page of a build. */
export interface BuiltPage {
  /** Its address below the base path: `/stories/harbour-fire/`. */
  readonly address: string
  /** Its file, relative to the folder of the build. */
  readonly file: string
  readonly html: string
  readonly tree: Root
  /** The IDs of its elements, in document order, as often as they occur. */
  readonly ids: readonly string[]
  /** Where it sends its readers on to, as an address below the base path; null for a page of its own. */
  readonly redirect: string | null
}

/** All files of a build. */
export interface BuiltSite {
  readonly folder: string
  readonly base: string
  /** The pages, in the order of their addresses. */
  readonly pages: readonly BuiltPage[]
  /** The addresses of all other files, in order. */
  readonly files: readonly string[]
}

/**
 * Read a build.
 *
 * @param folder - The folder that it was written to.
 * @param base - The path that it is served under, with a slash at both ends.
 * @returns Its pages, parsed, and the addresses of its other files.
 * @throws Error when the folder doesn’t exist.
 */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort()
  const isPage = (file: string) => file.endsWith('.html')
  return {
    folder,
    base,
    pages: files
      .filter(isPage)
      .map((file) => parsePage(file, readFileSync(join(folder, file), 'utf8'), base)),
    files: files.filter((file) => !isPage(file)).map((file) => `/${file}`),
  }
}

/**
 * Parse a page.
 *
 * @param file - Its file, relative to the folder of the build, with slashes.
 * @param html - Its text.
 * @param base - The path that the build is served under, with a slash at both ends.
 */
export function parsePage(file: string, html: string, base: string): BuiltPage {
  const tree = fromHtml(html)
  const refresh = selectAll('meta[http-equiv="refresh"]', tree)[0]
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    tree,
    ids: selectAll('[id]', tree).map((element) => String(element.properties.id)),
    redirect: refresh === undefined ? null : redirectTarget(refresh, base),
  }
}

/**
 * Strip the base path off an address.
 *
 * @param path - A path on the site’s host.
 * @param base - The path that the site is served under, with a slash at both ends.
 * @returns The address below it, with a leading slash; null for a path outside it.
 */
export const belowBase = (path: string, base: string): string | null =>
  path.startsWith(base) ? path.slice(base.length - 1) : null

function redirectTarget(refresh: Element, base: string): string | null {
  const target = /url=(.*)$/i.exec(String(refresh.properties.content))?.[1]?.trim()
  return target === undefined ? null : belowBase(target, base)
}
