import { make } from './make-element.ts'
import type { FacetCount } from './narrow.ts'

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
