/** Where a build is written and the path that it is served under. */
export interface SiteSettings {
  /** The output folder, relative to the project’s. */
  readonly folder: string
  /** The path that the site stands at, with a slash at both ends. */
  readonly base: string
}

/**
 * Read the settings of a build that the commands need, as `astro.config.ts` reads them.
 *
 * @param environment - `BASE_PATH` is the site’s path (default `/`); `SOURCE_TEXT=private` makes the private copy.
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const path = (environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  return {
    folder: environment['SOURCE_TEXT'] === 'private' ? 'dist-private' : 'dist',
    base: path === '' ? '/' : `/${path}/`,
  }
}
