import type { SearchOutcome } from './search-request.ts'

// A longer query is shown by its beginning.
const longestShown = 60

/** Why there is no answer: the index can’t be had now, or it doesn’t fit the page. */
export type Problem = 'unreachable' | 'outdated'

/** What the reader is told for each problem. */
export const problemSentences: Readonly<Record<Problem, string>> = {
  unreachable: 'The search index can’t be loaded. Check your connection and try again.',
  outdated: 'The site has changed since this page was loaded. Reload the page to search.',
}

/**
 * Say how many results there are: “12 results for “lengthy””.
 *
 * @param query - What was typed.
 * @param outcome - The answer.
 */
export function resultsSentence(query: string, { asked, total, more, failures }: SearchOutcome): string {
  const typed = query.trim()
  if (!asked) return typed && 'Type a word, a name or a number.'
  const shown = typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed
  return [
    more && total > 0 ? 'At least ' : '',
    total === 0 ? 'No results' : total === 1 ? '1 result' : `${total} results`,
    shown && ` for “${shown}”`,
    failures.length > 0 ? '. A part of the index can’t be loaded, so some may be missing.' : '',
  ].join('')
}
