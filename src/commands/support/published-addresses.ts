import type { BuiltPage, BuiltSite } from './built-site.ts'

/** Files that only the site’s own pages, whose names change with their content, or its host ask for. */
const machinery = /^\/(?:(?:assets|search)\/|_headers$)/

/**
 * List every address that others may link to: pages, their fragments, and downloads. IDs that begin with `_` serve
 * the page itself, and aren’t promised. A page that redirects stands for the fragments of the page it leads to.
 *
 * @param site - A build.
 * @returns Addresses below the base path, each once, in code-unit order.
 */
export function publishedAddresses({ pages, files }: Pick<BuiltSite, 'pages' | 'files'>): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  const ofPages = pages.flatMap((page) => {
    const ids = destination(page, byAddress)?.ids ?? []
    return [page.address, ...ids.filter((id) => !id.startsWith('_')).map((id) => `${page.address}#${id}`)]
  })
  const downloads = files.filter((file) => !machinery.test(file))
  return [...new Set([...ofPages, ...downloads])].sort()
}

/** The page at the end of the redirects; undefined where they lead nowhere. */
function destination(start: BuiltPage, byAddress: ReadonlyMap<string, BuiltPage>): BuiltPage | undefined {
  let page: BuiltPage | undefined = start
  for (let hops = 0; page !== undefined && page.redirect !== null; hops += 1) {
    if (hops > byAddress.size) return undefined
    page = byAddress.get(page.redirect)
  }
  return page
}

/** How the addresses of a build differ from those that were published before. */
export interface PermalinkChanges {
  /** Published, but no longer there. */
  readonly broken: readonly string[]
  /** There, but not in the list yet. */
  readonly unlisted: readonly string[]
}

/**
 * Compare a build’s addresses with all that were ever published.
 *
 * @param lock - The text of `content/permalinks.lock`: an address a line.
 * @param built - The build’s addresses.
 */
export function comparePermalinks(lock: string, built: readonly string[]): PermalinkChanges {
  const listed = new Set(lockLines(lock))
  const present = new Set(built)
  return {
    broken: [...listed].filter((address) => !present.has(address)),
    unlisted: built.filter((address) => !listed.has(address)),
  }
}

/**
 * Write the list anew with more addresses in it. None is ever taken out.
 *
 * @param lock - The text of `content/permalinks.lock`.
 * @param unlisted - The addresses to add.
 */
export const extendLock = (lock: string, unlisted: readonly string[]): string =>
  [...new Set([...lockLines(lock), ...unlisted])]
    .sort()
    .map((address) => `${address}\n`)
    .join('')

const lockLines = (lock: string) => lock.split(/\r?\n/).filter((line) => line !== '')

/**
 * Say which addresses are broken, and what to do about it.
 *
 * @param broken - Addresses that were published and are no longer there, at least one.
 */
export function describeBroken(broken: readonly string[]): string {
  return `${listAddresses('Published before, and no longer there', broken)}\nBring back what was there. What was renamed keeps its addresses where its file says what it was before: formerly: [<old ID>].`
}

/**
 * List addresses under a heading that counts them.
 *
 * @param heading - What they are.
 * @param addresses - The addresses.
 */
export function listAddresses(heading: string, addresses: readonly string[]): string {
  return `${heading} (${addresses.length}):\n${addresses.map((address) => `  ${address}`).join('\n')}`
}
