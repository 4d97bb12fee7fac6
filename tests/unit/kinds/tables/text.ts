import fc from 'fast-check'
import { words } from './arbitraries.ts'
import type { Text } from '../../../../src/kinds/text/text.ts'
import type { Table } from './table.ts'

export const text: Table<Text> = {
  options: {},
  rows: [
    [
      { text: 'The harbour stays open.' },
      { text: 'THE HARBOUR stays open' },
      'same',
      'Letter case, white space and final punctuation mean nothing.',
    ],
    [
      { text: 'The harbour stays open' },
      { text: 'The harbour is closed' },
      'incomparable',
      'Free words are never weighed, whatever they seem to say.',
      ['The harbour stays open'],
      ['The harbour is closed'],
    ],
  ],
  value: fc.record({ text: words }),
  vaguer: () => [],
}
