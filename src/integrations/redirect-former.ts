import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { formerAddresses, hasFormerAddresses } from '../commands/support/former-addresses.ts'
import { redirectPage } from '../commands/support/redirect-page.ts'
import { siteCorpus } from '../corpus/site-corpus.ts'

/**
 * Keep the addresses of what was renamed: each former page leads to the page of today, and each former download is a copy of
 * today’s, because pages alone can lead on wherever the site is hosted.
 *
 * @param site - The host that the site is published at; undefined where nobody said.
 * @param base - The path that it is served under, with a slash at both ends.
 */
export function redirectFormer(site: string | undefined, base: string): AstroIntegration {
  return {
    name: 'redirect-former',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!hasFormerAddresses(siteCorpus())) return
        const folder = fileURLToPath(dir)
        for (const file of filesOf(folder)) {
          for (const former of formerAddresses(siteCorpus(), `/${file}`)) {
            const path = join(folder, former)
            mkdirSync(dirname(path), { recursive: true })
            if (file.endsWith('.html'))
              writeFileSync(path, pageTo(base + file.replace(/index\.html$/, ''), site))
            else copyFileSync(join(folder, file), path)
          }
        }
      },
    },
  }
}

const pageTo = (path: string, site: string | undefined) =>
  redirectPage(path, site === undefined ? path : new URL(path, site).href)

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
