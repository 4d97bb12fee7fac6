/**
 * The addresses of downloads, relative to the site’s root and without a leading slash. All are permanent.
 */
export const dataAddresses = {
  /** All claims as a table. */
  claimsCsv: 'data/claims.csv',
  /** The Atom feed of stories and corrections. */
  feed: 'data/feed.xml',
  /** All corrections as JSON. */
  correctionsData: 'data/corrections.json',
  /** A JSON Schema. */
  schema: (name: string) => `data/schemas/${name}.json`,
} as const
