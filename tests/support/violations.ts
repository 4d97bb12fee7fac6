import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Have axe look at a page, as it is.
 *
 * @param page - An open page.
 * @returns What axe finds, an entry for each element.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }))
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${page.url()}: ${id}: ${help}\n${html}\n${failureSummary ?? ''}`,
    ),
  )
}
