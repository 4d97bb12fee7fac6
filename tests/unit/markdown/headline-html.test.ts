import { describe, expect, test } from 'vitest'
import { factsInHeadline, headlineHtml } from '../../../src/markdown/headline-html.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'

const title = 'Ferry <Alma> late by an hour'

const inHead = (start: number, quote: string): ClaimSpec => ({ value: null, in: 'headline', start, quote })
const inText = (quote: string): ClaimSpec => ({ value: null, quote })

const articleOf = (answers: Record<string, readonly ClaimSpec[] | 'silent'>) =>
  buildCorpus({ articles: { gazette: { title, answers } } }).articles.get('gazette')!

const render = (answers: Record<string, readonly ClaimSpec[] | 'silent'>) =>
  headlineHtml(articleOf(answers), title, (fact) => ({
    label: `(${fact})`,
    href: `/${fact}`,
    formerly: fact === 'cause' ? ['reason'] : undefined,
  }))

describe('a headline', () => {
  test('has its quotes marked, linked and named, without labels', () => {
    expect(render({ 'crossing-length': [inText('Ferry'), inHead(21, 'an hour')], cause: 'silent' })).toBe(
      'Ferry &#x3C;Alma> late by <mark class="evidence" id="crossing-length" data-facts="crossing-length"><a href="/crossing-length">an hour</a></mark>',
    )
  })

  test('names a fact once, by its former names as well', () => {
    expect(render({ cause: [inHead(0, 'Ferry'), inHead(13, 'late')] })).toBe(
      '<mark class="evidence" id="cause" data-facts="cause"><span id="reason"></span><a href="/cause">Ferry</a></mark> &#x3C;Alma> <mark class="evidence" data-facts="cause"><a href="/cause">late</a></mark> by an hour',
    )
  })

  test('without quotes is its words', () => {
    expect(render({ cause: [inText('Ferry')] })).toBe('Ferry &#x3C;Alma> late by an hour')
  })
})

test('the facts that a headline answers are listed in the story’s order', () => {
  const article = articleOf({
    mood: [inText('x'), inHead(0, 'Ferry')],
    crew: 'silent',
    cause: [inText('x')],
    agenda: [inHead(0, 'Ferry')],
  })
  expect(factsInHeadline(article)).toEqual(['mood', 'agenda'])
})
