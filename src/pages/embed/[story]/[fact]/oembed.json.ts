import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { siteCorpus } from '../../../../corpus/site-corpus.ts'
import { absoluteHref } from '../../../../lineup/addresses.ts'
import { siteLineUps } from '../../../../lineup/build-line-up.ts'
import { describeEmbed } from '../../../../publish/embed.ts'
import { jsonText } from '../../../../publish/json-text.ts'

const host = import.meta.env.SITE as string | undefined

// A frame on another site needs an address with a host.
export const getStaticPaths = (() =>
  host === undefined
    ? []
    : [...siteLineUps().values()].flatMap((lineUp) =>
        lineUp.rows.map((row) => ({
          params: { story: lineUp.story.id, fact: row.fact },
          props: { lineUp, row },
        })),
      )) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(
    jsonText(
      describeEmbed(props.lineUp, props.row, siteCorpus().site.name, (address) =>
        absoluteHref(address, site),
      ),
    ),
  )
