import { formerId } from './former-id.ts'
import { fullText } from './full-text.ts'
import { ownTranslation } from './own-translation.ts'
import { ownWords } from './own-words.ts'
import { paragraphUse } from './paragraph-use.ts'
import { quoteInOutline } from './quote-in-outline.ts'
import { repeatedFact } from './repeated-fact.ts'
import { resolvedDay } from './resolved-day.ts'
import type { Rule } from './rule.ts'
import { sameLanguage } from './same-language.ts'
import { sharedId } from './shared-id.ts'
import { speaksFor } from './speaks-for.ts'
import { statementLanguage } from './statement-language.ts'
import { takenBack } from './taken-back.ts'
import { unaskedFact } from './unasked-fact.ts'
import { uncorrected } from './uncorrected.ts'
import { unknownClaim } from './unknown-claim.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownOption } from './unknown-option.ts'
import { unknownOrigin } from './unknown-origin.ts'
import { unknownOutlet } from './unknown-outlet.ts'
import { unknownPerson } from './unknown-person.ts'
import { unknownStatement } from './unknown-statement.ts'
import { unknownStory } from './unknown-story.ts'
import { unknownUpdate } from './unknown-update.ts'
import { updateCircle } from './update-circle.ts'
import { updateOrder } from './update-order.ts'
import { updateOutlet } from './update-outlet.ts'
import { updateStory } from './update-story.ts'
import { valueOfKind } from './value-of-kind.ts'

/**
 * Everything that holds between content files. Quotes and silences, which are held against the sources, are
 * checked in `evidence/`.
 */
export const rules: readonly Rule[] = [
  formerId,
  fullText,
  ownTranslation,
  ownWords,
  paragraphUse,
  quoteInOutline,
  repeatedFact,
  resolvedDay,
  sameLanguage,
  sharedId,
  speaksFor,
  statementLanguage,
  takenBack,
  unaskedFact,
  uncorrected,
  unknownClaim,
  unknownFact,
  unknownOption,
  unknownOrigin,
  unknownOutlet,
  unknownPerson,
  unknownStatement,
  unknownStory,
  unknownUpdate,
  updateCircle,
  updateOrder,
  updateOutlet,
  updateStory,
  valueOfKind,
]
