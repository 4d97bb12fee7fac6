import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { findFolders, loadCorpus } from '../../src/corpus/read-corpus.ts'
import { findCopiedRuns, proseOutsideQuotes } from '../../src/evidence/copied-runs.ts'
import { splitParagraphs } from '../../src/evidence/paragraphs.ts'
import { openSources } from '../../src/evidence/sources.ts'
import { pages, site } from '../support/site.ts'

const folders = findFolders(process.env)
const corpus = loadCorpus(folders)
const articles = [...corpus.articles.values()]

/** Files that hold text. Fonts and pictures are left out. */
const files = [
  ...pages.map(({ file }) => `/${file}`),
  ...site.files.filter((file) => !/\.woff2?$/.test(file)),
]

const read = (address: string) => readFileSync(join(site.folder, address), 'utf8')

test('no file tells where it was built', () => {
  const places = [
    process.cwd(),
    homedir() + sep,
    'file://',
    ...(folders.sources === null ? [] : [resolve(folders.sources)]),
  ]
  const telling = files.filter((file) => places.some((place) => read(file).includes(place)))
  expect(telling).toEqual([])
})

test('no page is of a private copy', () => {
  const marks = /noindex|private copy/i
  // Frames for other sites are no results of a search: their comparisons are.
  const found = pages.filter(({ address, html }) => !address.startsWith('/embed/') && marks.test(html))
  expect(found.map(({ address }) => address)).toEqual([])
})

describe.skipIf(folders.sources === null)('with the sources at hand', () => {
  const sources = openSources(folders.sources)
  // A skipped block is still read, so it must not ask for sources that aren’t there.
  const atHand = folders.sources === null ? [] : articles
  const quotationOnly = atHand.filter(({ source }) => source.rights === 'quotation')
  const texts = [...new Set(quotationOnly.map(({ source }) => source.file))].map((file) => {
    const reading = sources.read(file)
    if (reading.outcome !== 'read') throw new Error(`${file} can’t be read: ${reading.outcome}`)
    return reading.text
  })
  const quotes = articles.flatMap(({ answers, wordings }) => [
    ...[...answers.values()].flatMap((answer) => (answer.coverage === 'answered' ? answer.claims : [])),
    ...[...wordings.values()].flat(),
  ])

  test('no file holds 12 words in a row of a source outside quotes', () => {
    const paragraphs = texts.flatMap(splitParagraphs)
    // A headline names the article; it isn’t the text.
    const words = [...quotes.map(({ quote }) => quote), ...articles.flatMap(({ title }) => title ?? [])]
    // All files in one go: comparing begins with a list of all runs of the sources.
    const prose = files.flatMap((file) => proseOutsideQuotes(textsOf(file).join(boundary), words))
    const copied = findCopiedRuns(prose, paragraphs).map(({ text }) => text)
    const where = (text: string) => files.filter((file) => textsOf(file).some((own) => own.includes(text)))
    expect(copied.map((text) => `${text} (${where(text).join(', ')})`)).toEqual([])
  })
})

/** A word that no source has, so that no run of words reaches from one text to the next. */
const boundary = ' endoftext '

/** The texts that a file holds, each as readers or programs get it. */
function textsOf(file: string): string[] {
  const text = read(file)
  if (file.endsWith('.json')) return stringsOf(JSON.parse(text))
  if (!/\.(?:html|xml|svg)$/.test(file)) return [text]
  const tree = fromHtml(text)
  // Labels of marks stand inside quotes where marks overlap, and would cut them in two.
  const unlabelled = fromHtml(text.replace(/<(span|a) class="evidence-label"[^>]*>[^<]*<\/\1>/g, ''))
  return [toString(unlabelled), ...attributesOf(tree)]
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

function attributesOf(node: Nodes): string[] {
  if (node.type === 'comment') return [node.value]
  const own = node.type === 'element' ? Object.values(node.properties).map(String) : []
  return 'children' in node ? [...own, ...node.children.flatMap(attributesOf)] : own
}
