import { afterEach, describe, expect, test, vi } from 'vitest'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

/** Load the module anew, as a process does that starts with these variables. */
async function start(fixture: Fixture, mode: 'development' | 'production') {
  vi.stubEnv('CONTENT_DIR', fixture.content)
  vi.stubEnv('SOURCES_DIR', fixture.sources)
  vi.stubEnv('NODE_ENV', mode)
  vi.resetModules()
  return import('../../../src/corpus/site-corpus.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

const outlet = 'content/outlets/ferry-post.yml'

describe('siteCorpus', () => {
  test('reads the content once in a build', async () => {
    const fixture = copyFixture()
    const { siteCorpus, contentFolder, sourcesFolder } = await start(fixture, 'production')
    expect([contentFolder, sourcesFolder]).toEqual([fixture.content, fixture.sources])
    const corpus = siteCorpus()
    fixture.edit(outlet, 'Ferry Post', 'Ferry Daily Post')
    expect(siteCorpus()).toBe(corpus)
  })

  test('reads it again in development when a file has changed, and only then', async () => {
    const fixture = copyFixture()
    const { siteCorpus } = await start(fixture, 'development')
    const corpus = siteCorpus()
    expect(siteCorpus()).toBe(corpus)
    fixture.edit(outlet, 'Ferry Post', 'Ferry Daily Post')
    expect(siteCorpus().outlets.get('ferry-post')?.name).toBe('Ferry Daily Post')
  })

  test('throws all problems, again at each call, until they are mended', async () => {
    const fixture = copyFixture()
    fixture.edit(outlet, 'kind: newspaper', 'kind: paper')
    const { siteCorpus } = await start(fixture, 'development')
    expect(() => siteCorpus()).toThrow('1 problem in 1 file.')
    expect(() => siteCorpus()).toThrow('1 problem in 1 file.')
    fixture.edit(outlet, 'kind: paper', 'kind: newspaper')
    expect(siteCorpus().outlets.size).toBe(3)
  })

  test('goes without sources in development too', async () => {
    const fixture = copyFixture()
    fixture.remove('content/articles/ferry-post-report.md')
    fixture.relock()
    const { siteCorpus } = await start({ ...fixture, sources: '' }, 'development')
    expect(siteCorpus().articles.size).toBe(2)
  })
})
