import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { siteCorpus } from '../../corpus/site-corpus.ts'
import { addresses } from '../../lineup/addresses.ts'
import { drawCard } from '../../publish/cards/draw-card.ts'
import { siteCards } from '../../publish/cards/site-cards.ts'

/** Where pictures wait for the next build; workflows may keep it between their runs. */
const cache = 'node_modules/.cache/same-story/cards'

const host = import.meta.env.SITE as string | undefined

// Other sites ask for a picture by its URL, so without a host nobody can, and none is drawn.
export const getStaticPaths = (() =>
  host === undefined
    ? []
    : [...siteCards()].map(([address, card]) => ({
        params: { card: addresses.card(address).replace(/^cards\/|\.png$/g, '') },
        props: { card },
      }))) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawCard(props.card, siteCorpus().site.name, cache), {
    headers: { 'content-type': 'image/png' },
  })
