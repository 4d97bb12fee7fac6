import { choice } from './choice.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { invitations } from './invitations.ts'
import { meeting } from './meeting.ts'
import { number } from './number.ts'
import { people } from './people.ts'
import { text } from './text.ts'
import { topics } from './topics.ts'
import type { KindId } from '../../../../src/kinds/registry.ts'
import type { Table } from './table.ts'

/** A test table for each kind; the compiler and a test demand one for a new kind. */
export const tables: Readonly<Record<KindId, Table>> = {
  choice,
  date,
  duration,
  invitations,
  meeting,
  number,
  people,
  text,
  topics,
}
