import type { Article, Claim, Corpus } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import { translatedFrom, translationNote } from '../lineup/translations.ts'
import { isOneWithin } from '../text/languages.ts'
import type { Mark } from './mark-element.ts'

/** Give the mark of a claim, but for its place. */
export type MarkOfClaim = (fact: string, claim: Claim) => Omit<Mark, 'start' | 'end' | 'fact'>

/**
 * Mark the quotes of an article that stand in one of its paragraphs, or in its headline.
 *
 * @param paragraph - The paragraph’s number in the source; 0 for the headline.
 * @param markOf - Gives the mark of each claim.
 */
export function marksIn(
  { answers }: Pick<Article, 'answers'>,
  paragraph: number,
  markOf: MarkOfClaim,
): Mark[] {
  return [...answers].flatMap(([fact, answer]) =>
    answer.coverage === 'silent'
      ? []
      : answer.claims
          .filter(({ place }) => place.paragraph === paragraph)
          .map((claim) => ({
            start: claim.place.start,
            end: claim.place.end,
            fact,
            ...markOf(fact, claim),
          })),
  )
}

/**
 * Say how an article’s claims are marked in a text: each by its question, and by whether its words are a translation.
 *
 * @param root - The address of the site’s root, with a slash at its end.
 * @param around - The language of the text, as a BCP 47 tag.
 */
export function marksFor(
  { facts, site }: Pick<Corpus, 'facts' | 'site'>,
  { id, story }: Pick<Article, 'id' | 'story'>,
  root: string,
  around: string,
): MarkOfClaim {
  return (fact, claim) => {
    const { label, formerly } = facts.get(fact)!
    const note = translationNote(translatedFrom(claim))
    return {
      label: note === null ? label : `${label}, ${note}`,
      formerly,
      href: root + addresses.answer(story, fact, id),
      language: isOneWithin(claim.language, around) ? undefined : claim.language,
      labelLanguage: isOneWithin(site.language, around) ? undefined : site.language,
    }
  }
}
