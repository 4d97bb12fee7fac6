import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../../../src/search/index/build-index.ts'
import { OutdatedError, type LoadFile } from '../../../../src/search/engine/index-files.ts'
import { createSearch } from '../../../../src/search/engine/session.ts'
import { exampleDocument, exampleDocuments } from '../example-documents.ts'
import { asking, loaderOf, searchIn, tinyFiles, urlsOf } from '../search-in.ts'

/** Makes loading fail, as `fail` says, and keeps a list of what was asked for. */
function watch(load: LoadFile, fail: (path: string) => Error | null = () => null) {
  const asked: string[] = []
  const watched: LoadFile = (path, options) => {
    asked.push(options?.fresh ? `${path} anew` : path)
    const error = fail(path)
    return error ? Promise.reject(error) : load(path, options)
  }
  return { asked, load: watched }
}

describe('fetching', () => {
  test('takes two files for a small index, once', async () => {
    const { asked, load } = watch(loaderOf(exampleDocuments))
    const ask = asking(createSearch(load))
    await ask('lengthy')
    await ask('witkof')
    expect(asked).toEqual(['index.json', expect.stringMatching(/^all-[0-9a-f]{10}\.json$/)])
  })

  test('takes no vocabulary where the words are known, and no facet that isn’t asked for', async () => {
    const { asked, load } = watch(loaderOf(exampleDocuments, tinyFiles))
    await asking(createSearch(load))('saudi arabia')
    expect(asked.some((path) => /^(endings|facet|beginnings)-/.test(path))).toBe(false)
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('takes nothing new for a query that was asked before', async () => {
    const { asked, load } = watch(loaderOf(exampleDocuments, tinyFiles))
    const ask = asking(createSearch(load))
    const request = { counts: ['outlet'], sort: 'article', filters: { story: ['phone-call'] } } as const
    const first = await ask('saudi arabai', request)
    const before = asked.length
    expect(await ask('saudi arabai', request)).toEqual(first)
    expect(asked).toHaveLength(before)
  })

  test('gives up a request that is no longer wanted', async () => {
    const search = createSearch(loaderOf(exampleDocuments, tinyFiles))
    const request = { query: '"likely in"', filters: {}, sort: 'relevance', limit: 10, counts: [] } as const
    const answers = [0, 1, 2].map((checks) => {
      let left = checks
      return search(request, () => (left -= 1) >= 0)
    })
    expect(await Promise.all(answers)).toEqual([null, null, null])
    expect(await search(request, () => true)).toMatchObject({ total: 1 })
  })
})

describe('a file that can’t be had', () => {
  const offline = new Error('offline')

  test.each(['words', 'lists', 'text', 'endings', 'facet', 'beginnings'])(
    '%s: says so, and keeps what there is',
    async (kind) => {
      let broken = true
      const { load } = watch(loaderOf(exampleDocuments, tinyFiles), (path) =>
        broken && path.startsWith(kind) ? offline : null,
      )
      const ask = asking(createSearch(load))
      const query = 'courier witkof k'
      const failed = await ask(query, { counts: ['outlet'] })
      expect(failed.failures.length).toBeGreaterThan(0)
      expect(failed.failures.every((failure) => failure === offline)).toBe(true)
      broken = false
      const expected = await searchIn(exampleDocuments)(query, { counts: ['outlet'] })
      expect(await ask(query, { counts: ['outlet'] })).toEqual(expected)
    },
  )

  test('one word’s file: the other words are searched', async () => {
    const whole = loaderOf(exampleDocuments, tinyFiles)
    const needed: string[] = []
    await asking(createSearch(watchInto(whole, needed)))('slippers')
    const file = needed.find((path) => path.startsWith('lists'))
    const { load } = watch(whole, (path) => (path === file ? offline : null))
    const found = await asking(createSearch(load))('arabia slippers')
    expect(found.failures).toEqual([offline])
    expect(urlsOf(found)).toEqual(['stories/phone-call/#place.herald-phone'])
  })

  test('one text: the other results are shown', async () => {
    let left = 1
    const { load } = watch(loaderOf(exampleDocuments, tinyFiles), (path) =>
      path.startsWith('text') && (left -= 1) >= 0 ? offline : null,
    )
    const found = await asking(createSearch(load))('saudi')
    expect(found).toMatchObject({ total: 2, failures: [offline] })
    expect(found.results).toHaveLength(1)
  })

  test('a facet that a filter needs: rejects', async () => {
    const { load } = watch(loaderOf(exampleDocuments, tinyFiles), (path) =>
      path.startsWith('facet') ? offline : null,
    )
    const ask = asking(createSearch(load))
    await expect(ask('saudi', { filters: { outlet: ['herald'] } })).rejects.toBe(offline)
    await expect(ask('saudi', { sort: 'article' })).rejects.toBe(offline)
  })

  test.each(['index.json', 'all-'])(
    '%s: rejects, and is fetched again on the next request',
    async (start) => {
      let broken = true
      const { load } = watch(loaderOf(exampleDocuments), (path) =>
        broken && path.startsWith(start) ? offline : null,
      )
      const ask = asking(createSearch(load))
      await expect(ask('saudi')).rejects.toBe(offline)
      broken = false
      expect((await ask('saudi')).total).toBe(2)
    },
  )
})

describe('an old index', () => {
  const later = [...exampleDocuments, exampleDocument({ quote: 'a later addition in saudi words' })]

  test.each([
    ['in one file', undefined],
    ['in files', tinyFiles],
  ])('%s: a manifest whose files are gone is asked for anew', async (_, layout) => {
    const oldManifest = JSON.parse(buildIndex(exampleDocuments, layout)[0]!.content) as unknown
    const newSite = loaderOf(later, layout)
    const load: LoadFile = (path, options) =>
      path === 'index.json' && !options?.fresh ? Promise.resolve(oldManifest) : newSite(path)
    const { asked, load: watched } = watch(load)
    const ask = asking(createSearch(watched))
    expect((await ask('saudi')).total).toBe(3)
    expect(asked).toContain('index.json anew')
    const before = asked.length
    await ask('saudi')
    expect(asked).toHaveLength(before)
  })

  test('whose files stay gone is asked for anew once a request, and said to be incomplete', async () => {
    const { asked, load } = watch(loaderOf(exampleDocuments, tinyFiles), (path) =>
      path.startsWith('text') ? new OutdatedError(path) : null,
    )
    const found = await asking(createSearch(load))('saudi')
    expect(found).toMatchObject({ total: 2, results: [] })
    expect(found.failures[0]).toBeInstanceOf(OutdatedError)
    expect(asked.filter((path) => path === 'index.json anew')).toHaveLength(1)
  })

  test('of another version is asked for anew', async () => {
    const load = loaderOf(exampleDocuments)
    const ask = asking(
      createSearch((path, options) =>
        path === 'index.json' && !options?.fresh ? Promise.resolve({ version: 0, bundle: 'x' }) : load(path),
      ),
    )
    expect((await ask('saudi')).total).toBe(2)
  })

  test('of another version for good is refused', async () => {
    const ask = asking(createSearch(() => Promise.resolve({ version: 99, bundle: 'x' })))
    await expect(ask('saudi')).rejects.toThrow(OutdatedError)
    await expect(ask('saudi')).rejects.toThrow('The search index has version 99, not 2.')
  })
})

function watchInto(load: LoadFile, paths: string[]): LoadFile {
  return (path, options) => {
    paths.push(path)
    return load(path, options)
  }
}
