import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAnswerer } from '../../../../src/search/page/answer.ts'
import { buildIndex } from '../../../../src/search/index/build-index.ts'
import { exampleDocuments } from '../example-documents.ts'
import { tinyFiles } from '../search-in.ts'

const base = 'https://site.example/base/search/index/'
const request = { query: 'lengthy', filters: {}, sort: 'relevance', limit: 10, counts: [] } as const

/** A server with the index’s files; `respond` may answer in its place. */
function serve(respond: (path: string) => Response | null = () => null) {
  const files = new Map(buildIndex(exampleDocuments, tinyFiles).map((file) => [file.path, file.content]))
  const fetched = vi.fn((url: string, _options: RequestInit) => {
    const path = url.slice(base.length)
    const content = files.get(path)
    const response = content === undefined ? new Response('', { status: 404 }) : new Response(content)
    return Promise.resolve(respond(path) ?? response)
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('answers', () => {
  test('carry the number of their question', async () => {
    serve()
    expect(await createAnswerer(base)({ id: 7, request })).toMatchObject({ id: 7, outcome: { total: 1 } })
  })

  test('to overtaken questions are empty', async () => {
    serve()
    const answer = createAnswerer(base)
    const [first, second] = await Promise.all([answer({ id: 1, request }), answer({ id: 2, request })])
    expect(first).toEqual({ id: 1, outcome: null })
    expect(second).toMatchObject({ id: 2, outcome: { total: 1 } })
  })

  test.each([
    ['no server', () => Response.error(), 'unreachable'],
    ['a server in trouble', () => new Response('', { status: 503 }), 'unreachable'],
    ['no index at all', () => new Response('', { status: 404 }), 'unreachable'],
    ['a page in place of the index', () => new Response('<!doctype html>'), 'unreachable'],
    ['an index of another version', () => Response.json({ version: 99, bundle: 'x' }), 'outdated'],
  ])('with %s say what is wrong', async (_, respond, problem) => {
    serve(respond)
    expect(await createAnswerer(base)({ id: 1, request })).toEqual({ id: 1, problem })
  })

  test('come when the server is back', async () => {
    let broken = true
    serve(() => (broken ? Response.error() : null))
    const answer = createAnswerer(base)
    expect(await answer({ id: 1, request })).toMatchObject({ problem: 'unreachable' })
    broken = false
    expect(await answer({ id: 2, request })).toMatchObject({ outcome: { total: 1 } })
  })
})

describe('caches', () => {
  const cachesOf = (fetched: ReturnType<typeof serve>) =>
    fetched.mock.calls.map(([url, options]) => [url.slice(base.length).replace(/-.*/, ''), options.cache])

  test('are checked for the manifest and trusted for all other files', async () => {
    const fetched = serve()
    await createAnswerer(base)({ id: 1, request })
    expect(cachesOf(fetched)[0]).toEqual(['index.json', 'no-cache'])
    expect(cachesOf(fetched).slice(1)).toContainEqual(['words', 'default'])
    expect(
      cachesOf(fetched)
        .slice(1)
        .every(([, cache]) => cache === 'default'),
    ).toBe(true)
  })

  test('are passed by where a file is gone', async () => {
    const fetched = serve((path) => (path.startsWith('words') ? new Response('', { status: 404 }) : null))
    const { outcome } = await createAnswerer(base)({ id: 1, request })
    expect(outcome?.failures).toHaveLength(1)
    expect(cachesOf(fetched)).toContainEqual(['index.json', 'reload'])
  })
})
