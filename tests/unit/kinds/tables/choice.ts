import { context } from './table.ts'
import type { Choice } from '../../../../src/kinds/choice.ts'
import type { Table } from './table.ts'

export const choice: Table<Choice> = {
  context,
  rows: [
    { a: { option: 'signed' }, b: { option: 'signed' }, relation: 'same', note: 'One option.' },
    {
      a: { option: 'signed' },
      b: { option: 'postponed' },
      relation: 'conflict',
      note: 'Options of a fact exclude each other.',
    },
  ],
}
