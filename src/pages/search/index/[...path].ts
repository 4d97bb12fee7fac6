import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro'
import type { Corpus } from '../../../corpus/corpus.ts'
import { siteCorpus } from '../../../corpus/site-corpus.ts'
import { siteLineUps } from '../../../lineup/build-line-up.ts'
import { buildDocuments } from '../../../search/index/documents.ts'
import { buildIndex } from '../../../search/index/build-index.ts'

const indexFiles = () => buildIndex(buildDocuments(siteCorpus(), siteLineUps().values()))

export const getStaticPaths = (() =>
  indexFiles().map(({ path }) => ({ params: { path } }))) satisfies GetStaticPaths

/**
 * The files that are still to be written. A build asks for all paths long before the first page: the index of a big site is made once more for
 * its files, and each let go once it is written, so that it takes no memory from other pages.
 */
const unwritten = new WeakMap<Corpus, Map<string, string>>()

export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params: { path },
}) => {
  const known = unwritten.get(siteCorpus())
  const files =
    known?.has(path) === true ? known : new Map(indexFiles().map((file) => [file.path, file.content]))
  unwritten.set(siteCorpus(), files)
  const content = files.get(path)!
  files.delete(path)
  return new Response(content, { headers: { 'Content-Type': 'application/json' } })
}
