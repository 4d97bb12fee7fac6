import { z } from 'zod'
import type { sections } from '../../corpus/read/content.ts'
import { factSchema } from '../../kinds/fact.ts'
import { articleSchema } from '../../schema/article.ts'
import { correctionSchema } from '../../schema/correction.ts'
import { outletSchema } from '../../schema/outlet.ts'
import { personSchema } from '../../schema/person.ts'
import { siteSchema } from '../../schema/site.ts'
import { statementSchema } from '../../schema/statement.ts'
import { storySchema } from '../../schema/story.ts'

const schemas: Record<(typeof sections)[number] | 'site', z.ZodType> = {
  articles: articleSchema,
  corrections: correctionSchema,
  facts: factSchema,
  outlets: outletSchema,
  people: personSchema,
  site: siteSchema,
  statements: statementSchema,
  stories: storySchema,
}

/**
 * Give the JSON Schemas by which editors complete and explain content files: of the files of each folder, and of `site.yml`.
 *
 * @returns The text of each schema’s file, by its name, in order.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7 is the one that the YAML language server knows; what a rule of ours says beyond it, the check tells.
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
