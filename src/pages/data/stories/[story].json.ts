import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { href } from '../../../lineup/addresses.ts'
import { siteLineUps } from '../../../lineup/build-line-up.ts'
import { storyFile } from '../../../publish/publish-story.ts'

export const getStaticPaths = (() =>
  [...siteLineUps()].map(([story, lineUp]) => ({
    params: { story },
    props: { lineUp },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(storyFile(props.lineUp, href), {
    headers: { 'Content-Type': 'application/json' },
  })
