import { readBuiltSite, type BuiltSite } from '../../src/commands/support/built-site.ts'
import { runScript } from '../../src/commands/support/run-tool.ts'
import { serveFolder } from '../../src/commands/support/serve-folder.ts'
import { test as siteTest } from './site-test.ts'

/** What a build may take where others build at the same time, in milliseconds. */
const buildTimeout = 120_000

/** The host that fixtures are built for. */
export const fixtureHost = 'https://regatta.example'

interface OfWorker {
  /** The fixture’s build, its pages parsed. */
  built: BuiltSite
}

/** A fixture to build. */
export interface FixtureSite {
  readonly content: string
  readonly sources: string
  /** Where to build it; Git ignores it. */
  readonly folder: string
  /** A path as project sites have it: every address must keep to it. */
  readonly base: string
}

/**
 * Make tests of the pages of a fixture. The worker builds it and serves it under a path of its own. Everything else is as in
 * `site-test.ts`.
 *
 * @param prepare - Says what to build, and writes it where it isn’t there yet.
 */
export const testFixture = (prepare: () => FixtureSite) =>
  siteTest.extend<object, OfWorker>({
    built: [
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const { content, sources, folder, base } = prepare()
        const script = ['tests/support/build-fixture.ts', content, sources, folder, base]
        const { code, output } = await runScript(script, 'keep')
        if (code !== 0) throw new Error(`The fixture doesn’t build.\n${output}`)
        await use(readBuiltSite(folder, base))
      },
      { scope: 'worker', timeout: buildTimeout },
    ],
    site: [
      async ({ built: { folder, base } }, use) => {
        const site = await serveFolder({ folder, base, port: 0 })
        await use(site)
        await site.close()
      },
      { scope: 'worker' },
    ],
  })
