/** Headers for the addresses that a rule covers. */
export interface HeaderRule {
  /** A path from the host’s root; a final `*` stands for any ending. */
  readonly path: string
  /** By name. */
  readonly headers: Readonly<Record<string, string>>
}

/** What pages made to stand on other people’s pages begin with: all else refuses frames. */
const framable = 'embed'

/** What a page could ask a browser for; these ask for nothing. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']

/**
 * Say which headers a host should send: the pages’ own policy, which pages at any host carry, and what only a header can say.
 *
 * No two rules give an address the same header, because hosts differ in what they make of that.
 *
 * @param policies - The Content-Security-Policy of each page.
 * @param entries - The names of the files and folders at the site’s root.
 * @param base - The path that the site is served under, with a slash at both ends.
 */
export function hostHeaders(
  policies: Iterable<string>,
  entries: readonly { readonly name: string; readonly isFolder: boolean }[],
  base: string,
): HeaderRule[] {
  const policy = joinPolicies(policies)
  const rule = (path: string, frames: string): HeaderRule => ({
    path: base + path,
    headers: { 'Content-Security-Policy': `${policy}; frame-ancestors ${frames}` },
  })
  return [
    {
      path: `${base}*`,
      headers: {
        'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    // Other sites’ pages may ask for the data.
    { path: `${base}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
    rule('', "'none'"),
    ...entries.map(({ name, isFolder }) =>
      rule(isFolder ? `${name}/*` : name, name === framable ? '*' : "'none'"),
    ),
  ]
}

/**
 * Join policies into one that allows what any of them does. Pages differ in the hashes of what they inline; each page’s own policy
 * holds beside the joined one.
 */
function joinPolicies(policies: Iterable<string>): string {
  const sources = new Map<string, Set<string>>()
  for (const policy of policies) {
    for (const directive of policy.split(';').filter((part) => part.trim() !== '')) {
      const [name = '', ...allowed] = directive.trim().split(/\s+/)
      const known = sources.get(name) ?? new Set()
      for (const source of allowed) known.add(source)
      sources.set(name, known)
    }
  }
  return [...sources].map(([name, allowed]) => [name, ...withoutNone(allowed)].join(' ')).join('; ')
}

/** Beside other sources, “none” would mean nothing, and browsers complain. */
function withoutNone(allowed: ReadonlySet<string>): string[] {
  return [...allowed].filter((source) => source !== "'none'" || allowed.size === 1)
}

/**
 * Write rules as a file that hosts such as Netlify and Cloudflare Pages read: `_headers`.
 *
 * @param rules - The rules.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .map((rule) => `${rule}\n`)
    .join('\n')
}

/**
 * Read such a file.
 *
 * @param text - The text of `_headers`.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text.split('\n\n').map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n')
    const pairs = lines.map((line) => /^\s+([^:]+): (.*)$/.exec(line)!.slice(1) as [string, string])
    return { path, headers: Object.fromEntries(pairs) }
  })
}

/**
 * Give the headers of an address.
 *
 * @param rules - The rules.
 * @param path - A path from the host’s root.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const covering = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.assign({}, ...covering.map(({ headers }) => headers)) as Record<string, string>
}
