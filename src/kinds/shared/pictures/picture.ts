import type { KindContext } from '../../context.ts'

/** Why an article has no answer that a picture could show; `denies`: it denies every answer. */
export type Absence = 'silent' | 'unread' | 'denies'

/** What stands in place of an article’s answer. */
export const absenceWords: Readonly<Record<Absence, string>> = {
  silent: 'silent',
  unread: 'not read yet',
  denies: 'denies all of it',
}

/** One claim, as far as pictures need it. */
export interface PictureClaim<Value> {
  readonly value: Value
  readonly denies: boolean
  /** How the article hedges: “reported”, “expected”, “possible”; null where it states. */
  readonly hedge: string | null
}

/** What one article has on a fact. */
export interface ArticleAnswers<Value> extends PictureArticle {
  /** Null where it has claims with a value. */
  readonly absence: Absence | null
  readonly claims: readonly PictureClaim<Value>[]
}

/** What a picture is made of. */
export interface PictureSubject<Value> {
  readonly articles: readonly ArticleAnswers<Value>[]
  readonly context: KindContext
}

/**
 * What an article says of one thing. `hedged`: only as reported, expected or possible. `both`: it says it and denies it.
 */
export type Stance = 'says' | 'hedged' | 'denies' | 'both'

/**
 * Sum up what one article’s claims say of one thing; a plain statement outweighs a hedged one.
 *
 * @param claims - The claims that say or deny it.
 * @returns The stance, or null where there are no claims.
 */
export function stanceOf(claims: readonly Pick<PictureClaim<unknown>, 'denies' | 'hedge'>[]): Stance | null {
  const said = claims.filter(({ denies }) => !denies)
  if (said.length === 0) return claims.length === 0 ? null : 'denies'
  if (said.length < claims.length) return 'both'
  return said.some(({ hedge }) => hedge === null) ? 'says' : 'hedged'
}

/** An article as pictures name it. */
export interface PictureArticle {
  readonly article: string
  readonly name: string
}

/** A place along a line, in percent of its width from the left. */
export type Percent = number

/** A stretch of a line. */
export interface Stretch {
  readonly from: Percent
  readonly to: Percent
}

/** A tick of an axis; minor ones have no label. */
export interface Tick {
  readonly at: Percent
  readonly label: string
  /** A word over the label, such as the weekday or the month; empty for none. */
  readonly above: string
}

/** A claim on a line. */
export interface LineMark extends Stretch {
  /** `dot`: one exact place; `band`: all that the words leave open. */
  readonly shape: 'dot' | 'band'
  /** Where the stated figure stands; null where the band has none. */
  readonly figure: Percent | null
  /** Which ends of a band fade, because the words don’t fix them. */
  readonly fades: 'none' | 'low' | 'high' | 'both'
  readonly denies: boolean
  /** Its height within the lane, in percent from the top. */
  readonly middle: Percent
}

/** One article along a line. */
export interface Lane extends PictureArticle {
  /** The answers that its marks draw, from left to right; empty where it has none. */
  readonly words: readonly string[]
  readonly marks: readonly LineMark[]
  /** How many marks stand over each other, at least 1: the lane’s height. */
  readonly rows: number
  /** What stands in place of marks; null where there are some. */
  readonly instead: { readonly words: string; readonly absence: Absence | null } | null
}

/** Claims along one line for all articles: lengths, numbers, dates. */
export interface LinePicture {
  readonly shape: 'line'
  /** What the ticks count or belong to; empty where their labels say it. */
  readonly unit: string
  readonly ticks: readonly Tick[]
  readonly lanes: readonly Lane[]
  /** What every claim leaves room for; null where there is nothing or only one article gives something. */
  readonly shared: Stretch | null
  readonly key: readonly LineKey[]
}

/** What of a line needs explaining. */
export type LineKey = 'dot' | 'day' | 'band' | 'range' | 'span' | 'denies' | 'shared'

/** How a list ends: it is the whole, or leaves room for more. */
export interface ListEnd {
  readonly complete: boolean
  readonly words: string
}

/** One list of a grid: a column. An article whose lists can’t be merged has several. */
export interface GridList extends PictureArticle {
  readonly absence: Absence | null
  /** Null where lists have no end or the article gives none. */
  readonly end: ListEnd | null
}

/** What a list says of a row’s thing. */
export interface GridCell {
  readonly stance: Stance | Absence | 'none'
  /** The same in words. */
  readonly words: string
}

/** One thing that lists may have: a row. */
export interface GridRow {
  readonly label: string
  /** Whom an arrow leads to, where the row is a direction and `label` whom it comes from; else null. */
  readonly to: string | null
  /** True for a detail of the row above it. */
  readonly detail: boolean
  readonly cells: readonly GridCell[]
}

/** Who names what: things as rows, lists as columns. */
export interface GridPicture {
  readonly shape: 'grid'
  readonly caption: string
  readonly lists: readonly GridList[]
  readonly rows: readonly GridRow[]
  /** The stances that occur, with their words. */
  readonly key: readonly GridCell[]
  /** The ends that occur, each once. */
  readonly ends: readonly ListEnd[]
}

/** One part of several-part answers. */
export interface PartHead {
  readonly name: string
  /** `same`: all that tell it agree; `differs`: some conflict; `varies`: some are vaguer, or not all tell it. */
  readonly agreement: 'same' | 'varies' | 'differs'
}

/** One claim, part by part. */
export interface PartLine extends PictureArticle {
  /** True where the line above is the same article’s. */
  readonly continued: boolean
  readonly denies: boolean
  /** Words such as “denies this” or “possible”; empty for a plain statement. */
  readonly remark: string
  readonly absence: Absence | null
  /** One a part; null where not said. Empty where the article has no answer. */
  readonly parts: readonly (string | null)[]
}

/** Answers of several parts, such as meetings, each part set under the same part of the others. */
export interface PartsPicture {
  readonly shape: 'parts'
  readonly caption: string
  readonly heads: readonly PartHead[]
  readonly lines: readonly PartLine[]
}

/** An article in a camp. */
export interface CampMember extends PictureArticle {
  readonly stance: Stance
  /** Words behind its name: “denies it”, “gives two answers, possible”; empty for none. */
  readonly remark: string
}

/** The articles that chose one answer. */
export interface OptionCamp {
  readonly label: string
  readonly members: readonly CampMember[]
}

/** Articles set under the answer they chose. */
export interface CampsPicture {
  readonly shape: 'camps'
  /** The biggest first. */
  readonly camps: readonly OptionCamp[]
  /** Articles without an answer, by why. */
  readonly absent: readonly { readonly absence: Absence; readonly articles: readonly PictureArticle[] }[]
}

/** A finished picture: components lay it out and compute nothing. */
export type Picture = LinePicture | GridPicture | PartsPicture | CampsPicture
