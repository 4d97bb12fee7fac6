import type { APIRoute } from 'astro'
import { absoluteHref, addresses } from '../lineup/addresses.ts'

/** Everything may be read by everybody. A sitemap needs absolute addresses, so there is one where the site’s host is known. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site === undefined ? [] : [`Sitemap: ${absoluteHref(addresses.sitemap, site)}`]),
    ]
      .map((line) => `${line}\n`)
      .join(''),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
