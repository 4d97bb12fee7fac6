import { openSources } from '../../evidence/sources.ts'
import type { Corpus } from '../corpus.ts'
import type { ContentProblem } from '../problem.ts'
import type { Content } from '../read/content.ts'
import { runRules } from '../rules/rule.ts'
import { cueUseIn } from './cue-use.ts'
import { foreignSilence } from './foreign-silence.ts'
import { idleCues } from './idle-cues.ts'
import { idleFact } from './idle-fact.ts'
import { nearName } from './near-name.ts'
import { noisyCue } from './noisy-cue.ts'
import { ownSentence } from './own-sentence.ts'
import { repeatedClaim } from './repeated-claim.ts'
import { shortQuote } from './short-quote.ts'
import { undeclaredStatement } from './undeclared-statement.ts'
import { unreadCell } from './unread-cell.ts'
import type { Warning } from './warning.ts'

/** All that is worth a curator’s look though nothing is wrong. */
export const warnings: readonly Warning[] = [
  foreignSilence,
  idleCues,
  idleFact,
  nearName,
  noisyCue,
  ownSentence,
  repeatedClaim,
  shortQuote,
  undeclaredStatement,
  unreadCell,
]

/**
 * Look for what is allowed and worth a second look.
 *
 * @param content - Content without problems.
 * @param corpus - The corpus made of it.
 * @param sources - The folder of the sources; null where they aren’t at hand: then what needs them isn’t looked for.
 * @param all - What to look for. Default: everything.
 * @returns A warning for each place, in no particular order.
 */
export function findWarnings(
  content: Content,
  corpus: Corpus,
  sources: string | null,
  all = warnings,
): ContentProblem[] {
  const cueUse = sources === null ? null : cueUseIn(corpus, openSources(sources))
  return runRules(all, { content, corpus, cueUse })
}
