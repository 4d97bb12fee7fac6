import { afterEach, describe, expect, test, vi } from 'vitest'
import { awayFromSources } from '../../support/away-from-sources.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

/** Load the module anew, as a process does that starts with these variables. */
async function start(fixture: Fixture) {
  vi.stubEnv('CONTENT_DIR', fixture.content)
  vi.stubEnv('SOURCES_DIR', fixture.sources)
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('same-story.site-corpus'))
  return import('../../../src/corpus/site-corpus.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

const outlet = 'content/outlets/ferry-post.yml'

describe('siteCorpus', () => {
  test('reads the content once a process, whichever graph of modules asks', async () => {
    const fixture = copyFixture()
    const { siteCorpus, contentFolder, sourcesFolder } = await start(fixture)
    expect([contentFolder, sourcesFolder]).toEqual([fixture.content, fixture.sources])
    const corpus = siteCorpus()
    fixture.edit(outlet, 'Ferry Post', 'Ferry Daily Post')
    vi.resetModules()
    const other = await import('../../../src/corpus/site-corpus.ts')
    expect(other.siteCorpus).not.toBe(siteCorpus)
    expect(other.siteCorpus()).toBe(corpus)
  })

  test('reads it once again when told to forget it', async () => {
    const fixture = copyFixture()
    const { forgetSiteCorpus, siteCorpus } = await start(fixture)
    const corpus = siteCorpus()
    fixture.edit(outlet, 'Ferry Post', 'Ferry Daily Post')
    expect(siteCorpus()).toBe(corpus)
    forgetSiteCorpus()
    expect(siteCorpus().outlets.get('ferry-post')?.name).toBe('Ferry Daily Post')
    expect(siteCorpus()).toBe(siteCorpus())
  })

  test('throws all problems at each call, with place and remedy of the first, until they are mended', async () => {
    const fixture = copyFixture()
    fixture.edit(outlet, 'kind: newspaper', 'kind: paper')
    const { forgetSiteCorpus, siteCorpus } = await start(fixture)
    expect(() => siteCorpus()).toThrow('1 problem in 1 file.')
    expect(() => siteCorpus()).toThrow(
      expect.objectContaining({
        loc: { file: expect.stringMatching(/ferry-post\.yml$/) as string, line: 2, column: 7 },
        hint: expect.stringMatching(/\S/) as string,
      }),
    )
    fixture.edit(outlet, 'kind: paper', 'kind: newspaper')
    forgetSiteCorpus()
    expect(siteCorpus().outlets.size).toBe(3)
  })

  test('goes without sources too', async () => {
    const fixture = copyFixture()
    fixture.remove('content/articles/ferry-post-report.md')
    fixture.relock()
    const articles = await awayFromSources(async () => {
      const { siteCorpus } = await start({ ...fixture, sources: '' })
      return siteCorpus().articles.size
    })
    expect(articles).toBe(2)
  })
})
