import { context } from './table.ts'
import type { Text } from '../../../../src/kinds/text/text.ts'
import type { Table } from './table.ts'

export const text: Table<Text> = {
  context,
  rows: [
    {
      a: { text: 'The harbour stays open.' },
      b: { text: 'THE HARBOUR stays open' },
      relation: 'same',
      note: 'Letter case, white space and final punctuation mean nothing.',
    },
    {
      a: { text: 'The harbour stays open' },
      b: { text: 'The harbour is closed' },
      relation: 'incomparable',
      note: 'Free words are never weighed, whatever they seem to say.',
    },
  ],
}
