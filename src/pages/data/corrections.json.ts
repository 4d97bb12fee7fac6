import type { APIRoute } from 'astro'
import { href } from '../../lineup/addresses.ts'
import { siteCorpus } from '../../corpus/site-corpus.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { jsonLines } from '../../publish/json-text.ts'
import { listCorrections } from '../../publish/list-corrections.ts'
import { publishCorrections } from '../../publish/publish-corrections.ts'

export const GET: APIRoute = () =>
  new Response(jsonLines(publishCorrections(listCorrections(siteCorpus(), siteLineUps()), href)), {
    headers: { 'Content-Type': 'application/json' },
  })
