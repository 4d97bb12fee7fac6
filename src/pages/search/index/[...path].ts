import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../../../corpus/site-corpus.ts'
import { siteLineUps } from '../../../lineup/build-line-up.ts'
import { buildDocuments } from '../../../search/index/documents.ts'
import { buildIndex } from '../../../search/index/build-index.ts'

export const getStaticPaths = (() =>
  buildIndex(buildDocuments(siteCorpus(), siteLineUps().values())).map(({ path, content }) => ({
    params: { path },
    props: { content },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json' } })
