import type { Answer } from './answer.ts'
import type { SearchOutcome } from './engine.ts'
import { coverageLabels, type StoredDocument } from './document.ts'

// A longer query is shown by its beginning.
const longestShown = 60

/**
 * Say how many results there are.
 *
 * @param query - What was typed.
 * @param outcome - The answer.
 */
export function resultsSentence(query: string, outcome: SearchOutcome): string {
  const { asked, total, more, failures } = outcome
  const typed = query.trim()
  if (!asked) return typed && 'Type a word, a name or a number.'
  const shown = typed.length > longestShown ? `${typed.slice(0, longestShown).trim()}…` : typed
  const count = total === 0 ? 'No results' : total === 1 ? '1 result' : `${total} results`
  const sentence = `${more ? (total === 0 ? 'No results so far' : `At least ${count}`) : count}${shown && ` for “${shown}”`}`
  return failures.length > 0
    ? `${sentence}. A part of the index can’t be loaded, so some may be missing.`
    : sentence
}

/**
 * Say why there is no answer.
 *
 * @param problem - The problem.
 */
export const problemSentence = (problem: NonNullable<Answer['problem']>): string =>
  problem === 'outdated'
    ? 'The site has changed since this page was loaded. Reload the page to search.'
    : 'The search index can’t be loaded. Check your connection and try again.'

/**
 * Say what may help where nothing was found.
 *
 * @param query - What was typed.
 * @param filtered - Whether results are narrowed.
 */
export function hints(query: string, filtered: boolean): string[] {
  return [
    'Check the spelling of names.',
    'Try fewer or other words: a person, a place, a number such as 90 minutes.',
    ...(/["“”„«»]/.test(query) ? ['Leave out the quotation marks, to find the words in any order.'] : []),
    ...(filtered ? ['Remove the filters.'] : []),
  ]
}

/**
 * Say how an article answers, and whom it credits: “Answers, crediting the Kremlin”.
 *
 * @param document - A claim or silence; of others, their story.
 */
export function metaSentence({ coverage, origins, story, outlet, kind }: StoredDocument): string {
  if (!coverage) return [kind === 'article' ? outlet?.name : '', story.title].filter(Boolean).join(', ')
  if (coverage === 'silent' || coverage === 'unread') return coverageLabels[coverage]
  const credit =
    origins.length > 0 ? `, crediting ${origins.map(({ name }) => name).join(', ')}` : ' in its own voice'
  return coverageLabels[coverage] + credit
}
