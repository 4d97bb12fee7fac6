import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { WordingSegment } from '../lineup/compare-words.ts'
import { spreadSegments } from '../lineup/compare-words.ts'

/**
 * Put a wording as HTML, with what differs from the fullest wording marked and not a sign of it lost.
 *
 * @param segments - Its segments beside the fullest wording.
 */
export function wordingHtml(quote: string, segments: readonly WordingSegment[]): string {
  const pieces = spreadSegments(quote, segments)
  return toHtml(
    h(
      null,
      pieces.map(({ state, text }) =>
        state === 'shared' ? text : h('mark', { className: `wording-${state}` }, text),
      ),
    ),
  )
}
