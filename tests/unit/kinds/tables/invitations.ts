import { context } from './table.ts'
import type { Invitation, Invitations } from '../../../../src/kinds/invitations/schema.ts'
import type { Table } from './table.ts'

const [ann, ben] = ['ann-archer', 'ben-bold']
const invited = (
  from: string,
  to: string,
  where: string | null = null,
  occasion: string | null = null,
): Invitation => ({ from, to, where, occasion })
const told = (...extended: Invitation[]): Invitations => ({ extended })

export const invitations: Table<Invitations> = {
  context,
  rows: [
    {
      a: told(invited(ann, ben, 'Lisbon'), invited(ben, ann)),
      b: told(invited(ben, ann), invited(ann, ben, 'lisbon')),
      relation: 'same',
      note: 'Neither order nor letter case means anything.',
    },
    {
      a: told(invited(ann, ben)),
      b: told(invited(ann, ben), invited(ben, ann)),
      relation: 'compatible',
      note: 'One tells of both directions.',
    },
    {
      a: told(invited(ann, ben)),
      b: told(invited(ann, ben, 'Lisbon')),
      relation: 'compatible',
      note: 'One says where to.',
    },
    {
      a: told(invited(ann, ben, 'Portugal', 'a state visit')),
      b: told(invited(ann, ben, 'Lisbon, Portugal')),
      relation: 'compatible',
      note: 'One is closer on the place, the other on the occasion.',
    },
    {
      a: told(invited(ann, ben, 'Lisbon', 'a state visit')),
      b: told(invited(ann, ben, 'Lisbon', 'talks on fishing')),
      relation: 'compatible',
      note: 'Occasions are free words, which never conflict.',
    },
    {
      a: told(invited(ann, ben, 'Lisbon')),
      b: told(invited(ann, ben, 'Oslo'), invited(ben, ann)),
      relation: 'conflict',
      note: 'Two places for one invitation.',
    },
    {
      a: told(invited(ann, ben)),
      b: told(invited(ben, ann)),
      relation: 'incomparable',
      note: 'Two invitations, of which each article tells one.',
    },
  ],
}
