import { type FacetName, facetNames } from '../engine/document.ts'
import type { SearchResult } from '../engine/engine.ts'
import { readAddress, type SearchState, writeAddress } from './address.ts'
import { connect } from './backend.ts'
import { problemSentences, renderFilter, renderResults, resultsSentence } from './results-view.ts'

/*
 * The script of the search page. It works on what the page renders; all but the first three may be missing:
 *
 *   <html data-base="/base/">
 *   <form action="/base/search/" role="search">
 *     <input type="search" name="q">
 *     <select name="sort"><option value="relevance">…<option value="article">…</select>
 *     <fieldset data-search-filters>
 *       <details class="filter" data-facet="story"><summary>Story</summary><ul></ul></details>
 *       and the same for fact, outlet, coverage and origin; `open` for a small index, since counts then cost
 *       no fetching
 *       <button type="button" data-search-clear hidden>Remove all filters</button>
 *     </fieldset>
 *   </form>
 *   <p role="status" data-search-status></p>
 *   <button type="button" data-search-retry hidden>Try again</button>
 *   <div data-search-rest>     shown while nothing is asked
 *   <div data-search-none hidden>     shown when nothing is found: what to try
 *   <div data-search-results></div>
 *   <p data-search-downloads hidden>     with a button data-format="json" and one for csv: save what is shown
 *   <button type="button" data-search-more hidden>Show more results</button>
 */

// As many as fit two screens; in a large index each may cost a file.
const pageSize = 10
// Answers that come sooner need no notice that they are under way.
const noticeAfterMilliseconds = 200

/** Bring the search page to life. */
function startSearch(form: HTMLFormElement, box: HTMLInputElement, base: string): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`)
  const [status, results] = [part('status')!, part('results')!]
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]')
  const facets = [...document.querySelectorAll<HTMLDetailsElement>('details[data-facet]')]
  const ask = connect(new URL(`${base}search/index/`, location.href).href)
  let state = readAddress(location.search)
  let limit = pageSize
  let found: readonly SearchResult[] = []

  const show = (name: string, visible: boolean) => {
    part(name)?.toggleAttribute('hidden', !visible)
  }
  const onClick = (name: string, act: () => void) => part(name)?.addEventListener('click', act)
  const openFacets = () =>
    facets.filter((facet) => facet.open).map((facet) => facet.dataset['facet'] as FacetName)

  const search = async () => {
    const { query, filters } = state
    const notice = setTimeout(() => (status.textContent = 'Searching…'), noticeAfterMilliseconds)
    const answer = await ask({ ...state, limit, counts: openFacets() })
    clearTimeout(notice)
    if (!answer) return
    const { outcome, problem } = answer
    show('retry', !outcome || outcome.failures.length > 0)
    // What was found before a failure stays.
    if (!outcome) {
      status.textContent = problemSentences[problem ?? 'unreachable']
      return
    }
    const { asked, total } = outcome
    found = outcome.results
    show('downloads', found.length > 0)
    status.textContent = resultsSentence(query, outcome)
    replaceResults(results, renderResults(outcome.results, { base, sort: state.sort }), box)
    show('rest', !asked)
    show('none', asked && total === 0)
    show('more', total > limit)
    show('clear', Object.values(filters).flat().length > 0)
    const focused = document.activeElement?.id
    for (const facet of facets) {
      const name = facet.dataset['facet'] as FacetName
      facet.querySelector('ul')?.replaceChildren(...renderFilter(name, outcome.counts[name] ?? []))
    }
    // The reader's place among the filters is not to be lost.
    if (focused) document.getElementById(focused)?.focus()
  }

  const change = (next: SearchState, remember: 'pushState' | 'replaceState' = 'pushState') => {
    state = next
    limit = pageSize
    const query = writeAddress(state)
    void search()
    if (query === location.search) return
    try {
      history[remember](null, '', location.pathname + query)
    } catch {
      // Safari refuses more than a hundred changes in half a minute; a later keystroke catches up.
    }
  }

  const readState = () => {
    state = readAddress(location.search)
    box.value = state.query
    if (sort) sort.value = state.sort
    for (const facet of facets) facet.open ||= (facet.dataset['facet'] ?? '') in state.filters
    void search()
  }

  const type = () => {
    change({ ...state, query: box.value }, 'replaceState')
  }
  box.addEventListener('input', type)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change({ ...state, query: box.value })
  })
  document.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement
    if (name === 'sort') change({ ...state, sort: value === 'article' ? value : 'relevance' })
    const facet = facetNames.find((other) => other === name)
    if (!facet) return
    const others = (state.filters[facet] ?? []).filter((id) => id !== value)
    change({ ...state, filters: { ...state.filters, [facet]: checked ? [...others, value] : others } })
  })
  for (const facet of facets) {
    facet.addEventListener('toggle', () => {
      if (facet.open) void search()
    })
  }
  onClick('clear', () => {
    change({ ...state, filters: {} })
    box.focus()
  })
  onClick('retry', () => void search())
  part('downloads')?.addEventListener('click', ({ target }) => {
    // What writes files is loaded when one is asked for.
    void import('./save-file.ts').then(({ saveResults }) => {
      saveResults(found, base, (target as HTMLElement).dataset['format'])
    })
  })
  onClick('more', () => {
    const shown = results.querySelectorAll('a.result-title').length
    limit += pageSize
    void search().then(() => {
      results.querySelectorAll<HTMLElement>('a.result-title')[shown]?.focus()
    })
  })
  addKeys(box, results, type)
  addEventListener('popstate', readState)
  // What was typed before the script ran is not to be lost.
  if (box.value === '' || box.value === state.query) readState()
  else type()
}

/**
 * Show other results. Readers who went to a link before the answer was there keep to that link; where it is gone, to
 * the one in its place; where there is none, to the search box.
 */
function replaceResults(results: HTMLElement, replacement: readonly HTMLElement[], box: HTMLElement): void {
  const left = document.activeElement as HTMLAnchorElement
  const links = () =>
    [...results.querySelectorAll('a')].filter(({ className }) => className === left.className)
  const place = links().indexOf(left)
  results.replaceChildren(...replacement)
  if (place < 0) return
  const next = links().find(({ href }) => href === left.href) ?? links()[place] ?? box
  next.focus()
}

/** Let the arrow keys move from the search box through the results and back, and Escape clear the box. */
function addKeys(box: HTMLInputElement, results: HTMLElement, onClear: () => void): void {
  const stops = () => [box, ...results.querySelectorAll<HTMLElement>('a.result-title')]
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const here = stops().indexOf(event.target as HTMLInputElement)
    if (step !== 0 && here >= 0) {
      const next = stops()[here + step]
      if (!next) return
      event.preventDefault()
      next.focus()
    } else if (event.key === 'Escape' && (box.value !== '' || event.target !== box)) {
      event.preventDefault()
      box.value = ''
      box.focus()
      onClear()
    }
  }
  box.addEventListener('keydown', onKey)
  results.addEventListener('keydown', onKey)
}

const box = document.querySelector<HTMLInputElement>('main [role="search"] input[type="search"]')
if (box?.form) startSearch(box.form, box, document.documentElement.dataset['base'] ?? '/')
