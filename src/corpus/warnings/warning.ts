import type { Corpus } from '../corpus.ts'
import type { Content } from '../read/content.ts'
import type { Rule } from '../rules/rule.ts'
import type { CueUse } from './cue-use.ts'

/** What every warning may consult. */
export interface WarningContext {
  /** The content as its files give it, with the place of every value. */
  readonly content: Content
  /** The same content, without problems. */
  readonly corpus: Corpus
  /** Tell what a fact’s cue words find; null where the sources aren’t at hand. */
  readonly cueUse: ((fact: string) => CueUse) | null
}

/**
 * Something that is allowed and that a curator will want to look at. It is found as a rule finds a breach, but fails nothing: its
 * `description` says what is as a rule the case.
 */
export type Warning = Rule<WarningContext>
