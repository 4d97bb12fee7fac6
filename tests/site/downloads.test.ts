import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { exampleQueries } from '../../src/publish/example-queries.ts'
import type { PublishedClaim } from '../../src/publish/schemas/published-claim.ts'
import type { PublishedStory } from '../../src/publish/schemas/published-story.ts'
import { pageAt, pages, site } from '../support/site.ts'
import { annotationTerms, checkSchemaOrg } from '../support/vocabulary.ts'

const read = (address: string) => readFileSync(join(site.folder, address), 'utf8')
const readJson = (address: string): unknown => JSON.parse(read(address))
const filesAt = (pattern: RegExp) => site.files.filter((file) => pattern.test(file))

/** Which JSON Schema describes which files. */
const described: [schema: string, files: RegExp][] = [
  ['claims', /^\/data\/claims\.json$|^\/data\/claims\/.*\.json$/],
  ['line-up', /^\/data\/stories\/.*(?<!\.csl)\.json$/],
  ['article-page', /^\/data\/articles\/.*(?<!\.csl)\.json$/],
  ['outlet-page', /^\/data\/outlets\/.*\.json$/],
  ['person-page', /^\/data\/people\/.*\.json$/],
  ['statement-page', /^\/data\/statements\/.*\.json$/],
  ['corrections', /^\/data\/corrections\.json$/],
]

// Kinds of value hold keys that only some of their schemas know.
const ajv = new Ajv2020({
  strict: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) },
})

test.each(described)('the files of schema %s are as it says', (schema, pattern) => {
  const validate = ajv.compile(readJson(`/data/schemas/${schema}.json`) as object)
  const files = filesAt(pattern)
  expect(files).not.toEqual([])
  const wrong = files.filter((file) => !validate(readJson(file)))
  expect(wrong).toEqual([])
})

test.each(filesAt(/^\/data\/schemas\//))('%s is a JSON Schema', (file) => {
  expect(ajv.validateSchema(readJson(file) as object)).toBe(true)
})

test('every JSON download is described, cites, or feeds', () => {
  const others = filesAt(/^\/data\/.*\.json$/).filter(
    (file) => !described.some(([, pattern]) => pattern.test(file)),
  )
  const known = /\.csl\.json$|\/schemas\/|\/(?:feed|datapackage)\.json$/
  expect(others.filter((file) => !known.test(file))).toEqual([])
})

/** Read a table: cells in quotation marks may hold commas and line ends. */
function readCsv(text: string): Record<string, string>[] {
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain!).replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, ''))
    if (end === '\r\n') rows.push([])
  }
  const [head, ...lines] = rows.slice(0, -1)
  return lines.map((line) => Object.fromEntries(line.map((cell, column) => [head![column]!, cell])))
}

/** The rows that a JSON file holds, in the order of its table. */
function rowsOf(file: string): object[] {
  const data = readJson(file) as Record<string, object[]>
  if (Array.isArray(data)) return data as object[]
  const lists = ['said', 'credited', 'named'].filter((list) => list in data)
  if (lists.length > 0) return lists.flatMap((list) => data[list]!.map((row) => ({ list, ...row })))
  return data['claims'] ?? data['wordings'] ?? []
}

const asCell = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

test('every table opens in a spreadsheet and says what its JSON says', () => {
  const tables = filesAt(/\.csv$/).filter(
    (file) => !file.includes('/stories/') && site.files.includes(file.replace(/csv$/, 'json')),
  )
  expect(tables.length).toBeGreaterThan(10)
  for (const file of tables) {
    const text = read(file)
    expect(text.startsWith('\uFEFF'), file).toBe(true)
    expect(/[^\r]\n/.test(text.replace(/"(?:[^"]|"")*"/g, '')), file).toBe(false)
    const expected = rowsOf(file.replace(/csv$/, 'json')).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCell(value)])),
    )
    expect(
      readCsv(text).map((row, index) =>
        Object.fromEntries(Object.keys(expected[index]!).map((key) => [key, row[key]])),
      ),
      file,
    ).toEqual(expected)
  }
})

const claims = readJson('/data/claims.json') as PublishedClaim[]

test('a story’s and a comparison’s table hold their claims', () => {
  for (const file of filesAt(/^\/data\/stories\/.*\.csv$/)) {
    const [, story, fact] = /stories\/([^/.]+)(?:\/([^/.]+))?\.csv$/.exec(file)!
    const expected = claims.filter(
      (claim) => claim.story === story && (fact === undefined || claim.fact === fact),
    )
    expect(
      readCsv(read(file)).map(({ id }) => id),
      file,
    ).toEqual(expected.map(({ id }) => id))
  }
})

test('every claim and silence has its file, which says the same', () => {
  const files = filesAt(/^\/data\/claims\/.*\.json$/)
  const held = files.flatMap((file) => readJson(file) as PublishedClaim[])
  const byId = (all: PublishedClaim[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(held)).toEqual(byId(claims))
  for (const { article, fact } of claims) expect(files).toContain(`/data/claims/${article}/${fact}.json`)
})

test('each view’s JSON is its own page’s, with its claims', () => {
  const own = pages.filter(({ address }) =>
    /^\/(?:stories|articles|outlets|people|statements)\/./.test(address),
  )
  const wrong = own.filter(({ address, tree }) => {
    const link = select('link[rel="alternate"][type="application/json"]', tree)
    return String(link?.properties.href) !== `${site.base.slice(0, -1)}/data${address.slice(0, -1)}.json`
  })
  expect(wrong.map(({ address }) => address)).toEqual([])
})

describe('the data package', () => {
  interface Field {
    name: string
    type: string
    description: string
    constraints: { required?: boolean; enum?: string[]; pattern?: string }
  }
  interface Resource {
    name: string
    path: string
    format: string
    bytes: number
    hash: string
    schema: {
      fields: Field[]
      primaryKey: string[]
      foreignKeys: { fields: string[]; reference: { resource?: string; fields: string[] } }[]
    }
  }
  const { resources } = readJson('/data/datapackage.json') as { resources: Resource[] }
  const tables = new Map(
    resources
      .filter(({ format }) => format === 'csv')
      .map((resource) => [resource.name, { ...resource, rows: readCsv(read(`/data/${resource.path}`)) }]),
  )
  const fits: Record<string, (text: string) => boolean> = {
    string: () => true,
    any: () => true,
    date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
    integer: (text) => /^\d+$/.test(text),
    boolean: (text) => ['true', 'false'].includes(text),
    array: (text) => Array.isArray(JSON.parse(text)),
    object: (text) => text.startsWith('{') && JSON.parse(text) !== null,
  }

  test('lists files that are there, with their size and hash', () => {
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(site.folder, 'data', path))
      expect([bytes, hash], path).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ])
    }
    expect([...tables.keys()]).toEqual([
      'stories',
      'facts',
      'outlets',
      'articles',
      'people',
      'claims',
      'corrections',
    ])
  })

  test('describes every field of every table, and every cell is as described', () => {
    for (const { name, path, schema, rows } of tables.values()) {
      const head = read(`/data/${path}`).slice(1).split('\r\n', 1)[0]
      expect(head, name).toBe(schema.fields.map((field) => field.name).join(','))
      for (const field of schema.fields) {
        const { required, enum: values, pattern } = field.constraints
        expect(field.description, `${name}.${field.name}`).toBeTruthy()
        for (const row of rows) {
          const cell = row[field.name]!
          const where = `${name}.${field.name}: ${cell}`
          if (cell === '') expect(required, where).toBeUndefined()
          else {
            expect(fits[field.type]!(cell), where).toBe(true)
            if (values) expect(values, where).toContain(cell)
            if (pattern !== undefined) expect(cell, where).toMatch(new RegExp(pattern))
          }
        }
      }
    }
  })

  test('has keys that tell rows apart, and references that lead somewhere', () => {
    for (const { name, schema, rows } of tables.values()) {
      const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join(' '))
      expect(new Set(keys).size, name).toBe(rows.length)
      for (const { fields, reference } of schema.foreignKeys) {
        const there = new Set(
          tables.get(reference.resource ?? name)!.rows.map((row) => row[reference.fields[0]!]),
        )
        const lost = rows.map((row) => row[fields[0]!]!).filter((id) => id !== '' && !there.has(id))
        expect(lost, `${name}.${fields[0]!}`).toEqual([])
      }
    }
  })
})

describe('a database', () => {
  const ask = async (sql: string) => {
    const connection = await (await DuckDBInstance.create()).connect()
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, string>[]
  }
  const data = join(site.folder, 'data')
  const outlet = claims[0]!.outlet
  const [credits, unasked, differing] = exampleQueries(data, outlet).map(({ sql }) => sql)
  const countBy = (keys: string[]) => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }

  test('counts as many claims as the JSON has', async () => {
    const sql = `SELECT coverage, count(*) AS claims FROM '${data}/claims.parquet' GROUP BY coverage`
    const found = new Map((await ask(sql)).map((row) => [row['coverage']!, Number(row['claims'])]))
    expect(found).toEqual(new Map([...countBy(claims.map(({ coverage }) => coverage))]))
  })

  test('says who credits whom most', async () => {
    const expected = countBy(
      claims.flatMap((claim) => claim.origin.map((credited) => `${claim.outlet} ${credited}`)),
    )
    const rows = await ask(credits!)
    expect(rows.length).toBe(Math.min(expected.size, 20))
    for (const { outlet, credited, claims } of rows) {
      expect(Number(claims)).toBe(expected.get(`${outlet!} ${credited!}`))
    }
    expect(Number(rows[0]!['claims'])).toBe(Math.max(...expected.values()))
  })

  test('says which facts nobody has asked of an outlet', async () => {
    const expected = filesAt(/^\/data\/stories\/[^/]+\.json$/).flatMap((file) => {
      const { story, articles, rows } = readJson(file) as PublishedStory
      const own = articles.filter((article) => article.outlet === outlet).map(({ id }) => id)
      return own.length === 0
        ? []
        : rows
            .filter(({ cells }) =>
              cells.every(({ article, coverage }) => !own.includes(article) || coverage === 'unread'),
            )
            .map(({ fact }) => `${story.id} ${fact}`)
    })
    const rows = await ask(unasked!)
    expect(rows.map(({ story, fact }) => `${story!} ${fact!}`)).toEqual(expected.sort())
  })

  test('says which pairs of articles differ most', async () => {
    const pairs = filesAt(/^\/data\/stories\/[^/]+\.json$/).flatMap((file) =>
      (readJson(file) as PublishedStory).rows.flatMap(({ articlePairs }) => articlePairs),
    )
    const compared = countBy(pairs.map(({ a, b }) => `${a} ${b}`))
    const conflicts = countBy(
      pairs.filter(({ relation }) => relation === 'conflict').map(({ a, b }) => `${a} ${b}`),
    )
    const rows = await ask(differing!)
    expect(rows.length).toBe(Math.min(compared.size, 20))
    for (const row of rows) {
      const pair = `${row['a']!} ${row['b']!}`
      expect([Number(row['conflicts']), Number(row['compared'])]).toEqual([
        conflicts.get(pair) ?? 0,
        compared.get(pair),
      ])
    }
  })

  test('is asked on the page as it was here', () => {
    const shown = selectAll('pre', pageAt('/data/').tree).map((node) => toString(node))
    const withoutPlace = (sql: string) =>
      sql.replaceAll(/'[^']*\/(?=[a-z]+\.(?:csv|parquet)')/g, "'").replaceAll(/outlet = '[^']+'/g, '')
    expect(shown.map(withoutPlace)).toEqual([credits, unasked, differing].map((sql) => withoutPlace(sql!)))
  })
})

describe('linked data', () => {
  const scripts = pages.flatMap(({ address, tree }) =>
    selectAll('script[type="application/ld+json"]', tree).map((script) => ({
      address,
      text: toString(script),
    })),
  )

  test('is on every page of a story, a comparison, an article, a statement', () => {
    const expected = pages.filter(({ address }) => /^\/(?:stories|articles|statements)\/./.test(address))
    expect(scripts.map(({ address }) => address)).toEqual(expected.map(({ address }) => address))
  })

  test('is as schema.org’s own definitions have it, and passes no verdict', () => {
    const wrong = scripts.flatMap(({ address, text }) =>
      checkSchemaOrg(JSON.parse(text)).map((problem) => `${address}: ${problem}`),
    )
    expect(wrong).toEqual([])
    expect(scripts.filter(({ text }) => /ClaimReview|Rating/.test(text))).toEqual([])
  })
})

describe('annotations', () => {
  const files = filesAt(/^\/articles\/[^/]+\/annotations\.json$/)

  test('are there for every article, and linked from its page', () => {
    const articles = pages.filter(({ address }) => /^\/articles\/./.test(address))
    expect(files).toEqual(articles.map(({ address }) => `${address}annotations.json`))
    for (const page of articles) {
      const link = select('link[rel="alternate"][type^="application/ld+json"]', page.tree)
      expect(link?.properties.href).toBe(`${site.base.slice(0, -1)}${page.address}annotations.json`)
    }
  })

  test('hold every quote of claims.json, with terms of the Web Annotation vocabulary', () => {
    const quotes = files.flatMap((file) => {
      const { first, total } = readJson(file) as {
        total: number
        first: { items: { type: string; target: { selector: Record<string, unknown>[] } }[] }
      }
      expect(first.items).toHaveLength(total)
      return first.items.map(({ type, target }) => {
        expect(annotationTerms).toContain(type)
        const [quote, fragment] = target.selector
        for (const { type } of [quote!, fragment!, fragment!['refinedBy'] as { type: string }]) {
          expect(annotationTerms).toContain(type)
        }
        const { start, end } = fragment!['refinedBy'] as { start: number; end: number }
        expect(end - start).toBe([...(quote!['exact'] as string)].length)
        return quote!['exact']
      })
    })
    const folded = (text: unknown) =>
      String(text).replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ')
    const found = new Set(quotes.map(folded))
    expect(
      claims.filter(({ quote }) => quote !== null && !found.has(folded(quote))).map(({ id }) => id),
    ).toEqual([])
  })
})

describe('feeds', () => {
  const tree = fromHtml(read('/data/feed.xml'), { fragment: true, space: 'svg' })
  const texts = (selector: string) => selectAll(selector, tree).map((node) => toString(node))
  const json = readJson('/data/feed.json') as {
    version: string
    title: string
    items: { id: string; url: string; title: string; content_text: string; date_modified: string }[]
  }
  const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

  test('Atom has what RFC 4287 requires', () => {
    expect(texts('feed > id')).toHaveLength(1)
    expect(texts('feed > title')).toHaveLength(1)
    expect(texts('feed > updated')).toEqual([expect.stringMatching(rfc3339)])
    expect(selectAll('feed > author > name', tree)).toHaveLength(1)
    expect(selectAll('feed > link[rel="self"]', tree)).toHaveLength(1)
    const entries = selectAll('entry', tree)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      for (const required of ['id', 'title', 'updated', 'summary', 'link[rel="alternate"]']) {
        expect(selectAll(required, entry), required).toHaveLength(1)
      }
      expect(toString(select('updated', entry)!)).toMatch(rfc3339)
    }
    const ids = texts('entry > id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id))).toEqual([])
  })

  test('JSON Feed has what version 1.1 requires, and the same entries', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.title).not.toBe('')
    expect(json.items.map(({ id }) => id)).toEqual(texts('entry > id'))
    for (const item of json.items) {
      expect(item.content_text).not.toBe('')
      expect(item.date_modified).toMatch(rfc3339)
    }
  })

  test('announce every story, article and correction', () => {
    const addresses = json.items.map(({ url }) => new URL(url, 'https://site.invalid').pathname)
    const expected = pages.filter(({ address }) => /^\/(?:stories|articles)\/[^/]+\/$/.test(address))
    for (const { address } of expected) expect(addresses).toContain(site.base.slice(0, -1) + address)
  })
})

test('every page that is cited has its citation for BibTeX and as CSL-JSON', () => {
  const cited = pages.filter(({ address }) => /^\/(?:stories\/[^/]+|articles)\/[^/]+\/$/.test(address))
  for (const { address } of cited) {
    const [item] = readJson(`/data${address.slice(0, -1)}.csl.json`) as Record<string, string>[]
    const bibtex = read(`/data${address.slice(0, -1)}.bib`)
    expect(bibtex).toContain(item!['version'])
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
    expect(textOfCite(address)).toContain(`version ${item!['version']!}`)
  }
})

function textOfCite(address: string): string {
  return toString(select('main', pageAt(address).tree)!)
}

test('robots may read everything', () => {
  expect(read('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/)
})
