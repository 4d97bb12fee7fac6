import type { SearchOutcome, SearchRequest, SearchResult } from '../engine/engine.ts'
import type { FacetCount } from '../engine/facets.ts'
import type { TextRange } from '../engine/passages.ts'
import type { Problem } from './answer.ts'

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
  const { kind, title, answer, quote, language, url, placeUrl, fact, article, note } = found
  const inLanguage = language === undefined ? {} : { lang: language, dir: 'auto' }
  // The heading names the fact, or the article; the link names the other.
  const head = fact && article && sort === 'relevance' ? [article.name] : markText(title, marks.title)
  const place = placeUrl
    ? [' · ', make('a', { class: 'result-place', href: base + placeUrl }, 'In the article')]
    : []
  return make(
    'li',
    { class: `result result-${kind}` },
    make('a', { class: 'result-title', href: base + url, ...(kind === 'article' && inLanguage) }, ...head),
    answer && make('p', { class: 'result-answer' }, ...markText(answer, marks.answer)),
    quote &&
      make('blockquote', { class: 'result-quote', ...inLanguage }, '“', ...markText(quote, marks.quote), '”'),
    make('p', { class: 'result-note' }, note, ...place),
  )
}

function markText(text: string, spans: readonly TextRange[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let behind = 0
  for (const [start, end] of spans) {
    parts.push(text.slice(behind, start), make('mark', {}, text.slice(start, end)))
    behind = end
  }
  return [...parts, text.slice(behind)]
}

/** Results that stand under one heading. */
export interface ResultGroup {
  readonly title: string
  /** The story that they belong to; empty where they may belong to several. */
  readonly story: string
  readonly results: readonly SearchResult[]
}

/**
 * Group results: by fact within its story, or, sorted by article, by article. Groups and their results keep
 * the order in which they were found.
 *
 * @param results - The results in order.
 * @param sort - How they are sorted.
 */
export function groupResults(
  results: readonly SearchResult[],
  sort: SearchRequest['sort'],
): readonly ResultGroup[] {
  const groups = new Map<string, ResultGroup & { results: SearchResult[] }>()
  for (const result of results) {
    const { story, fact, article } = result.document
    const [key, title] =
      sort === 'article'
        ? [article?.id, article?.name ?? 'Facts']
        : [fact && `${story.id} ${fact.id}`, fact?.label ?? 'Articles']
    const group = groups.get(key ?? '') ?? { title, story: key ? story.title : '', results: [] }
    group.results.push(result)
    groups.set(key ?? '', group)
  }
  return [...groups.values()]
}

// A longer list is no help; another word in the query is.
const mostValues = 12

/**
 * Render the values of a facet with their counts, as items of its list:
 *
 *     li > label.filter-value > input[type=checkbox], span.filter-label, span.filter-count
 *     li.filter-more               how many values are left out
 *
 * @param name - The facet’s name.
 * @param counts - Its values.
 */
export function renderFilter(name: string, counts: readonly FacetCount[]): HTMLElement[] {
  const shown = counts.filter((value, place) => place < mostValues || value.chosen)
  const items = shown.map(({ id, label, count, chosen }) => {
    const box = make('input', { type: 'checkbox', name, value: id, id: `filter-${name}-${id}` })
    box.checked = chosen
    const labelled = make('span', { class: 'filter-label' }, label)
    const counted = make('span', { class: 'filter-count' }, String(count))
    return make('li', {}, make('label', { class: 'filter-value' }, box, ' ', labelled, ' ', counted))
  })
  const left = counts.length - shown.length
  return left > 0 ? [...items, make('li', { class: 'filter-more' }, `and ${left} more`)] : items
}

// A longer query is shown by its beginning.
const longestShown = 60

/** What the reader is told for each problem. */
export const problemSentences: Readonly<Record<Problem, string>> = {
  unreachable: 'The search index can’t be loaded. Check your connection and try again.',
  outdated: 'The site has changed since this page was loaded. Reload the page to search.',
}

/**
 * Say how many results there are: “12 results for “lengthy””.
 *
 * @param query - What was typed.
 * @param outcome - The answer.
 */
export function resultsSentence(query: string, { asked, total, more, failures }: SearchOutcome): string {
  const typed = query.trim()
  if (!asked) return typed && 'Type a word, a name or a number.'
  const shown = typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed
  return [
    more && total > 0 ? 'At least ' : '',
    total === 0 ? 'No results' : total === 1 ? '1 result' : `${total} results`,
    shown && ` for “${shown}”`,
    failures.length > 0 ? '. A part of the index can’t be loaded, so some may be missing.' : '',
  ].join('')
}

/** Make an element. Texts become text nodes, so content that looks like HTML stays text. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== ''))
  return element
}
