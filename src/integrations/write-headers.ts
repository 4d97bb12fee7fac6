import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headersFile, hostHeaders } from '../commands/support/host-headers.ts'

/**
 * Write the headers that a host should send, for hosts that read them from a file of the site’s root.
 *
 * @param base - The path that the site is served under, with a slash at both ends.
 */
export function writeHeaders(base: string): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const entries = readdirSync(folder, { withFileTypes: true })
          .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
        const rules = hostHeaders(policiesIn(folder), entries, base)
        writeFileSync(join(folder, '_headers'), headersFile(rules))
      },
    },
  }
}

/** List the different policies of the pages, in the order of the pages’ addresses. */
function policiesIn(folder: string): Set<string> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
  // One page at a time: a policy is part of its page’s text, and as long as it is kept so is the page.
  const policies = new Set<string>()
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8')
    const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(text) ?? []
    if (policy !== undefined) policies.add(policy.replaceAll('&#x27;', "'"))
  }
  return policies
}
