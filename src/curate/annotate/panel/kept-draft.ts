import type { SelectedQuote } from '../protocol.ts'

/** What a curator has filled in; it outlives the page, which is loaded anew whenever a file changes. */
export interface KeptDraft {
  readonly article: string
  /** The digest of the article’s file that it was begun on. */
  readonly digest: string
  readonly fact: string
  readonly quote: SelectedQuote | null
  /** Which of the quote’s contexts was chosen, from 0. */
  readonly context: number
  readonly claim: Readonly<Record<string, unknown>>
  readonly despite: string
  /** Whether it was sent to be saved. */
  readonly isSent: boolean
}

const openKey = 'annotate-open'
const draftKey = 'annotate-draft'

/** Tell whether the panel was open when the page was left. */
export function wasOpen(): boolean {
  return sessionStorage.getItem(openKey) === 'yes'
}

/** Keep in mind whether the panel is open. */
export function keepOpen(isOpen: boolean): void {
  if (isOpen) sessionStorage.setItem(openKey, 'yes')
  else sessionStorage.removeItem(openKey)
}

/** Keep a draft; null forgets it. */
export function keepDraft(draft: KeptDraft | null): void {
  if (draft === null) sessionStorage.removeItem(draftKey)
  else sessionStorage.setItem(draftKey, JSON.stringify(draft))
}

/** Give the draft that was kept for an article; null where there is none. */
export function draftFor(article: string): KeptDraft | null {
  const kept = sessionStorage.getItem(draftKey)
  if (kept === null) return null
  const draft = JSON.parse(kept) as KeptDraft
  return draft.article === article ? draft : null
}
