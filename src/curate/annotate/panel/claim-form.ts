import type { ClaimDraft, DeskFact, DraftProblem, Part, SelectedQuote } from '../protocol.ts'
import { nameParagraph } from '../../name-paragraph.ts'
import { inWords, partsView } from './field-view.ts'
import { make } from './make.ts'

/** The form of a claim. */
export interface ClaimForm {
  readonly element: HTMLElement
  /** Give the claim as far as it is filled in. */
  readonly read: () => ClaimDraft
  /** Fill in a claim, and which context was chosen, from 0. */
  readonly fill: (claim: ClaimDraft, context?: number) => void
  /** Show what is quoted. */
  readonly quote: (quote: SelectedQuote | null) => void
  /** Give which context was chosen, from 0. */
  readonly context: () => number
  readonly show: (problems: readonly DraftProblem[]) => void
  readonly focus: () => void
  /** Go to the first field that has a problem. */
  readonly focusProblem: () => void
}

/** Keys that few claims have. */
const rareKeys: ReadonlySet<string> = new Set(['denies', 'corrects', 'language', 'translated', 'note'])

/**
 * Make the form of a claim on a fact.
 *
 * @param onChange - Called when anything was filled in.
 * @param onSave - Called with the claim when it shall be saved.
 */
export function claimForm(
  fact: DeskFact,
  onChange: () => void,
  onSave: (claim: ClaimDraft) => void,
): ClaimForm {
  const parts = fact.form.sort === 'group' ? fact.form.parts : []
  const isRare = ({ key }: Part) => rareKeys.has(key)
  const fields = partsView(parts, onChange)
  const words = make('div', { class: 'quoted' })
  const problems = make('ul', { class: 'problems' })
  const shown = (rare: boolean) =>
    fields.views.filter(({ part }) => isRare(part) === rare).map(({ view }) => view.element)
  const rare = make('details', {}, make('summary', {}, 'Denies, corrects, language, note'), ...shown(true))
  const element = make(
    'form',
    { 'aria-label': 'Claim', novalidate: '' },
    make('h3', {}, 'Claim'),
    words,
    ...shown(false),
    rare,
    problems,
    make('button', { type: 'submit', class: 'main' }, 'Save the claim'),
  )
  let quote: SelectedQuote | null = null
  let picked = 0

  const read = (): ClaimDraft => {
    const { value, ...claim } = fields.read()
    return {
      // What denies every answer has none.
      ...(claim['denies'] !== 'all' && value !== undefined && { value }),
      ...(quote !== null && {
        quote: quote.quote,
        ...(quote.paragraph === 0 && { in: 'headline' as const }),
        ...quote.contexts[picked],
      }),
      ...claim,
    }
  }
  /** Unfold what is seldom needed where something in it is to be seen. */
  const unfoldWhere = (isNeeded: boolean) => {
    if (isNeeded) rare.open = true
  }
  const showQuote = () => {
    words.replaceChildren(...(quote === null ? [nothingQuoted()] : quotedWords(quote)))
  }
  const pick = (context: number) => {
    picked = context
    showQuote()
  }
  const nothingQuoted = () =>
    make('p', { class: 'hint' }, 'Select the words that say it, in the text, and press Enter.')
  const quotedWords = (one: SelectedQuote): HTMLElement[] => {
    const said = make('blockquote', {}, `“${one.quote}” ${nameParagraph(one.paragraph)}`)
    if (one.places === 1) return [said]
    const choices = one.contexts.map(({ prefix, suffix }, position) => {
      const radio = make('input', { type: 'radio', name: 'context', value: String(position) })
      radio.checked = position === picked
      radio.addEventListener('change', () => {
        picked = position
        onChange()
      })
      const label = prefix === undefined ? `before “${suffix ?? ''}”` : `after “${prefix}”`
      return make('label', { class: 'choice' }, radio, ' ', label)
    })
    const legend = `These words occur ${one.places} times. Which neighbours tell this place?`
    const none = make('p', { class: 'problem' }, 'No neighbouring words tell it apart: select more words.')
    return [
      said,
      make('fieldset', {}, make('legend', {}, legend), ...(choices.length === 0 ? [none] : choices)),
    ]
  }

  element.addEventListener('input', onChange)
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit()
  })
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    onSave(read())
  })
  showQuote()
  return {
    element,
    read,
    fill: (claim, context = 0) => {
      fields.fill(claim)
      unfoldWhere(Object.keys(fields.read()).some((key) => rareKeys.has(key)))
      pick(context)
    },
    quote: (given) => {
      quote = given
      pick(0)
    },
    context: () => picked,
    show: (all) => {
      const others = fields.show(all)
      unfoldWhere(rare.querySelector('[aria-invalid="true"]') !== null)
      problems.replaceChildren(...others.map((problem) => make('li', { class: 'problem' }, inWords(problem))))
    },
    focus: () => element.querySelector<HTMLElement>('input, select')?.focus(),
    focusProblem: () =>
      (
        element.querySelector<HTMLElement>('[aria-invalid="true"]') ??
        element.querySelector<HTMLElement>('input, select')
      )?.focus(),
  }
}
