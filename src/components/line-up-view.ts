import { readViewState, toggleArticle, visibleArticles, writeViewState } from '../lineup/view-state.ts'
import type { ViewState } from '../lineup/view-state.ts'

/** The least width of a column, in the text’s own size: where letters are larger, fewer columns fit. */
const columnWidth = 14
const fewestColumns = 2
const mostColumns = 5
/** How long a button says that it has copied, in milliseconds. */
const confirmation = 2000

const table = document.querySelector<HTMLTableElement>('.line-up')!
const controls = document.querySelector<HTMLFormElement>('.line-up-controls')!
const status = document.querySelector<HTMLElement>('.line-up-status')!
const pairHeading = document.querySelector<HTMLElement>('.line-up-pair')!
const rootStyle = getComputedStyle(document.documentElement)
const heads = [...table.querySelectorAll<HTMLElement>('thead [data-article]')]
const facts = [...table.tBodies]
const known = heads.map((head) => head.dataset['article']!)
const headOf = (article: string) => heads[known.indexOf(article)]!
const nameOf = (article: string) => headOf(article).querySelector('a')!.textContent

let state = readViewState(location.search, known)
let limit = columnsThatFit()

function columnsThatFit(): number {
  const fitting = Math.floor(innerWidth / (columnWidth * parseFloat(rootStyle.fontSize)))
  return Math.min(Math.max(fitting, fewestColumns), mostColumns)
}

function visible(): string[] {
  return visibleArticles(state, known, limit)
}

/** Bring the page in line with the state. */
function show(): void {
  const articles = visible()
  for (const element of table.querySelectorAll<HTMLElement>('[data-article]')) {
    element.hidden = !articles.includes(element.dataset['article']!)
  }
  for (const fact of facts) showFact(fact, articles)
  const byRank = (a: HTMLElement, b: HTMLElement) => Number(a.dataset['rank']) - Number(b.dataset['rank'])
  table.append(...(state.order === 'curator' ? facts : facts.toSorted(byRank)))
  for (const input of controls.querySelectorAll('input')) {
    input.checked =
      input.name === 'articles'
        ? articles.includes(input.value)
        : state[input.name as 'show' | 'order'] === input.value
  }
  for (const select of table.querySelectorAll<HTMLSelectElement>('.swap')) {
    const { article } = select.closest('th')!.dataset
    for (const option of select.options) {
      option.selected = option.value === article
      option.disabled = articles.includes(option.value)
    }
  }
  pairHeading.hidden = state.articles === null || articles.length !== 2 || known.length === 2
  pairHeading.textContent = articles.map(nameOf).join(' beside ')
  status.textContent = describe(articles)
}

/** Show or hide a fact, and mark what differs among the articles shown. */
function showFact(fact: HTMLTableSectionElement, articles: readonly string[]): void {
  const conflicts = fact.dataset['conflicts']!
    .split(',')
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.every((article) => articles.includes(article)))
  const differing = conflicts.flat()
  for (const cell of fact.querySelectorAll<HTMLElement>('.cell')) {
    cell.classList.toggle('cell-differs', differing.includes(cell.dataset['article']!))
  }
  fact.classList.toggle('fact-agreed', differing.length === 0)
  fact.querySelector('th')!.colSpan = articles.length
  fact.hidden =
    (state.show === 'differences' && differing.length === 0) ||
    (state.show === 'silence' && !fact.querySelector('.cell-silent:not([hidden])'))
}

/** Say what is shown, and what more there is to show. */
function describe(articles: readonly string[]): string {
  const rest = known.length - articles.length
  const shown = facts.filter(({ hidden }) => !hidden)
  const differing = facts.filter((fact) => !fact.classList.contains('fact-agreed'))
  const more = rest === 0 ? '' : articles.length < limit ? `; ${rest} more can be picked` : `, as many as fit; ${rest} more can be picked`
  return `Showing ${articles.length} of ${known.length} articles${more}. ${shown.length} of ${facts.length} questions; those articles differ on ${differing.length}.`
}
