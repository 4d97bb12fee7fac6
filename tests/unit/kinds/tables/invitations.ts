import fc from 'fast-check'
import { ids, places, words } from './arbitraries.ts'
import { isOneTold } from '../../../../src/kinds/invitations/schema.ts'
import type { Invitation, Invitations } from '../../../../src/kinds/invitations/schema.ts'
import type { Table } from './table.ts'

const [ann, ben, cleo, dan] = ['ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale'] as const
const invited = (
  from: string | null,
  to: string,
  where: string | null = null,
  occasion: string | null = null,
): Invitation => ({ from, to, where, occasion })
const told = (...extended: Invitation[]): Invitations => ({ extended })

export const invitations: Table<Invitations> = {
  options: { places: ['Lisbon', 'Porto'] },
  never: ['sharper', 'vaguer', 'stronger', 'weaker'],
  shape: 'grid',
  rows: [
    [
      told(invited(ann, ben, 'Lisbon'), invited(ben, ann)),
      told(invited(ben, ann), invited(ann, ben, 'lisbon')),
      'same',
      'Neither order nor letter case means anything.',
    ],
    [
      told(invited(ann, ben)),
      told(invited(ann, ben), invited(ben, ann)),
      'sparser',
      'One tells of both directions.',
      [],
      ['Ben Bold invited Ann Archer'],
    ],
    [
      told(invited(ann, ben), invited(ben, ann), invited(cleo, dan, 'Oslo')),
      told(invited(ben, ann)),
      'fuller',
      'One tells of two more.',
      ['Ann Archer invited Ben Bold', 'Cleo Cruz invited Dan Dale to Oslo'],
    ],
    [told(invited(ann, ben, 'Lisbon')), told(invited(ann, ben)), 'fuller', 'One says where to.', ['Lisbon']],
    [
      told(invited(ann, ben, 'Lisbon, Portugal')),
      told(invited(ann, ben, 'Portugal')),
      'fuller',
      'A place within another.',
      ['Lisbon'],
    ],
    [
      told(invited(ann, ben), invited(ben, ann, 'Oslo', 'talks')),
      told(invited(ann, ben), invited(ben, ann)),
      'fuller',
      'One of two is told with its details.',
      ['Oslo', 'talks'],
    ],
    [
      told(invited(ann, ben, 'Portugal', 'a state visit')),
      told(invited(ann, ben, 'Lisbon, Portugal')),
      'overlapping',
      'One is closer on the place, the other on the occasion.',
      ['a state visit'],
      ['Lisbon'],
    ],
    [
      told(invited(ann, ben, 'Lisbon', 'a state visit')),
      told(invited(ann, ben, 'Lisbon', 'talks on fishing')),
      'overlapping',
      'Occasions are free words, which never conflict.',
      ['a state visit'],
      ['talks on fishing'],
    ],
    [
      told(invited(ann, ben), invited(cleo, dan)),
      told(invited(ann, ben), invited(dan, cleo)),
      'overlapping',
      'Each tells of one that the other leaves out.',
      ['Cleo Cruz invited Dan Dale'],
      ['Dan Dale invited Cleo Cruz'],
    ],
    [
      told(invited(ann, ben)),
      told(invited(ben, ann)),
      'overlapping',
      'One each way: two halves of one exchange.',
      ['Ann Archer invited Ben Bold'],
      ['Ben Bold invited Ann Archer'],
    ],
    [
      told(invited(cleo, dan), invited(ann, ben)),
      told(invited(ann, dan), invited(ben, ann)),
      'overlapping',
      'One of the two is the other half of an exchange.',
      ['Cleo Cruz invited Dan Dale', 'Ann Archer invited Ben Bold'],
      ['Ann Archer invited Dan Dale', 'Ben Bold invited Ann Archer'],
    ],
    [
      told(invited(ann, ben, 'Lisbon')),
      told(invited(ann, ben, 'Porto, Portugal'), invited(ben, ann)),
      'conflict',
      'Two places for one invitation, which the fact lists as excluding each other.',
      ['Lisbon'],
      ['Porto, Portugal'],
    ],
    [
      told(invited(ann, ben, 'Lisbon')),
      told(invited(ann, ben, 'Oslo')),
      'incomparable',
      'Two places, of which the fact lists but one.',
      ['Lisbon'],
      ['Oslo'],
    ],
    [
      told(invited(ann, ben)),
      told(invited(null, ben)),
      'fuller',
      'Only one says who invites.',
      ['Ann Archer'],
    ],
    [
      told(invited(ann, ben)),
      told(invited(null, ben, 'Lisbon')),
      'overlapping',
      'One says who invites, the other where to.',
      ['Ann Archer'],
      ['Lisbon'],
    ],
    [
      told(invited(ann, ben), invited(cleo, ben), invited(cleo, dan)),
      told(invited(null, ben), invited(cleo, dan)),
      'fuller',
      'One inviter left out stands for one invitation.',
      ['Cleo Cruz invited Ben Bold', 'Ann Archer'],
    ],
    [
      told(invited(ann, ben, 'Lisbon')),
      told(invited(null, ben, 'Porto')),
      'incomparable',
      'Without its inviter, an invitation to another place may be another one.',
      ['Ann Archer invited Ben Bold to Lisbon'],
      ['Ben Bold was invited to Porto'],
    ],
    [
      told(invited(ann, ben)),
      told(invited(ann, cleo)),
      'incomparable',
      'Two invitations that share nothing, of which each article tells one.',
      ['Ann Archer invited Ben Bold'],
      ['Ann Archer invited Cleo Cruz'],
    ],
  ],
  said: [
    [
      told(invited(null, ben, 'Oslo')),
      'says Bold was invited to Oslo',
      'say Bold was invited to Oslo',
      '→ Bold, Oslo',
    ],
    [
      told(invited(null, ben), invited(ann, cleo)),
      'says Bold was invited and Archer invited Cruz',
      'say Bold was invited and Archer invited Cruz',
      '→ Bold +1',
    ],
    [
      told(invited(ann, ben, 'Lisbon, Portugal', 'a state visit')),
      'says Archer invited Bold to Lisbon',
      'say Archer invited Bold to Lisbon',
      'Archer → Bold, Lisbon',
    ],
    [
      told(invited(ann, ben, null, 'a state visit')),
      'says Archer invited Bold for a state visit',
      'say Archer invited Bold for a state visit',
      'Archer → Bold',
    ],
    [
      told(invited(ann, ben, 'Vila Nova de Gaia')),
      'says Archer invited Bold to Vila Nova de Gaia',
      'say Archer invited Bold to Vila Nova de Gaia',
      'Archer → Bold',
    ],
    [
      told(invited(ann, ben, 'Oslo')),
      'says the coast guard invited the coast guard to Oslo',
      'say the coast guard invited the coast guard to Oslo',
      '1 invitation',
      { shortNameOf: () => 'the coast guard' },
    ],
    [
      told(invited(ann, ben), invited(ben, ann)),
      'says Archer and Bold invited each other',
      'say Archer and Bold invited each other',
      'Archer ⇄ Bold',
    ],
    [
      told(invited(ann, ben, 'Lisbon'), invited(ben, ann)),
      'says Archer invited Bold to Lisbon and Bold invited Archer',
      'say Archer invited Bold to Lisbon and Bold invited Archer',
      'Archer ⇄ Bold',
    ],
    [
      told(invited(ann, ben), invited(ben, ann, 'Lisbon')),
      'says Archer invited Bold and Bold invited Archer to Lisbon',
      'say Archer invited Bold and Bold invited Archer to Lisbon',
      'Archer ⇄ Bold',
    ],
    [
      told(invited(ann, ben), invited(cleo, ben)),
      'says Archer invited Bold and Cruz invited Bold',
      'say Archer invited Bold and Cruz invited Bold',
      'Archer → Bold +1',
    ],
    [
      told(invited(ann, ben), invited(ben, cleo)),
      'says Archer invited Bold and Bold invited Cruz',
      'say Archer invited Bold and Bold invited Cruz',
      'Archer → Bold +1',
    ],
    [
      told(invited(ann, ben), invited(cleo, ann)),
      'says Archer invited Bold and Cruz invited Archer',
      'say Archer invited Bold and Cruz invited Archer',
      'Archer → Bold +1',
    ],
    [
      told(invited(ann, ben)),
      'says the coast guard invited the coast guard',
      'say the coast guard invited the coast guard',
      '1 invitation',
      { shortNameOf: () => 'the coast guard' },
    ],
    [
      told(invited(ann, ben), invited(ann, cleo)),
      'says Archer invited Bold and Archer invited Cruz',
      'say Archer invited Bold and Archer invited Cruz',
      'Archer → Bold +1',
    ],
    [
      told(invited(ann, ben), invited(ben, ann), invited(cleo, dan)),
      'tells of three invitations',
      'tell of three invitations',
      'Archer → Bold +2',
    ],
  ],
  value: fc.record({
    extended: fc.uniqueArray(
      fc
        .record({
          from: fc.option(fc.constantFrom(...ids)),
          to: fc.constantFrom(...ids),
          where: places,
          occasion: fc.option(words),
        })
        .filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 4, comparator: isOneTold },
    ),
  }),
  vaguer: ({ extended }) =>
    [
      ...(extended.length > 1 ? extended.map((dropped) => extended.filter((one) => one !== dropped)) : []),
      ...extended
        .filter(({ to }) => extended.filter((one) => one.to === to).length === 1)
        .map((vague) => extended.map((one) => (one === vague ? { ...one, from: null } : one))),
      ...extended.map((vague) => extended.map((one) => (one === vague ? { ...one, where: null } : one))),
      ...extended.map((vague) => extended.map((one) => (one === vague ? { ...one, occasion: null } : one))),
    ].map((fewer) => ({ extended: fewer })),
}
