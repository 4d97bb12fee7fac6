import { parquetWriteBuffer } from 'hyparquet-writer'
import { byCodeUnits } from '../text/order.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'
import type { PairRow } from './tables.ts'

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number]

/** A column: how it is stored, and what of a row stands there. */
interface Column<Row> {
  readonly name: string
  readonly schema: readonly SchemaElement[]
  readonly value: (row: Row) => unknown
}

/**
 * Rows in a group. A reader that asks over HTTP skips whole groups by their least and greatest values, so groups are small enough to skip
 * many, and large enough that their records at the end of the file stay a small part of it.
 */
const rowGroupSize = 10_000

/** IDs of one story, article or fact often begin alike: as many bytes of them are kept to tell groups apart. */
const statisticsTruncateLength = 64

const claimColumns: readonly Column<PublishedClaim>[] = [
  text('id', true, ({ id }) => id),
  text('url', true, ({ url }) => url),
  text('story', true, ({ story }) => story),
  text('fact', true, ({ fact }) => fact),
  text('kind', true, ({ kind }) => kind),
  text('article', true, ({ article }) => article),
  text('outlet', true, ({ outlet }) => outlet),
  text('coverage', true, ({ coverage }) => coverage),
  {
    name: 'value',
    schema: [{ name: 'value', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' }],
    value: ({ value }) => value,
  },
  text('label', true, ({ label }) => label),
  text('quote', false, ({ quote }) => quote),
  number('paragraph', ({ paragraph }) => paragraph),
  text('voice', false, ({ voice }) => voice),
  text('certainty', false, ({ certainty }) => certainty),
  texts('origin', ({ origin }) => origin),
  text('independentOrigin', false, ({ independentOrigin }) => independentOrigin),
  texts('cues', ({ checked }) => checked?.cues ?? []),
  number('words', ({ checked }) => checked?.words ?? null),
  text('language', false, ({ language }) => language),
  text('translated', false, ({ translated }) => translated),
]

const pairColumns: readonly Column<PairRow>[] = [
  text('story', true, ({ story }) => story),
  text('fact', true, ({ fact }) => fact),
  text('a', true, ({ a }) => a),
  text('b', true, ({ b }) => b),
  text('relation', true, ({ relation }) => relation),
]

/**
 * Write claims and silences as a Parquet file, for databases. The columns are those of the table, but that lists are lists, and what was
 * looked for in a silence stands in two columns: `cues` and `words`. The rows stand by the stories’ IDs.
 */
export function claimsParquet(claims: readonly PublishedClaim[]): Uint8Array<ArrayBuffer> {
  // Sorted by story, each group holds few of them: who asks for one fetches one group or two.
  return written(
    claimColumns,
    claims.toSorted((a, b) => byCodeUnits(a.story, b.story)),
  )
}

/** Write the claims of one story for a folder whose name says which: the file has no column for it. */
export function storyClaimsParquet(claims: readonly PublishedClaim[]): Uint8Array<ArrayBuffer> {
  return written(
    claimColumns.filter(({ name }) => name !== 'story'),
    claims,
  )
}

/** Write how every two articles stand to each other as a Parquet file. */
export function pairsParquet(pairs: readonly PairRow[]): Uint8Array<ArrayBuffer> {
  return written(pairColumns, pairs)
}

function written<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ schema }) => schema)],
      columnData: columns.map(({ name, value }) => ({ name, data: rows.map(value) })),
      rowGroupSize,
      statisticsTruncateLength,
      createdBy: 'same-story',
    }),
  )
}

function text<Row>(name: string, isRequired: boolean, value: Column<Row>['value']): Column<Row> {
  const repetition = isRequired ? 'REQUIRED' : 'OPTIONAL'
  return {
    name,
    schema: [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: repetition }],
    // UTF-8 can’t hold a lone surrogate.
    value: (row) => (value(row) as string | null)?.toWellFormed() ?? null,
  }
}

function number<Row>(name: string, value: Column<Row>['value']): Column<Row> {
  return { name, schema: [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }], value }
}

function texts<Row>(name: string, value: Column<Row>['value']): Column<Row> {
  return {
    name,
    schema: [
      { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    ],
    value,
  }
}
