import { join } from 'node:path'
import type { CuesByFact } from '../evidence/article-content.ts'
import { buildEvidence } from '../evidence/build-evidence.ts'
import { splitParagraphs } from '../evidence/paragraphs.ts'
import { listed } from '../text/phrasing.ts'
import { checkQuotationBudget } from '../evidence/quotation-budget.ts'
import { openSources } from '../evidence/read-source.ts'
import type { SourceReading, Sources } from '../evidence/read-source.ts'
import type { ArticleEvidence, QuotedPlace } from '../schema/lock.ts'
import { articlesByFile } from './articles-by-file.ts'
import { checkCopies } from './check-copies.ts'
import type { ArticleEntry, Content } from './content.ts'
import { displayPath } from './display-path.ts'
import { placeFinding } from './place-finding.ts'
import type { ContentProblem } from './problem.ts'
import { unreadable } from './unreadable.ts'

/** What the sources say of the articles. */
export interface Recomputed {
  /** The evidence of each article that has no problem with its source. */
  readonly evidence: ReadonlyMap<string, ArticleEvidence>
  /** The SHA-256 of each source that could be read, by its file name. */
  readonly hashes: ReadonlyMap<string, string>
  /** How many paragraphs each of these sources has. */
  readonly paragraphCounts: ReadonlyMap<string, number>
  readonly problems: readonly ContentProblem[]
}

/**
 * Compute the evidence of all articles from their sources.
 *
 * @param content - The content.
 * @param folder - The folder of the sources.
 * @param cues - The cue words of every fact.
 * @returns The evidence, with every problem of quotes, silences, paragraphs, outlines and quotation budgets.
 */
export function recomputeEvidence(content: Content, folder: string, cues: CuesByFact): Recomputed {
  const evidence = new Map<string, ArticleEvidence>()
  const hashes = new Map<string, string>()
  const paragraphCounts = new Map<string, number>()
  const problems: ContentProblem[] = []

  const sources = openSources(folder)
  for (const [file, articles] of articlesByFile(content)) {
    const source = readSource(sources, folder, file, articles)
    if (Array.isArray(source)) {
      problems.push(...source)
      continue
    }
    const paragraphs = splitParagraphs(source.text)
    hashes.set(file, source.sha256)
    paragraphCounts.set(file, paragraphs.length)

    const places = new Map<string, readonly QuotedPlace[]>()
    for (const article of articles) {
      const result = buildEvidence(article.data, cues, { sha256: source.sha256, paragraphs })
      problems.push(...result.findings.map((finding) => placeFinding(finding, article)))
      problems.push(...checkCopies(article, paragraphs))
      if (result.evidence === null) continue
      evidence.set(article.id, result.evidence)
      if (article.data.source.rights === 'quotation') places.set(article.id, placesOf(result.evidence))
    }
    for (const { article, ...finding } of checkQuotationBudget(file, paragraphs, places))
      problems.push(placeFinding(finding, content.articles.get(article)!))
  }
  return { evidence, hashes, paragraphCounts, problems }
}

type ReadSource = Extract<SourceReading, { outcome: 'read' }>

function placesOf({ claims, statements }: ArticleEvidence): QuotedPlace[] {
  return [...Object.values(claims), ...Object.values(statements)].flat()
}

function readSource(
  sources: Sources,
  folder: string,
  file: string,
  articles: readonly ArticleEntry[],
): ReadSource | ContentProblem[] {
  const path = join(folder, file)
  const reading = tryReading(sources, file)
  if (reading instanceof Error) return [unreadable(path, 'file', reading)]
  if (reading.outcome === 'read') return reading
  if (reading.outcome === 'not-utf8') {
    const found = `a byte that isn’t UTF-8, at offset ${reading.offset}`
    const hint = `Save the file as UTF-8, then read ${listed(articles.map(({ id }) => id))} again.`
    const place = { rule: 'encoding', file: displayPath(path), line: reading.line, column: 1 }
    return [{ ...place, found, expected: 'UTF-8', hint }]
  }
  return articles.map(({ id, locate }) => ({
    rule: 'source-missing',
    ...locate(['source', 'file']),
    found: `${file}, which isn’t in ${displayPath(folder)}/`,
    expected: `the source of ${id} beside the other sources`,
    hint: 'Add the file, or correct its name.',
  }))
}

function tryReading(sources: Sources, file: string): SourceReading | Error {
  try {
    return sources.read(file)
  } catch (error) {
    return error as Error
  }
}
