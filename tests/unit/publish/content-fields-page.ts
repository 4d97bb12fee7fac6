import { stringify } from 'yaml'
import { z } from 'zod'
import type { AnyKind } from '../../../src/kinds/registry.ts'
import { schemaFields } from '../../../src/publish/schema-fields.ts'
import type { SchemaField } from '../../../src/publish/schema-fields.ts'
import { articleSchema, sourceSchema, wordingSchema } from '../../../src/schema/article.ts'
import { claimSchema } from '../../../src/schema/claim.ts'
import { correctionSchema } from '../../../src/schema/correction.ts'
import { factShape } from '../../../src/schema/fact.ts'
import { outletSchema } from '../../../src/schema/outlet.ts'
import { personSchema } from '../../../src/schema/person.ts'
import { siteSchema } from '../../../src/schema/site.ts'
import { statementSchema } from '../../../src/schema/statement.ts'
import { storySchema } from '../../../src/schema/story.ts'
import { contextOf } from '../kinds/tables/table.ts'
import type { Table } from '../kinds/tables/table.ts'

const introduction = `# The keys of every content file

What each file of the content folder may hold, and what a claim’s value is for each kind of fact, with an example. The tables are
made from the schemas in \`src/schema/\` and \`src/kinds/\`: change the descriptions there, then run
\`npx vitest run tests/unit/publish/content-fields-page.test.ts -u\`, which writes this page.
[The authoring guide](../content/README.md) says how to use them.
`

const files: readonly (readonly [title: string, schema: z.ZodType])[] = [
  ['`site.yml`', siteSchema],
  ['`stories/<id>.yml`', storySchema],
  ['`outlets/<id>.yml`', outletSchema],
  ['`people/<id>.yml`', personSchema],
  ['`statements/<id>.yml`', statementSchema],
  ['`articles/<id>.md`, front matter', articleSchema],
  ['An article’s `source`', sourceSchema],
  ['A claim, in a list under `claims`', claimSchema],
  ['A wording, in a list under `statements`', wordingSchema],
  ['`corrections/<id>.yml`', correctionSchema],
  ['`facts/<id>.yml`, of every kind', z.strictObject(factShape)],
]

/**
 * Write the page of all keys of content.
 *
 * @param kinds - The kinds of facts, in the order of the page.
 * @param tables - Each kind’s test table by its ID, for the options and names of the example.
 * @returns Markdown.
 */
export function contentFieldsPage(
  kinds: readonly AnyKind[],
  tables: Readonly<Record<string, Table<unknown>>>,
): string {
  return [
    introduction,
    ...files.map(([title, schema]) => `## ${title}\n\n${fieldList(fieldsOf(schema))}`),
    ...kinds.map((kind) => kindSection(kind, tables[kind.id]!)),
  ].join('\n')
}

function kindSection(kind: AnyKind, table: Table<unknown>): string {
  const value = kind.example(table.options)
  const yaml = stringify({ value }, { lineWidth: 100 }).trimEnd()
  const phrase = kind.phrase(kind.schema(table.options).parse(value), contextOf(table))
  const options = fieldsOf(z.strictObject(kind.options))
  const own = options.length === 0 ? '' : `Its facts may have keys of their own:\n\n${fieldList(options)}\n`
  const keys = fieldList(fieldsOf(kind.schema(table.options)))
  return `## Kind \`${kind.id}\`\n\n${kind.description}\n\n${own}A value has these keys:\n\n${keys}\nFor example, for “${phrase}”:\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n`
}

function fieldsOf(schema: z.ZodType): SchemaField[] {
  return schemaFields(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
}

function fieldList(fields: readonly SchemaField[], indent = ''): string {
  return fields
    .map(({ name, type, description, isOptional, fields: nested }) => {
      const line = `${indent}- \`${name}\` (${type}${isOptional ? ', optional' : ''})${description && `: ${description}`}\n`
      return line + fieldList(nested, `${indent}  `)
    })
    .join('')
}
