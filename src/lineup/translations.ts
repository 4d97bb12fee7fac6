import type { Claim, Wording } from '../corpus/corpus.ts'
import { undeterminedLanguage } from '../schema/scalars.ts'
import { languageName } from '../text/languages.ts'

/**
 * Tell from which language an article says that it prints words in translation.
 *
 * @returns A BCP 47 tag, `und` where the article doesn’t say from what; null where it doesn’t print them as a translation.
 */
export function translatedFrom({ translated }: Pick<Claim | Wording, 'translated'>): string | null {
  return translated === true ? undeterminedLanguage : (translated ?? null)
}

/**
 * Say that words are a translation.
 *
 * @param from - The language that they are translated from, as a BCP 47 tag; `und` for one that isn’t told; null for none.
 * @returns “translated from Russian”, “a translation”; null where they are none.
 */
export function translationNote(from: string | null): string | null {
  if (from === null) return null
  return from === undeterminedLanguage ? 'a translation' : `translated from ${languageName(from)}`
}
