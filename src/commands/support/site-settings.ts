import { findFolders } from '../../corpus/read-corpus.ts'
import { readSite } from '../../corpus/read/read-site.ts'

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
 * What `site.yml` of the content folder says of host and path holds unless the environment says something else. A file with
 * problems says nothing here: reading the content tells them, with all others.
 *
 * @param environment - `SITE_URL` is the site’s host; `BASE_PATH` is the site’s path; `SOURCE_TEXT=private` makes the private copy;
 *   `CONTENT_DIR` is the content folder.
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const isPrivate = environment['SOURCE_TEXT'] === 'private'
  const read = readSite(findFolders(environment).content)
  const site = 'site' in read ? read.site : undefined
  // An empty variable counts as none: that is how shells and workflows unset one.
  const path = (environment['BASE_PATH'] || (site?.base ?? '/')).replace(/^\/+|\/+$/g, '')
  return {
    site: environment['SITE_URL'] || site?.address,
    isPrivate,
    folder: isPrivate ? 'dist-private' : 'dist',
    base: path === '' ? '/' : `/${path}/`,
  }
}
