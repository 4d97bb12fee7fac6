import type { ArticleEvidence, Checked, QuotedPlace } from '../schema/lock.ts'
import { claimsOf, silencesOf } from '../schema/article.ts'
import type { ArticleContent } from '../schema/article.ts'
import { checkSilence } from './check-silence.ts'
import type { CuesByFact } from './check-silence.ts'
import type { QuotePointer } from './find-quote.ts'
import type { EvidenceProblem } from './problem.ts'
import { locateQuote, quotedPlace } from './find-quote.ts'
import type { Paragraph } from './paragraphs.ts'
import { selectParagraphs, withHeadline, wordsIn } from './paragraphs.ts'

/** A source as it was read. */
export interface SourceText {
  /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Its paragraphs. */
  readonly paragraphs: readonly Paragraph[]
}

/** The evidence of an article, or all that stands in its way. */
export type EvidenceResult =
  | { readonly evidence: ArticleEvidence; readonly problems: readonly [] }
  | { readonly evidence: null; readonly problems: readonly EvidenceProblem[] }

/**
 * Hold an article against its source: find the place of every quote, and check every silence.
 *
 * @param content - The article’s front matter.
 * @param cues - The cue words of the facts it is silent on. A silence on any other fact is passed over: the
 *   corpus reports facts that don’t exist.
 * @param source - The source that it was read from.
 * @returns The evidence for the lock, or every problem.
 */
export function buildEvidence(content: ArticleContent, cues: CuesByFact, source: SourceText): EvidenceResult {
  const all = source.paragraphs
  const { own: numbers, problems: numberProblems } = selectParagraphs(content.source, all.length)
  // Without the article’s paragraphs nothing else can be checked.
  if (numbers === null) return { evidence: null, problems: numberProblems }

  const { title } = content
  const { file, read, rights } = content.source
  const own = all.filter(({ number }) => numbers.includes(number))
  const words = own.reduce((total, paragraph) => total + wordsIn(paragraph), 0)
  const paragraphs = all.map(wordsIn)
  const problems = [...numberProblems]

  const locateAll = (section: string, lists: readonly (readonly [string, readonly QuotePointer[]])[]) => {
    const places: Record<string, QuotedPlace[]> = {}
    for (const [id, pointers] of lists) {
      places[id] = []
      for (const [position, pointer] of pointers.entries()) {
        const located = locateQuote({ title, own, all, rights }, pointer, [section, id, position, 'quote'])
        problems.push(...located.problems)
        if (located.place !== null)
          places[id].push(quotedPlace(located.place, pointer.quote, withHeadline(title, all)))
      }
    }
    return places
  }
  const claims = locateAll('claims', claimsOf(content))
  const statements = locateAll('statements', Object.entries(content.statements))

  const silences: Record<string, Checked> = {}
  const searched = withHeadline(title, own)
  for (const [fact, silence] of silencesOf(content)) {
    const factCues = cues.get(fact)
    if (factCues === undefined) continue
    const checked = checkSilence(searched, factCues, silence, ['claims', fact])
    problems.push(...checked.problems)
    silences[fact] = { cues: [...factCues], words, found: checked.found }
  }

  if (problems.length > 0) return { evidence: null, problems }
  const { sha256 } = source
  return { evidence: { file, sha256, read, words, paragraphs, claims, silences, statements }, problems: [] }
}
