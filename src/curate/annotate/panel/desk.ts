import type {
  AnswerRequest,
  Desk,
  DeskFact,
  DraftAnswer,
  DraftProblem,
  SelectedQuote,
  Stretch,
} from '../protocol.ts'
import { ask } from './ask.ts'
import { claimForm } from './claim-form.ts'
import type { ClaimForm } from './claim-form.ts'
import { draftFor, keepDraft } from './kept-draft.ts'
import type { KeptDraft } from './kept-draft.ts'
import { make } from './make.ts'
import { silenceView } from './silence-view.ts'
import type { SilenceView } from './silence-view.ts'
import { textView } from './text-view.ts'
import type { ShownSuggestion, TextView } from './text-view.ts'

/** Who types on is not to be disturbed. In milliseconds. */
const pause = 300
/** A page that the server doesn’t load anew by then is loaded by hand. In milliseconds. */
const patience = 3000

/**
 * Show an article’s text in its page, and what it is annotated with in the panel.
 *
 * @param desk - The article as the server lays it out.
 * @param body - Where in the panel the question and its forms go.
 * @param tell - Says how things stand.
 */
export function startDesk(desk: Desk, body: HTMLElement, tell: (message: string) => void): TextView {
  let fact: DeskFact | undefined
  let form: ClaimForm | null = null
  let silence: SilenceView | null = null
  let quote: SelectedQuote | null = null
  let checks = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const picker = make('select', { id: 'question' }, make('option', { value: '' }, 'Choose a question'))
  for (const { id, label, coverage } of desk.facts)
    picker.append(make('option', { value: id }, `${label} (${coverage})`))
  const ofFact = make('div')
  body.replaceChildren(
    make('div', { class: 'field' }, make('label', { for: 'question' }, 'Question'), picker),
    ofFact,
  )

  const request = (answer: DraftAnswer): AnswerRequest => ({
    article: desk.article,
    digest: desk.digest,
    fact: fact!.id,
    answer,
  })
  const remember = (isSent = false) => {
    if (fact === undefined) return
    keepDraft({
      article: desk.article,
      digest: desk.digest,
      fact: fact.id,
      quote,
      context: form?.context() ?? 0,
      claim: form?.read() ?? {},
      despite: silence?.reason() ?? '',
      isSent,
    })
  }
  const showProblems = (problems: readonly DraftProblem[]) => {
    form?.show(problems)
    tell(problems.length === 0 ? 'It passes the check.' : countOf(problems))
  }
  const changed = () => {
    remember()
    clearTimeout(waiting)
    waiting = setTimeout(() => void check(), pause)
  }
  const check = async () => {
    if (form === null || quote === null) return
    const mine = (checks += 1)
    const reply = await ask('check', request({ claim: form.read() }))
    // What was typed meanwhile is checked by itself.
    if (mine !== checks) return
    if (reply.outcome === 'refused') tell(reply.message)
    else showProblems(reply.outcome === 'problems' ? reply.problems : [])
  }
  const write = async (answer: DraftAnswer) => {
    clearTimeout(waiting)
    checks += 1
    remember(true)
    tell('Saving …')
    const reply = await ask('write', request(answer))
    if (reply.outcome === 'done') {
      tell('Saved. The page is loaded anew.')
      setTimeout(() => location.reload(), patience)
      return
    }
    remember()
    if (reply.outcome === 'refused') tell(reply.message)
    else if ('claim' in answer) {
      showProblems(reply.problems)
      form?.focusProblem()
    } else tell(reply.problems.map(({ found, hint }) => `Found ${found}. ${hint}`).join(' '))
  }

  const choose = (id: string) => {
    fact = desk.facts.find((one) => one.id === id)
    picker.value = fact === undefined ? '' : fact.id
    form = fact === undefined ? null : claimForm(fact, changed, (claim) => void write({ claim }))
    silence =
      fact?.coverage === 'unread'
        ? silenceView(
            fact,
            desk.words,
            () => remember(),
            (despite) => void write({ silence: { despite } }),
          )
        : null
    form?.quote(quote)
    ofFact.replaceChildren(
      ...(fact === undefined ? [] : [aboutFact(fact)]),
      ...(form === null ? [] : [form.element]),
      ...(silence === null ? [] : [silence.element]),
    )
    text.suggest(suggestionsFor(desk, fact))
  }
  picker.addEventListener('change', () => {
    choose(picker.value)
    remember()
  })

  const quoteStretch = async ({ paragraph, start, end }: Stretch) => {
    const reply = await ask('selection', { article: desk.article, paragraph, start, end })
    if (reply.outcome === 'done') return reply.result
    tell(reply.outcome === 'refused' ? reply.message : '')
    return null
  }
  const fillIn = async ({ fact: { id }, suggestion }: ShownSuggestion) => {
    const found = await quoteStretch(suggestion)
    if (found === null) return
    quote = found
    choose(id)
    form?.fill(suggestion.claim)
    changed()
  }
  const take = async (stretch: Stretch | null) => {
    if (stretch === null) {
      tell('Select some words of one paragraph.')
      return
    }
    const found = await quoteStretch(stretch)
    if (found === null) return
    quote = found
    form?.quote(found)
    changed()
    tell(`Quoted: “${found.quote}”.${found.places > 1 ? ` These words occur ${found.places} times.` : ''}`)
    if (form === null) picker.focus()
    else form.focus()
  }
  const accept = async (shown: ShownSuggestion) => {
    await fillIn(shown)
    if (form === null) return
    if (shown.suggestion.says === null) form.focus()
    else await write({ claim: form.read() })
  }
  const text = textView(desk, {
    take: (stretch) => void take(stretch),
    accept: (shown) => void accept(shown),
    fillIn: (shown) => void fillIn(shown).then(() => form?.focus()),
    tell: (shown, position, count) => {
      if (shown === null)
        tell(count === 0 ? 'There are no suggestions.' : 'No suggestion stands here: N leads to the next.')
      else
        tell(
          `Suggestion ${position + 1} of ${count}: ${shown.fact.label}: ${shown.suggestion.says ?? 'no value found'}.`,
        )
    },
  })
  document.querySelector('.outline')?.before(text.element)
  choose('')
  resume(draftFor(desk.article))
  return text

  /** Go on where the page was left: tell what was saved, or bring the draft back. */
  function resume(draft: KeptDraft | null): void {
    if (draft === null) {
      text.focus()
      return
    }
    const { quote: kept } = draft
    const answered = desk.facts.find(({ id }) => id === draft.fact)
    const mark = desk.marks.find(
      ({ fact: id, paragraph, start, end }) =>
        id === draft.fact && paragraph === kept?.paragraph && start === kept.start && end === kept.end,
    )
    if (draft.isSent && (mark !== undefined || answered?.coverage === 'silent')) {
      keepDraft(null)
      tell(`Saved: ${answered?.label ?? draft.fact} is ${answered?.coverage ?? 'answered'}.`)
      if (mark === undefined) text.focus()
      else text.select(mark)
      return
    }
    quote = kept
    choose(draft.fact)
    form?.fill(draft.claim, draft.context)
    silence?.fill(draft.despite)
    if (draft.digest !== desk.digest)
      tell(
        'The article’s file has changed since you began. What you filled in is kept: look at the text again before you save.',
      )
    remember()
    picker.focus()
  }
}

function countOf(problems: readonly DraftProblem[]): string {
  return problems.length === 1
    ? 'One thing is missing or wrong.'
    : `${problems.length} things are missing or wrong.`
}

/** Pick the suggestions to mark: those for the fact that was chosen, or the likeliest for each. */
function suggestionsFor({ facts }: Desk, chosen: DeskFact | undefined): ShownSuggestion[] {
  return facts.flatMap((fact) => {
    if (chosen !== undefined && chosen !== fact) return []
    const suggestions = chosen === undefined ? fact.suggestions.slice(0, 1) : fact.suggestions
    return suggestions.map((suggestion) => ({ fact, suggestion }))
  })
}

function aboutFact({ question, why, says }: DeskFact): HTMLElement {
  const said = says.map((words) => make('li', {}, words))
  return make(
    'div',
    { class: 'about' },
    make('p', { class: 'asked' }, question),
    make('p', { class: 'hint' }, why),
    ...(said.length === 0 ? [] : [make('p', {}, 'The article says so far:'), make('ul', {}, ...said)]),
  )
}
