import { z } from 'zod'

/** What a page can say of itself. */
export const declaredKeys = ['title', 'date', 'author', 'outlet', 'address', 'language'] as const

export type DeclaredKey = (typeof declaredKeys)[number]

/** One declaration: its value, and what in the page makes it. */
export interface Declaration {
  readonly value: string
  /** Such as `JSON-LD headline`, `meta og:title`. */
  readonly where: string
}

/** All declarations by key, the most trustworthy first: JSON-LD, then `meta`, then microdata. */
export type Declared = Readonly<Record<DeclaredKey, readonly Declaration[]>>

/** Where `meta` and `link` elements declare things, in the order in which they are believed. */
const metaNames: Readonly<Record<DeclaredKey, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  date: [
    'article:published_time',
    'og:article:published_time',
    'dc.date.issued',
    'dc.date',
    'citation_publication_date',
    'date',
  ],
  author: ['author', 'article:author', 'dc.creator', 'citation_author'],
  outlet: ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'],
  address: ['og:url'],
  language: ['og:locale', 'dc.language', 'content-language'],
}

/** Properties of schema.org’s articles, in JSON-LD and as microdata. */
const schemaProperties: Readonly<Record<DeclaredKey, readonly string[]>> = {
  title: ['headline'],
  date: ['datePublished'],
  author: ['author'],
  outlet: ['publisher'],
  address: ['url', 'mainEntityOfPage'],
  language: ['inLanguage'],
}

/** Keys in a Markdown file’s front matter, as site generators and web clippers write them. */
const frontMatterKeys: Readonly<Record<DeclaredKey, readonly string[]>> = {
  title: ['title', 'headline'],
  date: ['published', 'date', 'pubdate'],
  author: ['author', 'authors', 'byline'],
  outlet: ['outlet', 'publisher', 'publication', 'site'],
  address: ['url', 'source', 'link', 'canonical'],
  language: ['lang', 'language'],
}

const articleType = /(?:Article|Posting|Report)$/

/**
 * Read what a page declares of itself. Nothing is guessed: no title is taken from a heading, no outlet from an address, no date from
 * the text.
 *
 * @param page - The page’s document, whole, with its scripts (which are read as JSON-LD, never run).
 * @returns The declarations, each value once per key.
 */
export function readDeclared(page: Document): Declared {
  const jsonLd = articlesInJsonLd(page)
  return collect((key) => [...inJsonLd(jsonLd, key), ...inMeta(page, key), ...inMicrodata(page, key)])
}

/**
 * Read what a Markdown file declares of itself.
 *
 * @param frontMatter - The data of its front matter; null where it has none.
 * @returns The declarations, each value once per key.
 */
export function readDeclaredInFrontMatter(frontMatter: unknown): Declared {
  const given = Object.entries(isObject(frontMatter) ? frontMatter : {})
  return collect((key) =>
    frontMatterKeys[key].flatMap((name) =>
      given
        .filter(([other]) => other.toLowerCase() === name)
        .flatMap(([, value]) => listOf(value))
        .filter((value) => typeof value === 'string')
        .map((value) => ({ value, where: `front matter ${name}` })),
    ),
  )
}

function collect(find: (key: DeclaredKey) => Declaration[]): Declared {
  return Object.fromEntries(
    declaredKeys.map((key) => [key, distinct(find(key).flatMap((found) => cleaned(key, found)))]),
  ) as Record<DeclaredKey, Declaration[]>
}

/** Give a declaration’s value as content files have it: a date as its day, a language as a tag; nothing where it has no such form. */
function cleaned(key: DeclaredKey, { value, where }: Declaration): Declaration[] {
  const text = value.replace(/\s+/g, ' ').trim()
  if (text === '') return []
  switch (key) {
    case 'date': {
      const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0]
      return day !== undefined && z.iso.date().safeParse(day).success ? [{ value: day, where }] : []
    }
    case 'address':
      return /^https?:\/\//i.test(text) && URL.canParse(text) ? [{ value: text, where }] : []
    case 'author':
      // Some sites give a profile’s address in place of a name.
      return /^https?:/i.test(text) ? [] : [{ value: text, where }]
    case 'language': {
      const tag = text.replace('_', '-')
      return isLanguageTag(tag) ? [{ value: tag, where }] : []
    }
    default:
      return [{ value: text, where }]
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function distinct(declarations: readonly Declaration[]): Declaration[] {
  const seen = new Set<string>()
  return declarations.filter(({ value }) => !seen.has(value) && seen.add(value))
}

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function articlesInJsonLd(page: Document): JsonObject[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')]
  return scripts
    .flatMap(({ textContent }) => {
      try {
        return listOf(JSON.parse(textContent))
      } catch {
        // What doesn’t parse declares nothing.
        return []
      }
    })
    .flatMap((item) => (isObject(item) && '@graph' in item ? listOf(item['@graph']) : [item]))
    .filter(isObject)
    .filter((item) => listOf(item['@type']).some((type) => articleType.test(String(type))))
}

function inJsonLd(articles: readonly JsonObject[], key: DeclaredKey): Declaration[] {
  return articles.flatMap((article) =>
    schemaProperties[key].flatMap((property) =>
      listOf(article[property]).flatMap((value) => {
        const text = isObject(value) ? (value['name'] ?? value['@id']) : value
        return typeof text === 'string' ? [{ value: text, where: `JSON-LD ${property}` }] : []
      }),
    ),
  )
}

function inMeta(page: Document, key: DeclaredKey): Declaration[] {
  const metas = [...page.querySelectorAll('meta[content]')].map((element) => ({
    name: ['property', 'name', 'http-equiv'].map((name) => element.getAttribute(name)?.toLowerCase()),
    content: element.getAttribute('content')!,
  }))
  const named = metaNames[key].flatMap((name) =>
    metas.flatMap((meta) =>
      meta.name.includes(name) ? [{ value: meta.content, where: `meta ${name}` }] : [],
    ),
  )
  if (key === 'address') {
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
    return [...(canonical ? [{ value: canonical, where: 'link canonical' }] : []), ...named]
  }
  if (key === 'language') {
    const tag = page.documentElement.getAttribute('lang')
    return [...(tag ? [{ value: tag, where: 'html lang' }] : []), ...named]
  }
  return named
}

function inMicrodata(page: Document, key: DeclaredKey): Declaration[] {
  const articles = [...page.querySelectorAll('[itemscope][itemtype]')].filter((element) =>
    articleType.test(element.getAttribute('itemtype')!),
  )
  return articles.flatMap((article) =>
    schemaProperties[key].flatMap((property) =>
      [...article.querySelectorAll(`[itemprop~="${property}"]`)].map((element) => ({
        value: microdataValue(element),
        where: `microdata ${property}`,
      })),
    ),
  )
}

function microdataValue(element: Element): string {
  const name = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~="name"]') : null
  const holder = name ?? element
  for (const attribute of ['content', 'datetime', 'href']) {
    const value = holder.getAttribute(attribute)
    if (value !== null) return value
  }
  return holder.textContent
}
