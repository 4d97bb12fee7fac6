import { listed, quoted } from '../../../text/phrasing.ts'
import { nameParagraph } from '../../name-paragraph.ts'
import type { DeskFact } from '../protocol.ts'
import { make } from './make.ts'

/** What marks a fact silent. */
export interface SilenceView {
  readonly element: HTMLElement
  /** Give the reason why cue words don’t answer, as far as it is filled in. */
  readonly reason: () => string
  readonly fill: (reason: string) => void
}

/**
 * Show which cue words of a fact occur where, and let it be marked silent.
 *
 * @param words - How many words the article has.
 * @param onChange - Called when anything was filled in.
 * @param onMark - Called with the reason why cue words don’t answer; null where none occurs.
 */
export function silenceView(
  { cues }: DeskFact,
  words: number,
  onChange: () => void,
  onMark: (despite: string | null) => void,
): SilenceView {
  const reason = make('input', {
    type: 'text',
    id: 'despite',
    autocomplete: 'off',
    'aria-describedby': 'cues',
  })
  const occurring = cues.filter(({ paragraphs }) => paragraphs.length > 0)
  const hasCues = occurring.length > 0
  const found = occurring.map(({ cue, paragraphs }) =>
    make('li', {}, `“${cue}” in ${paragraphs.map(nameParagraph).join(', ')}`),
  )
  const lookedFor = `Looked for ${listed(cues.map(({ cue }) => quoted(cue)))}`
  const checked = hasCues
    ? [make('p', {}, `${lookedFor}. These occur:`), make('ul', {}, ...found)]
    : [make('p', {}, `${lookedFor}: none occurs in the article’s ${words} words.`)]
  const why = make(
    'div',
    { class: 'field' },
    make('label', { for: 'despite' }, 'Why don’t these words answer?'),
    reason,
  )
  const element = make(
    'form',
    { class: 'silence', 'aria-label': 'Silence' },
    make('h3', {}, 'Or it is silent'),
    make('div', { id: 'cues' }, ...checked),
    ...(hasCues ? [why] : []),
    make('button', { type: 'submit' }, 'Mark it silent'),
  )
  element.addEventListener('input', onChange)
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    onMark(hasCues ? reason.value.trim() : null)
  })
  return { element, reason: () => reason.value, fill: (given) => (reason.value = given) }
}
