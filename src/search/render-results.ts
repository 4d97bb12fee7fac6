/*
 * What is rendered, for style sheets:
 *
 *   section.result-group           results of one fact, or of one article where sorted by article
 *     h2.result-group-title        its label
 *       span.result-group-story    the story’s title
 *     ol.result-list
 *       li.result                  and one of .result-claim, .result-silence, .result-fact, .result-article
 *         a.result-title           to the cell of the line-up, or the page
 *         p.result-answer          the answer in words
 *         blockquote.result-quote  the article’s words
 *         p.result-meta            coverage and origin
 *           a.result-place         to the place in the article
 *   button.result-more             gives more results
 *   div.result-none                nothing was found
 *     ul.result-hints
 *   button.result-retry            tries again after a failure
 *
 * Matched words are mark elements.
 */
import type { SearchOutcome, SearchRequest, SearchResult } from './engine.ts'
import { groupResults, type ResultGroup } from './group-results.ts'
import { make } from './make-element.ts'
import type { Span } from './marks.ts'
import { hints, metaSentence } from './wording.ts'

/** What a results list needs to know of the page. */
export interface ResultsView {
  /** The site’s base path, with a final slash. */
  readonly base: string
  readonly request: SearchRequest
  /** Gives more results. */
  readonly onMore: () => void
}

/**
 * Render the results of a search.
 *
 * @param outcome - The answer.
 * @param view - What the list needs to know.
 */
export function renderResults(outcome: SearchOutcome, view: ResultsView): HTMLElement[] {
  const { results, total, asked } = outcome
  const { request, onMore } = view
  if (!asked) return []
  if (total === 0) {
    const filtered = Object.keys(request.filters).length > 0
    const items = hints(request.query, filtered).map((hint) => make('li', {}, hint))
    return [make('div', { class: 'result-none' }, make('ul', { class: 'result-hints' }, ...items))]
  }
  const groups = groupResults(results, request.sort).map((group) => renderGroup(group, view))
  const more = total > request.limit ? [renderButton('result-more', 'Show more results', onMore)] : []
  return [...groups, ...more]
}

/**
 * Render a button.
 *
 * @param name - Its class.
 * @param label - Its words.
 * @param onClick - What it does.
 */
export function renderButton(name: string, label: string, onClick: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: name }, label)
  button.addEventListener('click', onClick)
  return button
}

function renderGroup({ title, subtitle, results }: ResultGroup, view: ResultsView): HTMLElement {
  const story = subtitle ? [' ', make('span', { class: 'result-group-story' }, subtitle)] : []
  return make(
    'section',
    { class: 'result-group' },
    make('h2', { class: 'result-group-title' }, title, ...story),
    make('ol', { class: 'result-list' }, ...results.map((result) => renderResult(result, view))),
  )
}

function renderResult({ document: found, marks }: SearchResult, { base, request }: ResultsView): HTMLElement {
  const { kind, title, answer, quote, url, placeUrl, outlet, coverage } = found
  // The heading names the fact, or the article; the link names the other.
  const head =
    coverage && outlet && request.sort === 'relevance' ? [outlet.name] : markText(title, marks.title)
  const place = placeUrl && make('a', { class: 'result-place', href: base + placeUrl }, 'In the article')
  return make(
    'li',
    { class: `result result-${kind}` },
    make('a', { class: 'result-title', href: base + url }, ...head),
    answer && make('p', { class: 'result-answer' }, ...markText(answer, marks.answer)),
    quote && make('blockquote', { class: 'result-quote' }, '“', ...markText(quote, marks.quote), '”'),
    make('p', { class: 'result-meta' }, metaSentence(found), place ? ' · ' : '', place ?? ''),
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
