import { existsSync } from 'node:fs'
import { siteSettings, type SiteSettings } from '../../src/commands/support/site-settings.ts'

/**
 * Find the build that tests read.
 *
 * @returns Its folder and base path.
 * @throws Error when there is none.
 */
export function builtFolder(): SiteSettings {
  const settings = siteSettings(process.env)
  if (existsSync(settings.folder)) return settings
  throw new Error(`These tests read ${settings.folder}/. Make it first: npm run build`)
}
