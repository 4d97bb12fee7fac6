/**
 * The addresses of the public surface, relative to the site’s root and without a leading slash. All are permanent.
 */
export const addresses = {
  /** The line-up of a story. */
  story: (story: string) => `stories/${story}/`,
  /** A row of a line-up. */
  row: (story: string, fact: string) => `stories/${story}/#${fact}`,
  /** A cell of a line-up. */
  cell: (story: string, fact: string, article: string) => `stories/${story}/#${fact}.${article}`,
  /** One claim comparison. */
  comparison: (story: string, fact: string) => `stories/${story}/${fact}/`,
  /** One article’s answer on a claim comparison. */
  answer: (story: string, fact: string, article: string) => `stories/${story}/${fact}/#${article}`,
  /** A source article’s page. */
  article: (article: string) => `articles/${article}/`,
  /** The article itself that its page is about, as an ID in linked data. */
  work: (article: string) => `articles/${article}/#_article`,
  /** The first mark of a fact on an article’s page. */
  mark: (article: string, fact: string) => `articles/${article}/#${fact}`,
  /** An outlet’s page. */
  outlet: (outlet: string) => `outlets/${outlet}/`,
  /** A person’s or an institution’s page. */
  person: (person: string) => `people/${person}/`,
  /** A statement’s page. */
  statement: (statement: string) => `statements/${statement}/`,
  /** A comparison as a small page of its own, to be framed by other sites; and how oEmbed tells of it. */
  embed: (story: string, fact: string) => `embed/${story}/${fact}/`,
  oembed: (story: string, fact: string) => `embed/${story}/${fact}/oembed.json`,
  /** The script that lets a page which frames a comparison give it the height it needs. */
  embedScript: 'embed/resize.js',
  /** The share card of a page, by the page’s address. */
  card: (address: string) => `cards/${address.replace(/\/$/, '')}.png`,
  /** The downloads and their documentation. */
  data: 'data/',
  /** The part of a line-up that a reader is shown, as a file; its query says which part of which. */
  asShown: 'data/as-shown/',
  /** How the site works. */
  about: 'about/',
  /** The page of corrections. */
  corrections: 'corrections/',
  /** One correction on the page of corrections. */
  correction: (correction: string) => `corrections/#${correction}`,
  /** The search page. */
  search: 'search/',

  /** All claims and silences: `json`, `csv` or `parquet`. */
  claimsData: 'data/claims.json',
  claimsCsv: 'data/claims.csv',
  /** What one article has on one fact, as JSON. */
  claimData: (article: string, fact: string) => `data/claims/${article}/${fact}.json`,
  /** A story’s line-up. */
  storyData: (story: string, format: Format = 'json') => `data/stories/${story}.${format}`,
  /** A claim comparison. */
  comparisonData: (story: string, fact: string, format: Format = 'json') =>
    `data/stories/${story}/${fact}.${format}`,
  /** What an article answers. */
  articleData: (article: string, format: Format = 'json') => `data/articles/${article}.${format}`,
  /** What an outlet says, and what is credited to it. */
  outletData: (outlet: string, format: Format = 'json') => `data/outlets/${outlet}.${format}`,
  /** What is credited to a person or an institution, and what names it. */
  personData: (person: string, format: Format = 'json') => `data/people/${person}.${format}`,
  /** A statement’s wordings. */
  statementData: (statement: string, format: Format = 'json') => `data/statements/${statement}.${format}`,
  /** All corrections. */
  correctionsData: 'data/corrections.json',
  correctionsCsv: 'data/corrections.csv',
  /** Tables of the data package beside those of claims and corrections. */
  table: (name: string) => `data/${name}.csv`,
  /** What the data package holds, and what its fields are. */
  dataPackage: 'data/datapackage.json',
  /** All claims and silences as one Parquet file, and those of one story where they are many. */
  claimsParquet: 'data/claims.parquet',
  storyParquet: (story: string) => `data/claims/story=${story}/claims.parquet`,
  /** How every two articles stand to each other on each fact. */
  pairsParquet: 'data/pairs.parquet',
  /** Every quote of an article as a Web Annotation. */
  annotations: (article: string) => `articles/${article}/annotations.json`,
  /** The feeds of stories, articles and corrections: Atom and JSON Feed. */
  feed: 'data/feed.xml',
  jsonFeed: 'data/feed.json',
  /** The list of all pages, where the site’s host is known. */
  sitemap: 'sitemap-index.xml',
  /** A JSON Schema. */
  schema: (name: string) => `data/schemas/${name}.json`,
} as const

/** The format of a view’s download, as the ending of its file; `bib` and `csl.json` cite it. */
export type Format = 'json' | 'csv' | 'bib' | 'csl.json'

/**
 * Turn an address of the public surface into one that works where the site is published: a path from the root of its host.
 *
 * @param address - An address as above; empty for the home page.
 */
export function href(address: string): string {
  return `${basePath.replace(/\/$/, '')}/${address}`
}

/** The path that the site stands under. Pages and browsers know it; for everything else the site stands at the root. */
const basePath = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/'

/**
 * Turn an address of the public surface into a URL that works outside the site: in feeds, citations, linked data.
 *
 * @param address - An address as above; empty for the home page.
 * @param site - Where the site is published, `Astro.site`; undefined where the build doesn’t know.
 * @returns An absolute URL, or without a host the path from its root.
 */
export function absoluteHref(address: string, site: URL | undefined): string {
  return site === undefined ? href(address) : new URL(href(address), site).href
}

/** What turns an address into a URL: `href`, or `absoluteHref` for a host. What is published is handed one. */
export type AddressOf = (address: string) => string
