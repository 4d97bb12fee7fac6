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

const downloads = [...document.querySelectorAll<HTMLAnchorElement>('[data-shown]')].map((link) => ({
  link,
  whole: link.href,
}))

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
  const part = writeViewState({ ...state, articles: articles.length < known.length ? articles : null })
  for (const { link, whole } of downloads) {
    link.href = part === '' ? whole : link.dataset['shown']! + part.replace('?', '&')
  }
}

/** Show or hide a fact, and mark what differs among the articles shown. */
function showFact(fact: HTMLTableSectionElement, articles: readonly string[]): void {
  const conflicts = fact.dataset['conflicts']!.split(',')
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
  if (rest === 0 && state.show === 'all') return ''
  const more = rest === 0 ? '' : `; ${rest} more can be picked`
  const counted = facts.filter((fact) =>
    state.show === 'silence' ? !fact.hidden : !fact.classList.contains('fact-agreed'),
  ).length
  const found = `${state.show === 'silence' ? 'There is silence' : 'There are differences'} on ${counted || 'none'}`
  return `Showing ${articles.length} of ${known.length} articles${more}. ${found} of ${facts.length} questions.`
}

function change(next: Partial<ViewState>): void {
  state = { ...state, ...next }
  history.pushState(null, '', addressOf(state))
  show()
}

function addressOf(state: ViewState): string {
  return location.pathname + writeViewState(state) + location.hash
}

/** Show what the address points at, below the heads that stay in sight. */
function showTarget(): void {
  const named = document.getElementById(location.hash.slice(1))
  const target = named?.closest<HTMLElement>('.cell, tbody')
  const fact = target?.closest('tbody')
  if (!target || !fact) return
  // Its ID before a renaming: the browser marks what the address of today points at.
  if (named !== target) {
    location.replace(`#${target.id}`)
    return
  }
  const { article } = target.dataset
  if (fact.hidden) state = { ...state, show: 'all' }
  if (article && target.hidden) state = { ...state, articles: toggleArticle(visible(), article, limit) }
  history.replaceState(history.state, '', addressOf(state))
  show()
  const bar = fact.querySelector<HTMLElement>('.fact-label')!
  const heads = [table.tHead!, ...(article && getComputedStyle(bar).position === 'sticky' ? [bar] : [])]
  const covered = heads.reduce((height, { offsetHeight }) => height + offsetHeight, 0)
  target.style.scrollMarginTop = `${covered}px`
  target.scrollIntoView()
}

/** Give every row and cell a button that copies its address. */
function addCopyButtons(): void {
  for (const place of table.querySelectorAll<HTMLElement>('.fact-notes, .cell')) {
    const fact = place.closest('tbody')!
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy link'
    button.dataset['copy'] = place.id || fact.id
    const label = fact.querySelector('.fact-label')!.textContent.trim()
    const article = place.dataset['article']
    button.setAttribute('aria-label', `Copy link: ${label}${article ? `, ${nameOf(article)}` : ''}`)
    place.append(' ', button)
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const address = new URL(`#${button.dataset['copy']!}`, location.href).href
  try {
    await navigator.clipboard.writeText(address)
    status.textContent = 'Link copied.'
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy link'), confirmation)
  } catch {
    // Without access to the clipboard the address bar still takes the link.
    history.replaceState(history.state, '', address)
    button.textContent = 'Copy it from the address bar'
    status.textContent = 'Copying isn’t allowed here. Copy the link from the address bar.'
  }
}

/** Give every head a list to swap its article for another; narrow screens show it in place of the list above the table. */
function addSwaps(): void {
  for (const [position, head] of heads.entries()) {
    const name = nameOf(known[position]!)
    const select = document.createElement('select')
    select.className = 'swap'
    select.setAttribute('aria-label', `Show another article in place of ${name}`)
    // Or else the list would be read with the name of the column.
    head.setAttribute('aria-label', name)
    select.append(...known.map((article) => new Option(nameOf(article), article)))
    head.append(select)
  }
}

controls.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement
  change(name === 'articles' ? { articles: toggleArticle(visible(), value, limit) } : { [name]: value })
})
table.addEventListener('change', ({ target }) => {
  const { value, parentElement } = target as HTMLSelectElement
  change({
    articles: visible().map((article) => (article === parentElement!.dataset['article'] ? value : article)),
  })
  headOf(value).querySelector('select')!.focus()
})
table.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('.copy')) void copy(target)
})
addEventListener('popstate', () => {
  state = readViewState(location.search, known)
  show()
})
addEventListener('hashchange', showTarget)
addEventListener('resize', () => {
  // A phone’s address bar resizes the window while its reader scrolls.
  if (limit === columnsThatFit()) return
  limit = columnsThatFit()
  show()
})

table.classList.add('line-up-live')
controls.hidden = false
addCopyButtons()
addSwaps()
show()
showTarget()
