import { readViewState, toggleArticle, visibleArticles, writeViewState } from '../lineup/view-state.ts'
import type { ViewState } from '../lineup/view-state.ts'

/** How many columns fit: two beside each other on a phone, five on a wide screen. */
const limits = { narrow: 2, wide: 5 }
const narrow = matchMedia('(max-width: 56rem)')

const table = document.querySelector<HTMLTableElement>('.line-up')!
const controls = document.querySelector<HTMLFormElement>('.line-up-controls')!
const status = document.querySelector<HTMLElement>('.line-up-status')!
const pairHeading = document.querySelector<HTMLElement>('.line-up-pair')!
const heads = [...table.querySelectorAll<HTMLElement>('thead [data-article]')]
const facts = [...table.tBodies]
const known = heads.map((head) => head.dataset['article']!)
const nameOf = (article: string) => heads[known.indexOf(article)]!.querySelector('a')!.textContent

let state = readViewState(location.search, known)

function limit(): number {
  return narrow.matches ? limits.narrow : limits.wide
}

function visible(): string[] {
  return visibleArticles(state, known, limit())
}

/** Bring the page in line with the state. */
function show(): void {
  const articles = visible()
  for (const cell of table.querySelectorAll<HTMLElement>('[data-article]')) {
    cell.hidden = !articles.includes(cell.dataset['article']!)
  }
  for (const head of table.querySelectorAll<HTMLTableCellElement>('.fact-head th')) {
    head.colSpan = articles.length
  }
  for (const fact of facts) fact.hidden = !isShown(fact, articles)
  const byRank = (a: HTMLElement, b: HTMLElement) => Number(a.dataset['rank']) - Number(b.dataset['rank'])
  table.append(...(state.order === 'curator' ? facts : facts.toSorted(byRank)))
  table.dataset['columns'] = String(articles.length)
  for (const input of controls.querySelectorAll<HTMLInputElement>('input')) {
    input.checked =
      input.name === 'articles'
        ? articles.includes(input.value)
        : state[input.name as 'show' | 'order'] === input.value
  }
  pairHeading.hidden = articles.length !== 2 || known.length < 3
  pairHeading.textContent = articles.map(nameOf).join(' beside ')
  const shown = facts.filter(({ hidden }) => !hidden).length
  status.textContent = `Showing ${articles.length} of ${known.length} articles, ${shown} of ${facts.length} questions.`
}

/** Tell whether a fact passes the filter, as far as the articles shown are concerned. */
function isShown(fact: HTMLElement, articles: readonly string[]): boolean {
  if (state.show === 'silence') {
    return articles.some((article) =>
      document.getElementById(`${fact.id}.${article}`)!.classList.contains('cell-silent'),
    )
  }
  const conflicts = (fact.dataset['conflicts'] ?? '').split(',')
  return (
    state.show === 'all' ||
    conflicts.some((pair) => pair !== '' && pair.split(' ').every((article) => articles.includes(article)))
  )
}

function change(next: Partial<ViewState>): void {
  state = { ...state, ...next }
  history.pushState(null, '', location.pathname + writeViewState(state) + location.hash)
  show()
}

/** Show the column of the cell that the address points at. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const fact = target?.closest('tbody')
  if (!target || !fact) return
  const article = target.dataset['article']
  if (fact.hidden) state = { ...state, show: 'all' }
  if (article && !visible().includes(article)) {
    state = { ...state, articles: toggleArticle(visible(), article, limit()) }
  }
  show()
  target.scrollIntoView({ block: 'start' })
}

/** Give every row and cell a button that copies its address. */
function addCopyButtons(): void {
  for (const place of table.querySelectorAll<HTMLElement>('.fact-head th, .cell')) {
    const fact = place.closest('tbody')!
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy link'
    button.dataset['copy'] = place.id || fact.id
    const label = fact.querySelector('.fact-label')!.textContent.trim()
    const article = place.dataset['article']
    button.setAttribute('aria-label', `Copy link: ${label}${article ? `, ${nameOf(article)}` : ''}`)
    place.append(button)
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const fragment = `#${button.dataset['copy']!}`
  const address = new URL(fragment, location.href).href
  try {
    await navigator.clipboard.writeText(address)
    status.textContent = 'Link copied.'
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy link'), 2000)
  } catch {
    // Without access to the clipboard the address bar still takes the link.
    location.hash = fragment
    status.textContent = 'Copying isn’t allowed here. The link is in the address bar.'
  }
}

controls.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement
  change(name === 'articles' ? { articles: toggleArticle(visible(), value, limit()) } : { [name]: value })
})
table.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('.copy')) void copy(target)
})
addEventListener('popstate', () => {
  state = readViewState(location.search, known)
  show()
})
addEventListener('hashchange', showTarget)
narrow.addEventListener('change', show)

table.classList.add('line-up-live')
controls.hidden = false
addCopyButtons()
show()
showTarget()
