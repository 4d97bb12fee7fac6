import fc from 'fast-check'
import type { Choice } from '../../../../src/kinds/choice/choice.ts'
import type { Table } from './table.ts'

const options = {
  signed: 'a treaty was signed',
  initialled: 'a treaty was initialled',
  drafted: 'a treaty was drafted',
  announced: 'a treaty was announced',
  postponed: 'the treaty was put off',
}
const pick = (option: keyof typeof options): Choice => ({ option })
const [signed, initialled, drafted] = [options.signed, options.initialled, options.drafted]

export const choice: Table<Choice> = {
  options: {
    options,
    order: [
      ['signed', 'initialled', 'drafted'],
      ['announced', 'drafted'],
    ],
    compatible: [
      ['announced', 'signed'],
      ['postponed', 'drafted'],
    ],
  },
  never: ['fuller', 'sparser', 'sharper', 'vaguer', 'incomparable'],
  shape: 'camps',
  rows: [
    [pick('signed'), pick('signed'), 'same', 'One option.'],
    [
      pick('signed'),
      pick('initialled'),
      'stronger',
      'The fact’s order says that to sign is more.',
      [signed],
      [initialled],
    ],
    [pick('drafted'), pick('signed'), 'weaker', 'The order holds across steps.', [drafted], [signed]],
    [
      pick('announced'),
      pick('drafted'),
      'stronger',
      'A second list of the order.',
      [options.announced],
      [drafted],
    ],
    [
      pick('signed'),
      pick('announced'),
      'overlapping',
      'The fact says that both can hold.',
      [signed],
      [options.announced],
    ],
    [
      pick('drafted'),
      pick('postponed'),
      'overlapping',
      'Neither the order of a pair nor that of the pairs means anything.',
      [drafted],
      [options.postponed],
    ],
    [
      pick('signed'),
      pick('postponed'),
      'conflict',
      'Two options exclude each other, unless the fact says that both can hold.',
      [signed],
      [options.postponed],
    ],
    [
      pick('announced'),
      pick('initialled'),
      'conflict',
      'Both stand in pairs that can hold, but not with each other.',
      [options.announced],
      [initialled],
    ],
  ],
  said: [
    [pick('signed'), 'says a treaty was signed', 'say a treaty was signed', 'a treaty was signed'],
    [
      pick('initialled'),
      'tells that a treaty was initialled',
      'tell that a treaty was initialled',
      'initialled',
      { verb: { one: 'tells that', many: 'tell that' }, brief: { initialled: 'initialled' } },
    ],
    [
      pick('postponed'),
      'says the treaty was put off again and again',
      'say the treaty was put off again and again',
      'the treaty was put off…',
      { nameOf: () => 'the treaty was put off again and again', brief: { initialled: 'initialled' } },
    ],
    [
      pick('signed'),
      'says that it began in the engine room',
      'say that it began in the engine room',
      'engine room',
      {
        ownIds: ['signed', 'postponed', 'initialled'],
        nameOf: (id) =>
          id === 'signed'
            ? 'that it began in the engine room'
            : id === 'postponed'
              ? 'that it began in the galley'
              : 'that nobody knows',
      },
    ],
  ],
  value: fc.record({ option: fc.constantFrom(...Object.keys(options)) }),
  vaguer: () => [],
}
