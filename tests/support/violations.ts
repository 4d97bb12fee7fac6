import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

/** Without its comments: each page is sent it anew. */
const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What only colours and sizes decide: all that can change on a page that shows the same elements as before. */
export const rulesOfLooks: string[] = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
]

/**
 * Have axe look at a page, as it is.
 *
 * @param page - An open page.
 * @param rules - Which of axe’s rules to check; default: all that are on.
 * @returns What axe finds, an entry for each element.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script)
  const found = await page.evaluate(async (runOnly) => {
    // Style sheets and media would be fetched again for experimental rules, which are off.
    const options = { resultTypes: ['violations' as const], preload: false, ...(runOnly && { runOnly }) }
    // What passed says nothing, and takes long to hand over.
    return (await window.axe.run(options)).violations
  }, rules)
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${page.url()}: ${id}: ${help}\n${html}\n${failureSummary ?? ''}`,
    ),
  )
}
