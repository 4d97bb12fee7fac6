import fc from 'fast-check'
import { relations } from '../../../../src/kinds/relation.ts'
import { words } from './arbitraries.ts'
import type { Text } from '../../../../src/kinds/text/text.ts'
import type { Table } from './table.ts'

export const text: Table<Text> = {
  options: {},
  never: relations.filter((relation) => relation !== 'same' && relation !== 'incomparable'),
  shape: null,
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
  said: [
    [
      { text: 'The harbour stays open' },
      'says: The harbour stays open',
      'say: The harbour stays open',
      'The harbour stays open',
    ],
    [
      { text: 'The harbour stays open until further notice' },
      'says: The harbour stays open until further notice',
      'say: The harbour stays open until further notice',
      'The harbour stays open…',
    ],
    [
      { text: 'All is calm, they say … however long' },
      'says: All is calm, they say … however long',
      'say: All is calm, they say … however long',
      'All is calm, they say…',
    ],
    [
      { text: 'Donaudampfschifffahrtsgesellschaft' },
      'says: Donaudampfschifffahrtsgesellschaft',
      'say: Donaudampfschifffahrtsgesellschaft',
      'Donaudampfschifffahrtsg…',
    ],
    [
      { text: 'Twenty-four characters !' },
      'says: Twenty-four characters !',
      'say: Twenty-four characters !',
      'Twenty-four characters !',
    ],
    [
      { text: 'Twenty-five characters, !' },
      'says: Twenty-five characters, !',
      'say: Twenty-five characters, !',
      'Twenty-five characters…',
    ],
    [
      { text: '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂' },
      'says: 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
      'say: 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
      '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂…',
    ],
  ],
  value: fc.record({ text: words }),
  vaguer: () => [],
}
