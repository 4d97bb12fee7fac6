import { expect, test } from 'vitest'
import { sourceTextHtml } from '../../../src/markdown/source-text.ts'
import { marksFor } from '../../../src/markdown/mark-of-claim.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'

const source = 'Not of this article.\n\nThe <b>ferry</b> left at dawn.\nIt took forty minutes, no more.\n'

const comparison = '/stories/alma-aground/crossing-length/#gazette'

const claim = (paragraph: number, start: number, quote: string): ClaimSpec => ({
  value: null,
  paragraph,
  start,
  quote,
})

function render(answers: Record<string, readonly ClaimSpec[] | 'silent'>, siteLanguage = 'en') {
  const corpus = buildCorpus({
    articles: { gazette: { answers, words: [4, 6, 6], paragraphs: [2, 3] } },
  })
  const article = corpus.articles.get('gazette')!
  const site = { ...corpus.site, language: siteLanguage }
  return sourceTextHtml(article, source, marksFor({ ...corpus, site }, article, '/', article.language))
}

test('shows the article’s own paragraphs, with the source’s markup as text', () => {
  expect(render({ cause: 'silent' })).toBe(
    '<p data-paragraph="2">The &#x3C;b>ferry&#x3C;/b> left at dawn.</p><p data-paragraph="3">It took forty minutes, no more.</p>',
  )
})

test('leaves the name of a fact to its mark in the headline', () => {
  const html = render({
    cause: [{ value: null, in: 'headline', quote: 'ferry' }, claim(2, 22, 'at dawn')],
  })
  expect(html).toContain(
    '<mark class="evidence" data-facts="cause"><a href="/stories/alma-aground/cause/#gazette">at dawn',
  )
  expect(html).not.toContain('id="cause"')
})

test('marks quotes at their places, each fact named once', () => {
  const html = render({
    'crossing-length': [claim(2, 22, 'at dawn'), claim(3, 8, 'forty minutes')],
  })
  expect(html).toContain(
    `<mark class="evidence" id="crossing-length" data-facts="crossing-length"><a href="${comparison}">at dawn<span class="evidence-label"> Length of the crossing</span></a></mark>`,
  )
  expect(html).toContain(
    `It took <mark class="evidence" data-facts="crossing-length"><a href="${comparison}">forty minutes<span`,
  )
})

test('says in which language words are, and their label, where it isn’t that of the text', () => {
  const foreign = { ...claim(2, 22, 'at dawn'), language: 'de', translated: 'ru' }
  expect(render({ 'crossing-length': [foreign] })).toContain(
    `<a href="${comparison}"><span lang="de">at dawn</span><span class="evidence-label"> Length of the crossing, translated from Russian</span></a>`,
  )
  expect(render({ 'crossing-length': [{ ...claim(2, 22, 'at dawn'), translated: true }] }, 'nb')).toContain(
    `<a href="${comparison}">at dawn<span class="evidence-label" lang="nb"> Length of the crossing, a translation</span></a>`,
  )
})
