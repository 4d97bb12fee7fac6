import type { Page } from '@playwright/test'
import axe from 'axe-core'

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
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // Style sheets and media would be fetched again for experimental rules, which are off.
    (runOnly) => axe.run({ resultTypes: ['violations'], preload: false, ...(runOnly && { runOnly }) }),
    rules,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${page.url()}: ${id}: ${help}\n${html}\n${failureSummary ?? ''}`,
    ),
  )
}
