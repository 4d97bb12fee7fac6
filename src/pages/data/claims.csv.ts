import type { APIRoute } from 'astro'
import { href } from '../../lineup/addresses.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { claimsCsv } from '../../publish/claims-csv.ts'
import { publishClaims } from '../../publish/publish-claims.ts'

export const GET: APIRoute = () =>
  new Response(claimsCsv(publishClaims(siteLineUps().values(), href)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
