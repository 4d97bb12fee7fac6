import { cutSpans } from '../../../text/spans.ts'
import type { Desk, DeskFact, DeskSuggestion, Stretch } from '../protocol.ts'
import { make } from './make.ts'

/** A suggestion that is marked in the text. */
export interface ShownSuggestion {
  readonly fact: DeskFact
  readonly suggestion: DeskSuggestion
}

/** What a curator does in the text. */
export interface TextActions {
  /** Take what is selected as a quote; null where it is more than a paragraph’s words, or nothing. */
  readonly take: (stretch: Stretch | null) => void
  readonly accept: (shown: ShownSuggestion) => void
  readonly fillIn: (shown: ShownSuggestion) => void
  /** Say which suggestion was gone to; null where there is none. */
  readonly tell: (shown: ShownSuggestion | null, position: number, count: number) => void
}

/** An article’s text in its page. */
export interface TextView {
  readonly element: HTMLElement
  /** Mark suggestions; the others go. */
  readonly suggest: (shown: readonly ShownSuggestion[]) => void
  /** Select a stretch and show it. */
  readonly select: (stretch: Stretch) => void
  readonly focus: () => void
}

/**
 * Show an article’s text so that its words can be selected with the keyboard, too: a field that takes no input. Enter takes what is
 * selected, N and P go to the next and the previous suggestion, A accepts it, E fills it in.
 */
export function textView(desk: Desk, actions: TextActions): TextView {
  const field = make('div', {
    class: 'annotate-field',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-readonly': 'true',
    'aria-labelledby': '_annotate-heading',
    'aria-describedby': '_annotate-keys',
    spellcheck: 'false',
    lang: desk.language,
    dir: 'auto',
  })
  const element = make(
    'section',
    { class: 'annotate-text' },
    make('h2', { id: '_annotate-heading' }, 'The text, to annotate'),
    make(
      'p',
      { class: 'note', id: '_annotate-keys' },
      'Select words and press Enter to quote them. N and P lead to passages that may answer, marked with dots: A accepts one, E fills it in. F6 leads to the panel and back.',
    ),
    field,
  )
  let shown: readonly ShownSuggestion[] = []
  let current: ShownSuggestion | undefined

  const render = () => {
    field.replaceChildren(...desk.paragraphs.map((paragraph) => renderParagraph(paragraph, desk, shown)))
  }
  const select = (stretch: Stretch) => {
    const paragraph = field.querySelector<HTMLElement>(`[data-paragraph="${stretch.paragraph}"]`)
    if (paragraph === null) return
    const range = document.createRange()
    range.setStart(...pointAt(paragraph, stretch.start))
    range.setEnd(...pointAt(paragraph, stretch.end))
    const selection = document.getSelection()
    field.focus({ preventScroll: true })
    selection?.removeAllRanges()
    selection?.addRange(range)
    paragraph.scrollIntoView({ block: 'center' })
  }
  const here = () => {
    const place = selectedStretch(field)
    if (place === null) return undefined
    const around = shown.filter(({ suggestion }) => isAround(suggestion, place))
    return around.find((one) => one === current) ?? around[0]
  }
  const step = (by: 1 | -1) => {
    const from = current === undefined ? -1 : shown.indexOf(current)
    const position = (from + (from === -1 && by === -1 ? 0 : by) + shown.length) % shown.length
    current = shown[position]
    if (current !== undefined) select(current.suggestion)
    actions.tell(current ?? null, position, shown.length)
  }
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => actions.take(selectedStretch(field)),
    n: () => step(1),
    p: () => step(-1),
    a: () => act(actions.accept),
    e: () => act(actions.fillIn),
  }
  const act = (action: (one: ShownSuggestion) => void) => {
    const one = here()
    if (one === undefined) actions.tell(null, 0, shown.length)
    else action(one)
  }
  field.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (key === undefined) return
    event.preventDefault()
    key()
  })
  field.addEventListener('beforeinput', (event) => event.preventDefault())
  field.addEventListener('drop', (event) => event.preventDefault())
  // Input methods write all the same.
  field.addEventListener('input', render)
  render()
  return {
    element,
    suggest: (suggestions) => {
      shown = suggestions.toSorted(
        (a, b) => a.suggestion.paragraph - b.suggestion.paragraph || a.suggestion.start - b.suggestion.start,
      )
      current = undefined
      render()
    },
    select,
    focus: () => field.focus(),
  }
}

function renderParagraph(
  { number, text }: Desk['paragraphs'][number],
  { marks }: Desk,
  shown: readonly ShownSuggestion[],
): HTMLElement {
  const all = [
    ...marks.map((mark) => ({ ...mark, isSuggestion: false })),
    ...shown.map(({ fact, suggestion }) => ({ ...suggestion, label: fact.label, isSuggestion: true })),
  ].filter(({ paragraph }) => paragraph === number)
  const pieces = cutSpans(all, [0, text.length]).map(({ start, end, covering: over }) => {
    const words = text.slice(start, end)
    if (over.length === 0) return words
    const title = over.map(({ label, isSuggestion }) => (isSuggestion ? `${label}?` : label)).join(', ')
    const isQuoted = over.some(({ isSuggestion }) => !isSuggestion)
    const isSuggested = over.some(({ isSuggestion }) => isSuggestion)
    const names = [isQuoted ? 'evidence' : '', isSuggested ? 'annotate-suggestion' : '']
    return make(isQuoted ? 'mark' : 'span', { class: names.join(' ').trim(), title }, words)
  })
  return make('p', { 'data-paragraph': String(number) }, ...pieces)
}

function isAround({ paragraph, start, end }: Stretch, place: Stretch): boolean {
  return paragraph === place.paragraph && start <= place.start && place.start <= end
}

/** Give what is selected within one paragraph, where it may be a mere place; null for all else. */
function selectedStretch(field: HTMLElement): Stretch | null {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = paragraphOf(range.startContainer, field)
  if (paragraph === null) return null
  const start = offsetIn(paragraph, range.startContainer, range.startOffset)
  const last = paragraphOf(range.endContainer, field)
  const isWithin = last === paragraph
  // A whole paragraph is often selected up to the beginning of the next.
  if (!isWithin && (last === null || offsetIn(last, range.endContainer, range.endOffset) > 0)) return null
  if (!isWithin && last !== paragraph.nextElementSibling) return null
  const end = isWithin
    ? offsetIn(paragraph, range.endContainer, range.endOffset)
    : paragraph.textContent.length
  return { paragraph: Number(paragraph.dataset['paragraph']), start, end }
}

function paragraphOf(node: Node, field: HTMLElement): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-paragraph]') ?? null
  return paragraph !== null && field.contains(paragraph) ? paragraph : null
}

/** Count the characters of a paragraph before a place in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  range.setEnd(node, offset)
  return range.toString().length
}

/** Find the place of an offset of a paragraph’s text among its nodes. */
function pointAt(paragraph: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let reached = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text
    if (offset <= reached + length) return [node, offset - reached]
    reached += length
  }
  return [paragraph, paragraph.childNodes.length]
}
