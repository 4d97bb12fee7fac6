import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { select } from 'hast-util-select'
import type { BuiltPage, BuiltSite } from '../../src/commands/support/built-site.ts'
import { headersFor, parseHeadersFile } from '../../src/commands/support/host-headers.ts'

/** A Content-Security-Policy: each directive’s sources. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** Read a policy. */
export const parsePolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  )

/** The policy that a page carries itself. */
export const policyOf = (page: BuiltPage): Policy =>
  parsePolicy(select('meta[http-equiv="content-security-policy" i]', page.tree)?.properties.content ?? '')

/**
 * Hold the headers that hosts are asked to send against the pages’ own policies.
 *
 * @param site - A build.
 * @returns What differs but for the hashes of other pages, and where pages may be framed that must not be, or the other way round.
 */
export function headerProblems({ folder, base, pages }: BuiltSite): string[] {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
  return pages.flatMap((page) => {
    const sent = parsePolicy(headersFor(rules, base + page.address.slice(1))['Content-Security-Policy'] ?? '')
    const own = policyOf(page)
    const lacking = [...own].flatMap(([directive, sources]) =>
      sources
        .filter((source) => !(sent.get(directive) ?? []).includes(source))
        .map((source) => `${page.address}: the header lacks ${directive} ${source}`),
    )
    // A page that leads on has a policy of its own, which says less: what it doesn’t name falls back on nothing.
    const looser = [...(page.redirect === null ? sent : [])].flatMap(([directive, sources]) =>
      sources
        .filter((source) => directive !== 'frame-ancestors' && !source.startsWith("'sha256-"))
        .filter((source) => !(own.get(directive) ?? []).includes(source))
        .map((source) => `${page.address}: the header adds ${directive} ${source}`),
    )
    const framing = page.address.startsWith('/embed/') ? '*' : "'none'"
    const framed = sent.get('frame-ancestors')?.join(' ') === framing ? [] : [`${page.address}: frames`]
    return [...lacking, ...looser, ...framed]
  })
}

/** The hashes of a build’s headers that no page’s own policy has. */
export function idleHashes({ folder, pages }: BuiltSite): string[] {
  const sent = readFileSync(join(folder, '_headers'), 'utf8').match(/'sha256-[^']+'/g) ?? []
  const own = new Set(pages.flatMap((page) => [...policyOf(page).values()].flat()))
  return [...new Set(sent)].filter((hash) => !own.has(hash))
}
