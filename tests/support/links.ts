import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import { belowBase, type BuiltPage, type BuiltSite } from '../../src/commands/support/built-site.ts'

/** What elements point at, by the attribute that does it. */
export const pointers: readonly [selector: string, property: string][] = [
  ['a[href], area[href], link[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src]', 'src'],
  ['form[action]', 'action'],
  ['use[href]', 'href'],
]

/**
 * Follow every link, fragment and alternate of a build’s pages, and every address in its data.
 *
 * @param site - The build.
 * @param host - The host that it is built for. Default: none.
 * @returns What leads nowhere, each with where it stands.
 */
export function brokenLinks(site: BuiltSite, host = 'https://site.invalid'): string[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]))
  const inPages = site.pages.flatMap((page) =>
    pointers.flatMap(([selector, property]) =>
      selectAll(selector, page.tree).map(({ properties }) => ({ page, link: String(properties[property]) })),
    ),
  )
  const home = pages.get('/')!
  const inData = site.files
    .filter((file) => /^\/data\/.*\.json$/.test(file))
    .flatMap((file) => urlsIn(readFileSync(join(site.folder, file), 'utf8')))
    .map((link) => ({ page: home, link }))
  return [...inPages, ...inData].flatMap(({ page, link }) => {
    const problem = problemWith(link, page, site, pages, host)
    return problem === null ? [] : [`${page.address}: ${link}: ${problem}`]
  })
}

/** Say what is wrong with a link; null where it leads to a page, fragment or file of the build, or to another site. */
function problemWith(
  link: string,
  page: BuiltPage,
  { base, files }: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
  host: string,
): string | null {
  const target = URL.parse(link, host + base.slice(0, -1) + page.address)
  if (target === null) return 'no address'
  if (target.origin !== host) return null
  const address = belowBase(target.pathname, base)
  if (address === null) return 'outside the base path'
  const there = pages.get(address)
  if (there === undefined) return files.includes(address) ? null : 'no page or file'
  const fragment = decodeURIComponent(target.hash.slice(1))
  return fragment === '' || there.ids.includes(fragment) ? null : 'no such fragment'
}

/** The addresses that data gives of its own site. */
function urlsIn(json: string): string[] {
  const urls: string[] = []
  JSON.parse(json, (key, value: unknown) => {
    if (key === 'url' && typeof value === 'string') urls.push(value)
    return value
  })
  return urls
}
