/*
 * What is rendered, for style sheets:
 *
 *   p.filter-sort                    the order: two radio buttons
 *     label.filter-value > input
 *   details.filter                   a facet; [data-facet] names it
 *     summary.filter-name
 *     ul.filter-values
 *       li > label.filter-value > input[type=checkbox], span.filter-label, span.filter-count
 *     p.filter-more                  how many values are left out
 *   button.filter-clear              removes all filters, where there are any
 */
import type { SearchState } from './address.ts'
import { facetNames, type FacetName } from './index-files.ts'
import { make } from './make-element.ts'
import type { FacetCount } from './narrow.ts'
import type { SearchOutcome } from './engine.ts'
import { renderButton } from './render-results.ts'

/** What the filters need to know of the page. */
export interface FiltersView {
  readonly state: SearchState
  /** The facets that are unfolded. */
  readonly open: ReadonlySet<FacetName>
  /** Takes a new state. */
  readonly onChange: (state: SearchState) => void
  /** A facet was unfolded or folded. */
  readonly onToggle: (name: FacetName, open: boolean) => void
}

const facetLabels: Readonly<Record<FacetName, string>> = {
  story: 'Story',
  fact: 'Fact',
  outlet: 'Outlet',
  coverage: 'Coverage',
  origin: 'Origin',
}
// A longer list is no help; another word in the query is.
const mostValues = 12

/**
 * Render the order and the filters with their counts.
 *
 * @param counts - The counts of the facets that are unfolded.
 * @param view - What the filters need to know.
 */
export function renderFilters(counts: SearchOutcome['counts'], view: FiltersView): HTMLElement[] {
  const { state, onChange } = view
  const clear = renderButton('filter-clear', 'Remove all filters', () => {
    onChange({ ...state, filters: {} })
  })
  return [
    make(
      'p',
      { class: 'filter-sort' },
      'Sort by ',
      renderSort(view, 'relevance'),
      ' ',
      renderSort(view, 'article'),
    ),
    ...facetNames.map((name) => renderFacet(name, counts[name], view)),
    ...(Object.keys(state.filters).length > 0 ? [clear] : []),
  ]
}

function renderSort({ state, onChange }: FiltersView, sort: SearchState['sort']): HTMLElement {
  return renderInput('radio', 'sort', sort, state.sort === sort, [sort], () => {
    onChange({ ...state, sort })
  })
}

function renderFacet(name: FacetName, counts: readonly FacetCount[] = [], view: FiltersView): HTMLElement {
  const { state, open, onChange, onToggle } = view
  const chosen = state.filters[name] ?? []
  const shown = counts.filter((value, position) => position < mostValues || value.chosen)
  const choose = (id: string, checked: boolean) => {
    const values = checked ? [...chosen, id] : chosen.filter((other) => other !== id)
    const filters = { ...state.filters, [name]: values }
    onChange({
      ...state,
      filters: Object.fromEntries(Object.entries(filters).filter(([, ids]) => ids.length > 0)),
    })
  }
  const items = shown.map(({ id, label, count, chosen: checked }) => {
    const words = [
      make('span', { class: 'filter-label' }, label),
      ' ',
      make('span', { class: 'filter-count' }, String(count)),
    ]
    return make(
      'li',
      {},
      renderInput('checkbox', name, id, checked, words, (now) => {
        choose(id, now)
      }),
    )
  })
  const left = counts.length - shown.length
  const details = make(
    'details',
    { class: 'filter', 'data-facet': name },
    make('summary', { class: 'filter-name' }, facetLabels[name]),
    make('ul', { class: 'filter-values' }, ...items),
    left > 0 ? make('p', { class: 'filter-more' }, `and ${left} more`) : '',
  )
  details.open = open.has(name)
  details.addEventListener('toggle', () => {
    if (details.open !== open.has(name)) onToggle(name, details.open)
  })
  return details
}

function renderInput(
  type: 'checkbox' | 'radio',
  name: string,
  value: string,
  checked: boolean,
  label: readonly (Node | string)[],
  onChange: (checked: boolean) => void,
): HTMLElement {
  const input = make('input', { type, name, value, id: `filter-${name}-${value}` })
  input.checked = checked
  input.addEventListener('change', () => {
    onChange(input.checked)
  })
  return make('label', { class: 'filter-value' }, input, ' ', ...label)
}
