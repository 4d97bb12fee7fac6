import type { Element, Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { readBuiltSite, type BuiltPage } from '../../src/commands/support/built-site.ts'
import { foldTypography } from '../../src/text/fold.ts'
import { builtFolder } from './built-folder.ts'

const { folder, base } = builtFolder()

/** The build under test. */
export const site = readBuiltSite(folder, base)

/** The pages that aren’t mere redirects. */
export const pages = site.pages.filter((page) => page.redirect === null)

const byAddress = new Map(site.pages.map((page) => [page.address, page]))

/**
 * Find the page at an address.
 *
 * @param address - An address below the base path.
 * @throws Error when the build has no such page.
 */
export function pageAt(address: string): BuiltPage {
  const page = byAddress.get(address)
  if (page === undefined) throw new Error(`The build has no page ${address}`)
  return page
}

/**
 * Give the text of a page or an element, folded as quotes are for matching.
 *
 * @param page - A page.
 * @param selector - Picks one element of it.
 */
export function textOf(page: BuiltPage, selector: string): string {
  const element = select(selector, page.tree)
  return element === undefined ? '' : foldTypography(readAloud(element)).text
}

/** The text without the labels of marks, which stand behind the marked words: where marks overlap, inside a quote. */
function readAloud(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const isLabel = node.type === 'element' && String(node.properties.className).includes('evidence-label')
  return isLabel ? '' : node.children.map(readAloud).join('')
}

/**
 * Collect an attribute of all elements that a selector picks, on all pages.
 *
 * @param selector - Picks elements.
 * @param property - The attribute’s name in hast.
 */
export const attributes = (selector: string, property: string) =>
  pages.flatMap((page) =>
    selectAll(selector, page.tree).map((element) => ({ page, value: propertyOf(element, property) })),
  )

function propertyOf(element: Element, property: string): string {
  const value = element.properties[property]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}
