import { createHash } from 'node:crypto'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** Takes along what an address has behind its path: no other way of redirecting a page does. */
const script = 'location.replace(document.documentElement.dataset.to+location.search+location.hash)'
const hash = createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'`

/**
 * Write a page that leads its readers on at once, with script or without.
 *
 * @param to - The path that it leads to, from the host’s root.
 * @param canonical - The same address, absolute where the site’s host is known.
 */
export function redirectPage(to: string, canonical: string): string {
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en', dataTo: to }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', 'This page has moved'),
        h('link', { rel: 'canonical', href: canonical }),
        h('script', script),
        // Not beside the script: the two would race, and this one drops the fragment.
        h('noscript', h('meta', { httpEquiv: 'refresh', content: `0;url=${to}` })),
      ]),
      h('body', h('p', ['This page has moved ', h('a', { href: to }, 'here'), '.'])),
    ]),
  ])
}
