import { listedBriefly, quoted } from '../../text/phrasing.ts'
import type { Warning } from './warning.ts'

/** A cue word finds answers, not only words that have to be explained away. */
export const noisyCue: Warning = {
  name: 'noisy-cue',
  description: 'A cue word that occurs does so in an article that answers, or that isn’t read yet.',
  tip: 'Make it a longer phrase, or take it out where nobody would answer with it.',
  check: {
    fact: ({ id, data, locate }, { cueUse }) =>
      [...(cueUse?.(id).noisy ?? [])].map(([cue, articles]) => ({
        at: locate(['cues', data.cues.indexOf(cue)]),
        found: `${quoted(cue)}, which occurs only where the article is silent: ${listedBriefly(articles)}`,
        expected: 'a cue word that some article answers with',
      })),
  },
}
