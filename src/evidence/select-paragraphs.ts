import type { ArticleData } from '../schema/article.ts'
import type { Finding } from './finding.ts'
import { parseParagraphNumbers } from './paragraph-numbers.ts'

/** The numbers of an article’s own paragraphs, null where they are wrong, with all that is wrong. */
export interface Selection {
  readonly own: readonly number[] | null
  readonly findings: readonly Finding[]
}

/**
 * Read the numbers of an article’s paragraphs, and check those it names as left out.
 *
 * @param source - The article’s source record.
 * @param count - How many paragraphs the source has.
 * @returns The numbers, ascending, with the findings.
 */
export function selectParagraphs(source: Readonly<ArticleData['source']>, count: number): Selection {
  const findings: Finding[] = []
  const parse = (written: string | number | undefined, path: Finding['path']): readonly number[] | null => {
    const parsed = parseParagraphNumbers(written, count)
    if (parsed.numbers !== null) return parsed.numbers
    const { found, expected, hint } = parsed
    findings.push({ path, rule: 'paragraph-numbers', found, expected, hint })
    return null
  }
  const own = parse(source.paragraphs, ['source', 'paragraphs'])
  for (const [position, { paragraphs: written }] of source.leftOut.entries()) {
    const path = ['source', 'leftOut', position, 'paragraphs']
    const both = parse(written, path)?.find((number) => own?.includes(number))
    if (both === undefined) continue
    findings.push({
      path,
      rule: 'paragraph-numbers',
      found: `paragraph ${both}, which the article uses`,
      expected: 'paragraphs that no article uses',
      hint: 'Take it from source.leftOut or from source.paragraphs.',
    })
  }
  return { own, findings }
}
