import { ask, siteRoot } from './ask.ts'
import { startDesk } from './desk.ts'
import { make, makeButton } from './make.ts'
import pageStyles from './page.css?inline'
import panelStyles from './panel.css?inline'
import type { TextView } from './text-view.ts'

/** An open panel. */
export interface Panel {
  readonly close: () => void
}

/**
 * Open the panel beside an article’s page.
 *
 * @param canvas - Where the panel goes, apart from the page’s own styles.
 * @param onClose - Called when the curator closes it.
 */
export function openPanel(canvas: ShadowRoot, onClose: () => void): Panel {
  const status = make('p', { class: 'status', role: 'status' })
  const body = make('div', { class: 'body' })
  const panel = make(
    'section',
    { class: 'panel', 'aria-label': 'Annotate' },
    make('header', {}, make('h2', {}, 'Annotate'), makeButton('Close', onClose)),
    status,
    body,
  )
  const tell = (message: string) => (status.textContent = message)
  canvas.adoptedStyleSheets = [sheetOf(panelStyles)]
  canvas.append(panel)
  const pageSheet = sheetOf(pageStyles)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet]
  document.documentElement.classList.add('annotating')

  let text: TextView | null = null
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || text === null) return
    event.preventDefault()
    if (text.element.contains(document.activeElement)) panel.querySelector<HTMLElement>('select')?.focus()
    else text.focus()
  }
  document.addEventListener('keydown', onKey)

  const article = articleOfPage()
  if (article === null) {
    tell('Open an article’s page to annotate it.')
    panel.querySelector('button')?.focus()
  } else {
    void ask('desk', { article }).then((reply) => {
      if (reply.outcome !== 'done' || !panel.isConnected) {
        tell(reply.outcome === 'refused' ? reply.message : '')
        return
      }
      text = startDesk(reply.result, body, tell)
    })
  }
  return {
    close: () => {
      panel.remove()
      text?.element.remove()
      document.removeEventListener('keydown', onKey)
      document.documentElement.classList.remove('annotating')
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet)
    },
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

function articleOfPage(): string | null {
  const base = siteRoot()
  if (!location.pathname.startsWith(base)) return null
  const [, article] = /^articles\/([^/]+)\/?$/.exec(location.pathname.slice(base.length)) ?? []
  return article ?? null
}
