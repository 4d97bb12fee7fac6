import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { siteSchema } from '../../schema/site.ts'
import type { SiteData } from '../../schema/site.ts'
import { checkSchema } from '../explain/check-schema.ts'
import { displayPath } from '../problem.ts'
import type { ContentProblem } from '../problem.ts'
import { readText } from './files.ts'
import { parseYaml } from './yaml.ts'

/**
 * Read what the site is called and where it is published.
 *
 * @param folder - The content folder.
 * @returns The site, or what is wrong with its file.
 */
export function readSite(
  folder: string,
): { readonly site: SiteData } | { readonly problems: readonly ContentProblem[] } {
  const path = join(folder, 'site.yml')
  if (!existsSync(path)) return { problems: [noSite(path)] }
  const text = readText(path)
  if (typeof text !== 'string') return { problems: [text] }
  const parsed = parseYaml(text, displayPath(path))
  if ('problems' in parsed) return parsed
  const checked = checkSchema(siteSchema, parsed.yaml.data, parsed.yaml.locate)
  return 'problems' in checked ? checked : { site: checked.data }
}

function noSite(path: string): ContentProblem {
  return {
    rule: 'no-site',
    file: displayPath(path),
    line: 1,
    column: 1,
    found: 'no such file',
    expected: 'the file that says what the site is called',
    hint: 'Write one, two lines will do:\nname: The Harbour Papers\ntagline: Who told the harbour’s news, and how.',
  }
}
