import type { APIRoute } from 'astro'
import { absoluteHref } from '../../lineup/addresses.ts'
import { siteCorpus } from '../../corpus/site-corpus.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { atomFeed } from '../../publish/feed.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(
    atomFeed(siteCorpus(), siteLineUps(), (address) => absoluteHref(address, site)),
    { headers: { 'Content-Type': 'application/atom+xml' } },
  )
