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
  /** The first mark of a fact on an article’s page. */
  mark: (article: string, fact: string) => `articles/${article}/#${fact}`,
  /** An outlet’s page. */
  outlet: (outlet: string) => `outlets/${outlet}/`,
  /** A person’s or an institution’s page. */
  person: (person: string) => `people/${person}/`,
  /** A statement’s page. */
  statement: (statement: string) => `statements/${statement}/`,
  /** A story’s line-up as JSON. */
  storyData: (story: string) => `data/stories/${story}.json`,
  /** All claims as JSON. */
  claimsData: 'data/claims.json',
  /** The downloads and their documentation. */
  data: 'data/',
  /** How the site works. */
  about: 'about/',
  /** The page of corrections. */
  corrections: 'corrections/',
  /** One correction on the page of corrections. */
  correction: (correction: string) => `corrections/#${correction}`,
  /** The search page. */
  search: 'search/',
} as const
