/** Let `/` focus the page’s search box, unless the reader is typing in a field. */
function focusSearchOnSlash(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    const typing = target.isContentEditable || target.matches('input, textarea, select')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
    const box = page.querySelector<HTMLInputElement>('[role="search"] input[type="search"]')
    if (!box) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}

focusSearchOnSlash(document)
