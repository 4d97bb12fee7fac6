/**
 * Let the arrow keys move from the search box through the results and back, and Escape clear the box.
 *
 * @param box - The search box.
 * @param results - The element that holds the results.
 * @param onClear - Called when the box was cleared.
 */
export function addKeys(box: HTMLInputElement, results: HTMLElement, onClear: () => void): void {
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
