import { describe, expect, test } from 'vitest'
import {
  headersFile,
  headersFor,
  hostHeaders,
  parseHeadersFile,
} from '../../../src/commands/support/host-headers.ts'

const policies = [
  "default-src 'none';script-src 'self' 'sha256-a=';base-uri 'none';",
  "default-src 'none'; script-src 'sha256-b='; img-src 'none'; base-uri 'none'",
  "img-src 'self'",
]
const entries = [
  { name: '404.html', isFolder: false },
  { name: 'data', isFolder: true },
  { name: 'embed', isFolder: true },
  { name: 'stories', isFolder: true },
]
const rules = hostHeaders(policies, entries, '/under/')
const policyFor = (path: string) => headersFor(rules, path)['Content-Security-Policy']
const joined =
  "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; base-uri 'none'; img-src 'self'"

describe('hostHeaders', () => {
  test.each(['', '404.html', 'stories/', 'stories/a/b/', 'data/claims.json'])(
    '/under/%s refuses frames',
    (path) => {
      expect(policyFor(`/under/${path}`)).toBe(`${joined}; frame-ancestors 'none'`)
    },
  )

  test('lets others frame what is made to be embedded', () => {
    expect(policyFor('/under/embed/a/b/')).toBe(`${joined}; frame-ancestors *`)
  })

  test.each(['', 'stories/a/', 'embed/a/', 'data/claims.json', 'nothing/here'])(
    '/under/%s is no other type than its own',
    (path) => {
      expect(headersFor(rules, `/under/${path}`)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': expect.stringContaining('camera=()') as string,
      })
    },
  )

  test('lets other sites’ pages ask for data, and for nothing else', () => {
    const shared = ['', 'stories/', 'embed/', 'data/claims.json'].filter(
      (path) => headersFor(rules, `/under/${path}`)['Access-Control-Allow-Origin'] !== undefined,
    )
    expect(shared).toEqual(['data/claims.json'])
  })

  test('has nothing to say outside the base path', () => {
    expect(headersFor(rules, '/elsewhere/')).toEqual({})
  })

  test('gives no address the same header twice: hosts differ in what they make of that', () => {
    for (const path of [
      '/under/',
      '/under/404.html',
      '/under/data/x',
      '/under/embed/x',
      '/under/stories/x',
    ]) {
      const covering = rules.filter(
        (rule) => headersFor([rule], path)[Object.keys(rule.headers)[0]!] !== undefined,
      )
      const names = covering.flatMap(({ headers }) => Object.keys(headers))
      expect(names).toHaveLength(new Set(names).size)
    }
  })
})

test('the file says what the rules do', () => {
  expect(parseHeadersFile(headersFile(rules))).toEqual(rules)
  expect(headersFile(rules.slice(1, 2))).toBe('/under/data/*\n  Access-Control-Allow-Origin: *\n')
})
