import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepPermalinks } from '../../../src/integrations/keep-permalinks.ts'
import { refusePrivateOutput } from '../../../src/integrations/refuse-private-output.ts'

/** Run a hook with the little that it looks at. */
function run(
  { hooks }: AstroIntegration,
  name: 'astro:config:done' | 'astro:build:done',
  options: object,
): void {
  const hook = hooks[name] as (options: object) => void
  hook(options)
}

describe('refuse-private-output', () => {
  const configured = (isPrivate: boolean, folder: string) => () =>
    run(refusePrivateOutput(isPrivate), 'astro:config:done', {
      config: { root: new URL('file:///site/'), outDir: new URL(folder, 'file:///site/') },
    })

  test.each(['dist/', 'dist/private/'])('fails where a private copy would go to %s', (folder) => {
    expect(configured(true, folder)).toThrow('the private copy then goes to dist-private/')
  })

  test('lets a private copy go elsewhere, and a public one anywhere', () => {
    expect(configured(true, 'dist-private/')).not.toThrow()
    expect(configured(false, 'dist/')).not.toThrow()
  })
})

describe('keep-permalinks', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keep-permalinks-'))
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/index.html'), '<h1 id="top">Home</h1>')
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const built = () =>
    run(keepPermalinks(folder, '/'), 'astro:build:done', { dir: pathToFileURL(join(folder, 'dist/')) })

  test('asks nothing where nothing has been published', () => {
    expect(built).not.toThrow()
  })

  test('lets a build pass that keeps every address', () => {
    writeFileSync(join(folder, 'permalinks.lock'), '/\n/#top\n')
    expect(built).not.toThrow()
  })

  test('fails a build that breaks one, and names it', () => {
    writeFileSync(join(folder, 'permalinks.lock'), '/\n/#bottom\n/old/\n')
    expect(built).toThrow(/Published before, and no longer there \(2\):\n {2}\/#bottom\n {2}\/old\//)
  })
})
