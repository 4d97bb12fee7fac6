import type { Warning } from './warning.ts'

/** A fact is asked somewhere. */
export const idleFact: Warning = {
  name: 'idle-fact',
  description: 'A story asks every fact.',
  tip: 'Add it to the facts of a story, or remove its file if nobody is to be asked it.',
  check: {
    fact: ({ id, locate }, { corpus }) =>
      [...corpus.stories.values()].some(({ facts }) => facts.includes(id))
        ? []
        : [
            {
              at: locate([]),
              found: 'a fact that no story asks, so no page shows it',
              expected: 'a story that asks it',
            },
          ],
  },
}
