import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../../../corpus/site-corpus.ts'
import { absoluteHref } from '../../../lineup/addresses.ts'
import { siteLineUps } from '../../../lineup/build-line-up.ts'
import { annotationsOf } from '../../../publish/annotations.ts'
import { jsonText } from '../../../publish/json-text.ts'

export const getStaticPaths = (() =>
  [...siteCorpus().articles.keys()].map((article) => ({ params: { article } }))) satisfies GetStaticPaths

export const GET: APIRoute<never, { article: string }> = ({ params, site }) => {
  const corpus = siteCorpus()
  const lineUp = siteLineUps().get(corpus.articles.get(params.article)!.story)!
  return new Response(
    jsonText(annotationsOf(corpus, lineUp, params.article, (address) => absoluteHref(address, site))),
    { headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' } },
  )
}
