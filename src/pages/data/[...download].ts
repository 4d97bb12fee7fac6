import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { addresses, href } from '../../lineup/addresses.ts'
import { siteLineUps } from '../../lineup/build-line-up.ts'
import { siteDownloads } from '../../publish/downloads.ts'
import type { Download } from '../../publish/downloads.ts'
import { claimFiles, publishClaims } from '../../publish/publish-claims.ts'

const site = URL.parse(import.meta.env.SITE) ?? undefined

export const getStaticPaths = (() =>
  [...siteDownloads(site).values(), ...singleClaims()].map((download) => ({
    params: { download: download.address.slice(addresses.data.length) },
    props: { download },
  }))) satisfies GetStaticPaths

/** The files of single claims, while somebody writes. A build has many, and cuts them out of `claims.json` instead. */
function singleClaims(): Download[] {
  if (!import.meta.env.DEV) return []
  const files = claimFiles(publishClaims(siteLineUps().values(), href))
  return [...files].map(({ address, content }) => ({
    address,
    type: 'application/json',
    content: () => content,
  }))
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: {
    download: { type, content, pieces },
  },
}) =>
  new Response(pieces === undefined ? content() : streamOf(pieces()), { headers: { 'Content-Type': type } })

function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = Iterator.from(pieces)
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}
