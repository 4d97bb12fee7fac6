import { defineToolbarApp } from 'astro/toolbar'
import { keepOpen, wasOpen } from './kept-draft.ts'
import { openPanel } from './panel.ts'
import type { Panel } from './panel.ts'

/** The app of the development server’s toolbar: opens and closes the panel, and gives the focus back to where it was. */
export default defineToolbarApp({
  init: (canvas, app) => {
    let panel: Panel | null = null
    let before: Element | null = null
    const toggle = (state: boolean) => {
      app.toggleState({ state })
    }
    app.onToggled(({ state }) => {
      keepOpen(state)
      if (state && panel === null) {
        before = focused(document)
        panel = openPanel(canvas, () => toggle(false))
      } else if (!state) {
        panel?.close()
        panel = null
        if (before instanceof HTMLElement) before.focus()
      }
    })
    document.addEventListener('keydown', (event) => {
      const { code, altKey, ctrlKey, metaKey, shiftKey, key } = event
      if (altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyA') {
        event.preventDefault()
        toggle(panel === null)
      } else if (key === 'Escape' && panel !== null && !event.defaultPrevented) {
        event.preventDefault()
        toggle(false)
      }
    })
    if (wasOpen()) toggle(true)
  },
})

/** Find the element that has the focus, also within shadow trees. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const inside = root.activeElement?.shadowRoot
  return inside?.activeElement ? focused(inside) : root.activeElement
}
