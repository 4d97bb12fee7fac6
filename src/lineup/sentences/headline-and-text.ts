import { isInHeadline } from '../../schema/lock.ts'
import type { CellClaim } from '../line-up.ts'
import { relateClaims } from '../relations.ts'
import type { RelatingKind } from '../relations.ts'
import { withoutOpening } from './side-wordings.ts'
import { claimPredicate, shortName, subjectOfVoice } from './sides.ts'
import type { NamedCell, UntoldRow } from './sides.ts'

/** What one voice says in an article’s headline, and what it says in the text. */
export interface HeadlineAndText {
  readonly headline: CellClaim
  /** What leads of the text. */
  readonly text: CellClaim
}

/** How a headline stands to a text that says something else, or less. Headlines are short: one that says less than the text only sums it up. */
const apart: readonly string[] = ['conflict', 'fuller', 'sharper', 'stronger', 'surer']

/**
 * Find where an article’s headline answers differently from its text in the same voice: it contradicts the text, or says more, more
 * exactly or more surely than all that the text says. What the article takes back doesn’t count.
 *
 * @returns Null where the two agree, or where one of them doesn’t answer in that voice.
 */
export function headlineAndText(
  { answers }: Pick<NamedCell, 'answers'>,
  relating: RelatingKind,
): HeadlineAndText | null {
  const standing = answers
    .flatMap(({ claim, more }) => [claim, ...more])
    .filter(({ correctedBy }) => correctedBy === null)
  for (const headline of standing.filter(({ place }) => isInHeadline(place))) {
    const ofText = standing.filter(
      ({ place, whose }) => !isInHeadline(place) && whose.id === headline.whose.id,
    )
    const [text] = ofText
    if (text !== undefined && isApart(headline, ofText, relating)) return { headline, text }
  }
  return null
}

function isApart(headline: CellClaim, ofText: readonly CellClaim[], relating: RelatingKind): boolean {
  const isFromText = (text: Parameters<typeof relateClaims>[2]) =>
    apart.includes(relateClaims(relating, headline, text).relation)
  if (!ofText.every(isFromText)) return false
  if (headline.denies || ofText.some(({ denies }) => denies)) return true
  // Several claims of the text may say together what the headline says at once.
  const value = relating.kind.telling.unite(ofText.map((text) => text.value))
  return isFromText({ ...ofText[0]!, value })
}

/**
 * Put what headline and text say, one behind the other.
 *
 * @param whose - The headline as the first clause names it.
 * @returns In full, “the headline of the Post puts it at an hour; its text puts it at 50 minutes”, and in fewer words, “…; its text, at 50 minutes”.
 */
export function headlineClauses(
  { headline, text }: HeadlineAndText,
  whose: string,
  relating: RelatingKind,
): { readonly full: string; readonly short: string } {
  const [said, inText] = [claimPredicate(headline, relating), claimPredicate(text, relating)]
  const start = `${whose} ${said}; its text`
  return { full: `${start} ${inText}`, short: `${start}${withoutOpening(inText, said, relating)}` }
}

/**
 * Put what headline and text say in ever fewer words; whose word it is goes where there is no room.
 *
 * @param cell - The article’s cell.
 */
export function headlineWordings(
  row: Pick<UntoldRow, 'relating'>,
  cell: NamedCell,
  inTwo: HeadlineAndText,
): string[] {
  const name = headlineOfArticle(cell)
  const { full, short } = headlineClauses(inTwo, name, row.relating)
  const { whose } = inTwo.headline
  if (whose.own) return [full, short]
  const voice = shortName(row, whose)
  const subject = subjectOfVoice(row, whose)
  const [said, inText] = [inTwo.headline, inTwo.text].map((claim) =>
    claimPredicate(claim, row.relating, subject),
  )
  const start = `in ${name} ${voice} ${said!}; in its text`
  const rest = withoutOpening(inText!, said!, row.relating)
  // What is left of a predicate needs no subject, a whole one does.
  const credited = rest.startsWith(',') ? [`${start}${rest}`] : []
  return [`${start} ${voice} ${inText!}`, ...credited, full, short]
}

/** Name an article’s headline inside a sentence. */
export function headlineOfArticle({ name }: Pick<NamedCell, 'name'>): string {
  return `the headline of ${name}`
}
