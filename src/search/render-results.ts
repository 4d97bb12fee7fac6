import type { SearchResult } from './search-request.ts'
import { groupResults, type ResultGroup } from './group-results.ts'
import { make } from './make-element.ts'
import type { Span } from './marks.ts'

/** What a list of results needs to know of the page. */
export interface ResultsView {
  /** The site’s base path, with a final slash. */
  readonly base: string
  readonly sort: 'relevance' | 'article'
}

/**
 * Render results:
 *
 *     section.result-group           results of one fact, or of one article where sorted by article
 *       h2.result-group-title        its label
 *         span.result-group-story    the story’s title
 *       ol.result-list
 *         li.result                  and one of .result-claim, .result-silence, .result-fact, .result-article
 *           a.result-title           to the cell of the line-up, or the page
 *           p.result-answer          the answer in words
 *           blockquote.result-quote  the article’s words
 *           p.result-note            coverage and origin
 *             a.result-place         to the place in the article
 *
 * Matched words are `mark` elements.
 *
 * @param results - The results in order.
 * @param view - What the list needs to know.
 */
export function renderResults(results: readonly SearchResult[], view: ResultsView): HTMLElement[] {
  return groupResults(results, view.sort).map((group) => renderGroup(group, view))
}

function renderGroup({ title, story, results }: ResultGroup, view: ResultsView): HTMLElement {
  const about = story && make('span', { class: 'result-group-story' }, story)
  return make(
    'section',
    { class: 'result-group' },
    make('h2', { class: 'result-group-title' }, title, ' ', about),
    make('ol', { class: 'result-list' }, ...results.map((result) => renderResult(result, view))),
  )
}

function renderResult({ document: found, marks }: SearchResult, { base, sort }: ResultsView): HTMLElement {
  const { kind, title, answer, quote, url, placeUrl, fact, article, note } = found
  // The heading names the fact, or the article; the link names the other.
  const head = fact && article && sort === 'relevance' ? [article.name] : markText(title, marks.title)
  const place = placeUrl
    ? [' · ', make('a', { class: 'result-place', href: base + placeUrl }, 'In the article')]
    : []
  return make(
    'li',
    { class: `result result-${kind}` },
    make('a', { class: 'result-title', href: base + url }, ...head),
    answer && make('p', { class: 'result-answer' }, ...markText(answer, marks.answer)),
    quote && make('blockquote', { class: 'result-quote' }, '“', ...markText(quote, marks.quote), '”'),
    make('p', { class: 'result-note' }, note, ...place),
  )
}

function markText(text: string, spans: readonly Span[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let behind = 0
  for (const [start, end] of spans) {
    parts.push(text.slice(behind, start), make('mark', {}, text.slice(start, end)))
    behind = end
  }
  return [...parts, text.slice(behind)]
}
