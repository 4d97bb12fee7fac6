import { Document } from 'yaml'
import type { Scalar, YAMLMap } from 'yaml'
import type { FactData } from '../../kinds/fact.ts'
import type { OutletData } from '../../schema/outlet.ts'
import { foldTypography } from '../../text/fold.ts'
import { isOneWithin } from '../../text/languages.ts'
import { idFrom } from '../file-id.ts'
import type { Declared } from './declared.ts'

/** An outlet that the content has, or one that is to be written. */
export interface ChosenOutlet {
  readonly id: string
  /** What is to be written; null where the content has the outlet. */
  readonly draft: OutletData | null
  /** The language it publishes in; null where nobody knows. */
  readonly language: string | null
  /** What in the page names the outlet; null where nothing does. */
  readonly identifiedBy: string | null
}

/** Say where a page names its outlet so that readers of “Named by its …” understand it, and curators find it. */
const inPageData = (where: string) => `page’s data (${where})`

/**
 * Choose the outlet of a page: the one whose name it declares, or whose home page its address belongs to; else a draft, of the
 * declared name or of an outlet that stays unidentified.
 *
 * @param declared - What the page declares.
 * @param outlets - The outlets of the content, by ID.
 * @param id - The ID of the article, for an outlet that has no name.
 */
export function chooseOutlet(
  declared: Declared,
  outlets: ReadonlyMap<string, Readonly<OutletData>>,
  id: string,
): ChosenOutlet {
  const known = [...outlets]
  for (const { value, where } of declared.outlet) {
    const match = known.find(([, { name }]) => compared(name) === compared(value))
    if (match)
      return { id: match[0], draft: null, language: match[1].language, identifiedBy: inPageData(where) }
  }
  for (const { value, where } of declared.address) {
    const match = known.find(
      ([, { homepage }]) => homepage !== undefined && hostOf(homepage) === hostOf(value),
    )
    if (match) {
      const identifiedBy = inPageData(`${where}: ${hostOf(value)}`)
      return { id: match[0], draft: null, language: match[1].language, identifiedBy }
    }
  }
  const [named] = declared.outlet
  const language = declared.language[0]?.value ?? 'en'
  const draft = { kind: 'unknown' as const, country: null, language }
  if (named !== undefined && idFrom(named.value) !== '') {
    const ofName = idFrom(named.value)
    return {
      id: ofName,
      draft: { name: named.value, ...draft },
      // A file of that name isn’t written over, whatever the outlet in it is called.
      language: outlets.get(ofName)?.language ?? language,
      identifiedBy: inPageData(named.where),
    }
  }
  return {
    id,
    draft: { name: `the text ${id}`, unidentified: 'The text names no outlet.', ...draft },
    language,
    identifiedBy: null,
  }
}

const compared = (name: string) => foldTypography(name).text.trim().toLowerCase()

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '')

/** What an article’s skeleton is made of. */
export interface SkeletonParts {
  readonly outlet: ChosenOutlet
  readonly story: string
  readonly declared: Declared
  /** The name of the source’s file. */
  readonly file: string
  /** The day on which the curator read it, as `2031-03-05`. */
  readonly read: string
  /** Where the capture was made, where the page declares no address. */
  readonly address: string | null
  /** The facts that the story asks, in its order. */
  readonly facts: readonly { readonly id: string; readonly data: Readonly<FactData> }[]
}

/**
 * Write an article’s skeleton: what the page declares, and every fact of the story as `unread`, each under its question.
 *
 * @param parts - What it is made of.
 * @returns The file’s text. Its outline is empty, so it is made from the quotes until the curator writes one.
 */
export function writeSkeleton({
  outlet,
  story,
  declared,
  file,
  read,
  address,
  facts,
}: SkeletonParts): string {
  const original = declared.address[0]?.value ?? address
  const language = declared.language[0]?.value
  const document = new Document({
    title: declared.title[0]?.value ?? null,
    outlet: outlet.id,
    story,
    published: declared.date.length === 1 ? declared.date[0]!.value : null,
    identifiedBy: outlet.identifiedBy,
    ...(language !== undefined &&
      (outlet.language === null || !isOneWithin(language, outlet.language)) && { language }),
    source: { file, read, ...(original !== null && { address: original }) },
    claims: Object.fromEntries(facts.map(({ id }) => [id, 'unread'])),
  })
  const claims = document.get('claims') as YAMLMap<Scalar<string>>
  for (const [position, { key }] of claims.items.entries()) {
    const { question, kind } = facts[position]!.data
    key.commentBefore = ` ${question} (${kind})`
  }
  if (declared.date.length > 1) {
    // Which of them is right is the curator’s to find out.
    const days = declared.date.map(({ value, where }) => `${value} (${where})`)
    ;(document.get('published', true) as Scalar).comment = ` declared: ${days.join(', ')}`
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`
}
