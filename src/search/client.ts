/*
 * The script of the search page. It enhances what the page renders:
 *
 *   <html data-base="/base/">
 *   <form action="…/search/" role="search"><input type="search" name="q">
 *   <p role="status" data-search-status></p>
 *   <div data-search-results>        what it holds at first is shown while nothing is asked
 *   <fieldset data-search-filters>   "open" as the value unfolds all facets, as is right for a small index
 */
import { readAddress, writeAddress, type SearchState } from './address.ts'
import { connect } from './backend.ts'
import type { SearchOutcome, SearchRequest } from './engine.ts'
import { facetNames, type FacetName } from './index-files.ts'
import { addKeys } from './keyboard.ts'
import { renderFilters } from './render-filters.ts'
import { renderButton, renderResults } from './render-results.ts'
import { problemSentence, resultsSentence } from './wording.ts'

// As many as fit two screens; in a large index each may cost a file.
const pageSize = 10
// Answers that come sooner need no notice that they are under way.
const noticeAfterMilliseconds = 200

/** The elements of the page that the script works on. */
interface SearchPage {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  readonly status: HTMLElement
  readonly results: HTMLElement
  readonly filters: HTMLElement
}

/**
 * Bring the search page to life.
 *
 * @param page - The elements to work on.
 * @param base - The site’s base path, with a final slash.
 */
export function startSearch({ form, box, status, results, filters }: SearchPage, base: string): void {
  const ask = connect(new URL(`${base}search/index/`, location.href).href)
  const atRest = [...results.childNodes]
  const open = new Set<FacetName>(filters.dataset['searchFilters'] === 'open' ? facetNames : [])
  let state = readAddress(location.search)
  let limit = pageSize
  let asking = 0

  const show = (sentence: string) => {
    if (status.textContent !== sentence) status.textContent = sentence
  }

  const showFilters = (counts: SearchOutcome['counts']) => {
    const focused = document.activeElement?.id
    filters.replaceChildren(...renderFilters(counts, { state, open, onChange: change, onToggle: toggle }))
    // The reader's place in the filters is not to be lost.
    if (focused?.startsWith('filter-')) document.getElementById(focused)?.focus()
  }

  const search = async () => {
    asking += 1
    const number = asking
    const request: SearchRequest = { ...state, limit, counts: [...open] }
    const notice = setTimeout(() => {
      if (number === asking) show('Searching…')
    }, noticeAfterMilliseconds)
    const answer = await ask(request)
    clearTimeout(notice)
    if (!answer) return
    const { outcome, problem } = answer
    const retry = renderButton('result-retry', 'Try again', () => void search())
    if (problem) {
      show(problemSentence(problem))
      // What was found before stays; it is still true.
      results.querySelector('.result-retry')?.remove()
      results.prepend(retry)
    } else if (outcome) {
      show(resultsSentence(state.query, outcome))
      results.replaceChildren(
        ...(outcome.failures.length > 0 ? [retry] : []),
        ...(outcome.asked ? renderResults(outcome, { base, request, onMore: showMore }) : atRest),
      )
      showFilters(outcome.counts)
    }
  }

  const showMore = () => {
    const before = results.querySelectorAll('a.result-title').length
    limit += pageSize
    void search().then(() => {
      results.querySelectorAll<HTMLElement>('a.result-title')[before]?.focus()
    })
  }

  const change = (next: SearchState, remember: 'push' | 'replace' = 'push') => {
    state = next
    limit = pageSize
    const address = location.pathname + writeAddress(state)
    if (address !== location.pathname + location.search) history[`${remember}State`](null, '', address)
    void search()
  }

  const toggle = (name: FacetName, isOpen: boolean) => {
    if (isOpen) open.add(name)
    else open.delete(name)
    if (isOpen) void search()
  }

  const readState = () => {
    state = readAddress(location.search)
    for (const name of facetNames) if (state.filters[name]) open.add(name)
    box.value = state.query
    void search()
  }

  box.addEventListener('input', () => {
    change({ ...state, query: box.value }, 'replace')
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change({ ...state, query: box.value })
  })
  addEventListener('popstate', readState)
  addKeys(box, results, () => {
    change({ ...state, query: '' }, 'replace')
  })
  // What was typed before the script ran is not to be lost.
  if (box.value !== '' && box.value !== state.query) change({ ...state, query: box.value }, 'replace')
  else readState()
}

const results = document.querySelector<HTMLElement>('[data-search-results]')
const status = document.querySelector<HTMLElement>('[data-search-status]')
const filters = document.querySelector<HTMLElement>('[data-search-filters]')
const box = document.querySelector<HTMLInputElement>('main [role="search"] input[type="search"]')
if (results && status && filters && box?.form)
  startSearch(
    { form: box.form, box, status, results, filters },
    document.documentElement.dataset['base'] ?? '/',
  )
