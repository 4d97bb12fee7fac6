import type { APIRoute } from 'astro'
import { href } from '../../lineup/addresses.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { jsonLines } from '../../publish/json-text.ts'
import { publishClaims } from '../../publish/publish-claims.ts'

export const GET: APIRoute = () =>
  new Response(jsonLines(publishClaims(siteLineUps().values(), href)), {
    headers: { 'Content-Type': 'application/json' },
  })
