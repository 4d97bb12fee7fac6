/** Where a build is written and the path that it is served under. */
export interface SiteSettings {
  /** The host it is published at, such as https://example.org; undefined where nobody said. */
  readonly site: string | undefined
  /** Whether it is a curator’s private copy, with whole source texts. */
  readonly isPrivate: boolean
  /** The output folder, relative to the project’s. */
  readonly folder: string
  /** The path that the site stands at, with a slash at both ends. */
  readonly base: string
}

/**
 * Read the settings of a build.
 *
 * @param environment - `SITE_URL` is the site’s host; `BASE_PATH` is the site’s path (default `/`); `SOURCE_TEXT=private` makes the private copy.
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const isPrivate = environment['SOURCE_TEXT'] === 'private'
  const path = (environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  return {
    // An empty variable counts as none: that is how shells and workflows unset one.
    site: environment['SITE_URL'] || undefined,
    isPrivate,
    folder: isPrivate ? 'dist-private' : 'dist',
    base: path === '' ? '/' : `/${path}/`,
  }
}
