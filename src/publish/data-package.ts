import { createHash } from 'node:crypto'
import { z } from 'zod'
import { addresses } from '../lineup/addresses.ts'
import { tableShapes } from './schemas/published-tables.ts'
import type { TableName, TableShape } from './schemas/published-tables.ts'
import type { JsonSchema } from './schemas/published-value.ts'

/** A text in pieces. */
type Pieces = readonly string[] | Generator<string>

/** A file of the package that is no table in CSV. */
export interface PackagedFile {
  readonly name: string
  readonly address: string
  readonly holds: string
  readonly content: Uint8Array
}

const profiles = 'https://datapackage.org/profiles/2.0'

/**
 * Describe the tables as a Data Package (https://datapackage.org, version 2): what each holds, the type, unit and meaning of every field, and
 * which fields point into which table. All of it comes from the schemas of the rows.
 *
 * @param about - The site’s name, its home page where that is known, and the licence of its data where one is named.
 * @param tables - Writes each table’s text, piece by piece, because some are large.
 * @param others - The files that hold the same for databases.
 */
export function dataPackage(
  about: { readonly title: string; readonly homepage: string | null },
  tables: Readonly<Record<TableName, () => Pieces>>,
  others: readonly PackagedFile[],
) {
  const resources = Object.entries(tables).map(([name, text]) => tableResource(name as TableName, text()))
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'claims',
    title: about.title,
    description:
      'What each article claims, question by question, with the words that prove it. A text that a spreadsheet would take for a formula has an apostrophe in front.',
    ...(about.homepage !== null && { homepage: about.homepage }),
    // Of the data as a whole: the same content gives the same version.
    version: resources
      .find(({ name }) => name === 'claims')!
      .hash.slice('sha256:'.length, 'sha256:'.length + 12),
    resources: [
      ...resources,
      ...others.map(({ name, address, holds, content }) => ({
        name,
        title: holds,
        path: inPackage(address),
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        ...sizeOf([content]),
      })),
    ],
  }
}

function tableResource(name: TableName, text: Pieces) {
  const { schema, holds, primaryKey, foreignKeys }: TableShape = tableShapes[name]
  const { properties = {}, required = [] } = z.toJSONSchema(schema)
  return {
    name,
    title: holds,
    path: inPackage(addresses.table(name)),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${profiles}/tabledialect.json`, lineTerminator: '\r\n' },
    ...sizeOf(text),
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: Object.entries(properties).map(([field, property]) =>
        fieldOf(field, property as JsonSchema, required.includes(field)),
      ),
      missingValues: [''],
      primaryKey,
      foreignKeys: Object.entries(foreignKeys).map(([field, [table, key]]) => ({
        fields: [field],
        // A table that points into itself has no name there.
        reference: { ...(table !== name && { resource: table }), fields: [key] },
      })),
    },
  }
}

/** Put a JSON Schema of a key into the terms of Table Schema. */
function fieldOf(name: string, property: JsonSchema, isRequired: boolean) {
  const { description, unit } = property
  const alternatives = property.anyOf ?? [property]
  const [only, ...others] = alternatives.filter((alternative) => typesOf(alternative).length > 0)
  const isNullable =
    !isRequired || alternatives.some(({ type }) => type !== undefined && [type].flat().includes('null'))
  const { format, pattern, enum: values } = only!
  const [type] = typesOf(only!)
  return {
    name,
    // A value has the shape of its kind: only a text could hold all of them, and it is JSON.
    type: others.length > 0 ? 'any' : format === 'date' ? 'date' : type,
    description,
    ...(unit !== undefined && { unit }),
    constraints: {
      ...(!isNullable && { required: true }),
      ...(values !== undefined && { enum: values }),
      ...(pattern !== undefined && type === 'string' && format === undefined && { pattern }),
    },
  }
}

/** The types that a schema allows beside null. */
function typesOf({ type }: JsonSchema): string[] {
  return [type ?? 'any'].flat().filter((one) => one !== 'null')
}

function inPackage(address: string): string {
  return address.slice(addresses.data.length)
}

function sizeOf(pieces: Iterable<string | Uint8Array>) {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of pieces) {
    hash.update(piece)
    bytes += Buffer.byteLength(piece)
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` }
}
