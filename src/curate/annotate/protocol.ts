/*
 * What the development server and the panel for annotating tell each other. Types alone, as JSON can carry them: the panel runs in a
 * browser, and imports nothing of the server’s.
 */

/** A stretch of an article’s text: a paragraph’s number in the source, 0 for its headline, and UTF-16 offsets into it. */
export interface Stretch {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** One of the values that a field offers. */
export interface Option {
  readonly value: string | number | boolean
  readonly label: string
}

/** How a value is asked for. */
export type Field =
  | { readonly sort: 'group'; readonly parts: readonly Part[] }
  | { readonly sort: 'list'; readonly item: Field }
  | { readonly sort: 'choice'; readonly options: readonly Option[] }
  | { readonly sort: 'number' }
  /** `isFigure`: what reads as a number is one, such as 12; else it stays text, such as 2/3. */
  | { readonly sort: 'text'; readonly isFigure: boolean }
  | { readonly sort: 'either'; readonly ways: readonly { readonly label: string; readonly field: Field }[] }

/** A key of a group. */
export interface Part {
  readonly key: string
  readonly label: string
  /** What it says, in a sentence or two; empty where its schema doesn’t tell. */
  readonly hint: string
  /** What an empty field stands for: nothing yet, a key that is left out, or null. */
  readonly empty: 'missing' | 'omitted' | 'null'
  /** What holds where the key is left out, and so needn’t be written; null where nothing does. */
  readonly standard: Option['value'] | null
  readonly field: Field
}

/** A claim as the panel fills it in; the check says what is missing. */
export interface ClaimDraft {
  readonly value?: unknown
  readonly quote?: string | undefined
  readonly in?: 'headline' | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  readonly [key: string]: unknown
}

/** A passage that may answer a fact. */
export interface DeskSuggestion extends Stretch {
  readonly claim: ClaimDraft
  /** Its value in words; null where nothing gives one. */
  readonly says: string | null
}

/** A fact of the article’s story. */
export interface DeskFact {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly why: string
  readonly coverage: 'answered' | 'silent' | 'unread'
  /** The article’s claims on it, in words. */
  readonly says: readonly string[]
  /** How a claim on it is asked for, but for its quote. */
  readonly form: Field
  /** Its cue words, each with the numbers of the paragraphs that have it, 0 for the headline. */
  readonly cues: readonly { readonly cue: string; readonly paragraphs: readonly number[] }[]
  /** The likeliest first; none where the article has been read for it. */
  readonly suggestions: readonly DeskSuggestion[]
}

/** An article’s text, what is marked in it, and what it can be annotated with. */
export interface Desk {
  readonly article: string
  /** The SHA-256 of its file. */
  readonly digest: string
  /** The language of its text. */
  readonly language: string
  /** How many words it has. */
  readonly words: number
  /** Its headline, where it has one, then its own paragraphs. */
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[]
  /** The quotes of its claims. */
  readonly marks: readonly (Stretch & { readonly fact: string; readonly label: string })[]
  /** In the story’s order. */
  readonly facts: readonly DeskFact[]
}

/** What the panel asks when it opens. */
export interface DeskRequest {
  readonly article: string
}

/** What the panel asks of a selection. */
export interface SelectionRequest extends Stretch {
  readonly article: string
}

/** A selection as a quote. */
export interface SelectedQuote extends Stretch {
  /** Its words, whole at both ends. */
  readonly quote: string
  /** How often they occur in the article’s text, or in its headline where they stand there. */
  readonly places: number
  /** Where they occur more than once: neighbouring words, either of which makes this place the only one. */
  readonly contexts: readonly { readonly prefix?: string; readonly suffix?: string }[]
}

/** What an article answers to a fact: a claim, or that it is silent, with a reason where cue words occur. */
export type DraftAnswer =
  { readonly claim: ClaimDraft } | { readonly silence: { readonly despite: string | null } }

/** What the panel asks before and when it saves. */
export interface AnswerRequest {
  readonly article: string
  readonly fact: string
  /** The SHA-256 of the article’s file when the panel was opened. */
  readonly digest: string
  readonly answer: DraftAnswer
}

/** Something that stands in the way of an answer. */
export interface DraftProblem {
  /** The way to the field that it is about: keys and positions; empty where it is about the whole. */
  readonly path: readonly (string | number)[]
  readonly found: string
  readonly expected: string
  readonly hint: string
}

/** What the server says to a request. */
export type Reply<Result> =
  | { readonly outcome: 'done'; readonly result: Result }
  /** The answer has problems. Nothing was written. */
  | { readonly outcome: 'problems'; readonly problems: readonly DraftProblem[] }
  /** The request can’t be met, whatever the answer. Nothing was written. */
  | { readonly outcome: 'refused'; readonly message: string }

/** The requests by name, each with what it is asked with and what comes back. */
export interface Requests {
  readonly desk: { readonly request: DeskRequest; readonly result: Desk }
  readonly selection: { readonly request: SelectionRequest; readonly result: SelectedQuote }
  /** Hold an answer against the check, without writing it. */
  readonly check: { readonly request: AnswerRequest; readonly result: null }
  readonly write: { readonly request: AnswerRequest; readonly result: null }
}
