import { expect, test } from 'vitest'
import { sourceTextHtml } from '../../../src/markdown/source-text.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'

const source = 'Not of this article.\n\nThe <b>ferry</b> left at dawn.\nIt took forty minutes, no more.\n'

const claim = (paragraph: number, start: number, quote: string): ClaimSpec => ({
  value: null,
  paragraph,
  start,
  quote,
})

function render(answers: Record<string, readonly ClaimSpec[] | 'silent'>) {
  const corpus = buildCorpus({
    articles: { gazette: { answers, words: [4, 6, 6], paragraphs: [2, 3] } },
  })
  return sourceTextHtml(corpus.articles.get('gazette')!, source, (fact) => ({
    label: `(${fact})`,
    href: `/${fact}`,
  }))
}

test('shows the article’s own paragraphs, with the source’s markup as text', () => {
  expect(render({ cause: 'silent' })).toBe(
    '<p data-paragraph="2">The &#x3C;b>ferry&#x3C;/b> left at dawn.</p><p data-paragraph="3">It took forty minutes, no more.</p>',
  )
})

test('marks quotes at their places, each fact named once', () => {
  const html = render({
    'crossing-length': [claim(2, 22, 'at dawn'), claim(3, 8, 'forty minutes')],
  })
  expect(html).toContain(
    '<mark class="evidence" id="crossing-length" data-facts="crossing-length"><a href="/crossing-length">at dawn<span class="evidence-label"> (crossing-length)</span></a></mark>',
  )
  expect(html).toContain(
    'It took <mark class="evidence" data-facts="crossing-length"><a href="/crossing-length">forty minutes<span',
  )
})
