import { listed, quoted } from '../../text/phrasing.ts'
import type { Warning } from './warning.ts'

/** The cue words of a fact find something. */
export const idleCues: Warning = {
  name: 'idle-cues',
  description: 'At least one cue word of a fact that articles were read for occurs in one of them.',
  tip: 'Look at how the articles word it and at the spelling of the cue words: a silence is worth as much as they are.',
  check: {
    fact: ({ id, data, locate }, { cueUse }) => {
      const use = cueUse?.(id)
      if (use === undefined || use.read === 0 || use.idle.length < data.cues.length) return []
      const found = `${listed(data.cues.map(quoted))}, which occur in none of the articles`
      return [{ at: locate(['cues']), found, expected: 'cue words that find something' }]
    },
  },
}
