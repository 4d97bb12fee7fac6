import { href } from './href.ts'

/**
 * Turn an address of the public surface into a URL that works outside the site: in feeds, citations, linked data.
 *
 * @param address - An address without a leading slash; empty for the home page.
 * @param site - Where the site is published, `Astro.site`; undefined where the build doesn’t know.
 * @returns An absolute URL, or without a host the path from its root.
 */
export function absoluteHref(address: string, site: URL | undefined): string {
  return site === undefined ? href(address) : new URL(href(address), site).href
}
