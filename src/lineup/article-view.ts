import type { Article, Corpus } from '../corpus/corpus.ts'
import { articlesOfFile } from '../corpus/corpus.ts'
import { countQuoted } from '../evidence/quotation-budget.ts'
import { isInHeadline } from '../schema/lock.ts'
import type { ArticleEvidence } from '../schema/lock.ts'
import { countWords } from '../text/words.ts'
import { buildColumns, known } from './columns.ts'
import type { Cell, CellClaim, Column, LineUp, Named, Row } from './line-up.ts'
import { atSentenceStart, countWord, countedInWords, sentenceOf } from './sentences/words.ts'
import { versionsBeside } from './updates.ts'
import type { VersionsBeside } from './updates.ts'

/** A fact with what readers call it. */
export interface FactHead {
  readonly fact: string
  readonly label: string
  readonly question: string
}

/** A fact that this article is silent on and others answer. */
export interface NotHere extends FactHead {
  /** The articles that answer, in column order; names as heads of columns. */
  readonly answeredBy: readonly Named[]
  /** Who says what: the row’s headline. */
  readonly headline: string
}

/** A fact that of all articles only this one answers. */
export interface OnlyHere extends FactHead {
  readonly claims: readonly CellClaim[]
  /** Such as “The five other articles are silent on this.” */
  readonly sentence: string
}

/** A fact that this article tells otherwise than others do, or in two ways. */
export interface Contrast extends FactHead {
  readonly standing: Cell['standing']
  /** Who says what, this article first: “It says only “lengthy”; three put it at about 90 minutes.” */
  readonly sentence: string
}

/** What an article’s page shows. */
export interface ArticleView extends VersionsBeside {
  readonly article: Article
  readonly column: Column
  /** What it tells otherwise than others do, what differs most first. */
  readonly contrasts: readonly Contrast[]
  /** Here and below: facts in the curator’s order. */
  readonly notHere: readonly NotHere[]
  readonly onlyHere: readonly OnlyHere[]
  /** Where its claims sit, in the order of the text. */
  readonly marks: readonly StripMark[]
  /** Facts that it is silent on and that no other article answers either. */
  readonly silentLikeOthers: readonly FactHead[]
  /** Facts that nobody has read it for. */
  readonly unread: readonly FactHead[]
}

/**
 * Gather what an article’s page shows: what it answers, leaves out, has alone, and where its claims sit.
 *
 * @param lineUp - The line-up of the article’s story.
 * @throws Error where the article isn’t one of the story’s.
 */
export function articleView(corpus: Corpus, lineUp: LineUp, articleId: string): ArticleView {
  const column = lineUp.columns.find(({ article }) => article === articleId)
  if (column === undefined) throw new Error(`The story “${lineUp.story.id}” has no article “${articleId}”.`)
  const article = known(corpus.articles, articleId, 'article')
  const names = new Map(lineUp.columns.map(({ article: id, name }) => [id, name]))
  const cells = lineUp.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.article === articleId)
      .map((cell) => ({ row, cell, ...othersOf(row, cell) })),
  )
  const silences = cells.filter(({ cell }) => cell.coverage === 'silent')
  return {
    article,
    column,
    ...versionsBeside(lineUp.columns, column),
    notHere: silences
      .filter(({ answering }) => answering.length > 0)
      .map(({ row, answering }) => ({
        ...headOf(row),
        answeredBy: answering.map((other) => ({
          id: other.article,
          name: known(names, other.article, 'column'),
        })),
        headline: row.headline,
      })),
    onlyHere: cells
      .filter(
        ({ cell, answering, silent }) =>
          cell.claims.length > 0 && answering.length === 0 && silent.length > 0,
      )
      .map(({ row, cell, silent, unread }) => ({
        ...headOf(row),
        claims: cell.claims,
        sentence: aloneSentence(silent.length, unread.length),
      })),
    contrasts: cells
      .toSorted((a, b) => a.row.rank - b.row.rank)
      .flatMap(({ row, cell: { contrast, standing } }) =>
        contrast === null ? [] : [{ ...headOf(row), standing, sentence: contrast }],
      ),
    marks: marksOf(
      article,
      cells.flatMap(({ row, cell }) => cell.claims.map((claim) => ({ fact: row.fact, claim }))),
    ),
    silentLikeOthers: silences
      .filter(({ answering }) => answering.length === 0)
      .map(({ row }) => headOf(row)),
    unread: cells.filter(({ cell }) => cell.coverage === 'unread').map(({ row }) => headOf(row)),
  }
}

function headOf({ fact, label, question }: Row): FactHead {
  return { fact, label, question }
}

function othersOf({ cells }: Row, cell: Cell): Record<'answering' | 'silent' | 'unread', Cell[]> {
  const others = cells.filter((other) => other !== cell)
  return {
    answering: others.filter(({ claims }) => claims.length > 0),
    silent: others.filter(({ coverage }) => coverage === 'silent'),
    unread: others.filter(({ coverage }) => coverage === 'unread'),
  }
}

function aloneSentence(silent: number, unread: number): string {
  const are = (count: number) => (count === 1 ? 'is' : 'are')
  return sentenceOf(
    unread === 0
      ? [
          `the ${silent === 1 ? 'other article' : countedInWords(silent, 'other article')} ${are(silent)} silent on this`,
        ]
      : [
          `${countedInWords(silent, 'other article')} ${are(silent)} silent on this`,
          `${countWord(unread)} ${are(unread)} not read yet`,
        ],
  )
}

/**
 * Say how much of an article is quoted here: “84 words of it are quoted here, 14 %”.
 *
 * @param evidence - The lock’s record of the article.
 */
export function quotedShare({ words, claims, statements }: ArticleEvidence): string {
  const places = [...Object.values(claims), ...Object.values(statements)].flat()
  const count = countQuoted(places)
  if (count === 0) return 'None of it is quoted here'
  const percent = Math.round((count * 100) / words)
  return `${atSentenceStart(countedInWords(count, 'word'))} of it ${count === 1 ? 'is' : 'are'} quoted here, ${percent === 0 ? 'under 1' : percent} %`
}

/** Where in an article a claim sits. */
export interface StripMark {
  /** The claim’s ID. */
  readonly claim: string
  readonly fact: string
  /** The paragraph among the article’s own, from 1; 0 for its headline. */
  readonly paragraph: number
  /** Where the quote begins, as a share of the article’s words from 0 to 1; of the headline’s characters where it stands there. */
  readonly start: number
  /** Where it ends, as such a share. */
  readonly end: number
}

/**
 * Place an article’s claims on a strip of its length.
 *
 * The lock gives the words of each paragraph and a quote’s offset in it in characters. Without the text, the
 * words before the quote are worked out from the characters that a word of the article’s own quotes takes;
 * the quote always stays inside its paragraph.
 *
 * @param claims - Its claims with the IDs of their facts, in any order.
 * @returns A mark for each claim, by its place, those in the headline first.
 */
export function marksOf(
  article: Article,
  claims: readonly { readonly fact: string; readonly claim: CellClaim }[],
): StripMark[] {
  const { evidence, paragraphs } = article
  const quotes = claims.filter(({ claim }) => !isInHeadline(claim.place)).map(({ claim }) => claim.quote)
  // A space behind each quote stands for the one that parts it from the next word.
  const charactersPerWord = quotes.join(' ').length / Math.max(1, countWords(quotes.join(' ')))
  const wordsIn = (paragraph: number) => Number(evidence.paragraphs[paragraph - 1])
  return claims
    .map(({ fact, claim: { id, quote, place } }) => {
      if (isInHeadline(place)) {
        const { length } = String(article.title)
        const [start, end] = [share(place.start, length), share(place.end, length)]
        return { claim: id, fact, paragraph: 0, start, end }
      }
      const position = paragraphs.indexOf(place.paragraph)
      const before = sum(paragraphs.slice(0, Math.max(0, position)).map(wordsIn))
      const words = Math.min(countWords(quote), wordsIn(place.paragraph))
      const inParagraph = Math.min(place.start / charactersPerWord, wordsIn(place.paragraph) - words)
      return {
        claim: id,
        fact,
        paragraph: position + 1,
        start: share(before + inParagraph, evidence.words),
        end: share(before + inParagraph + words, evidence.words),
      }
    })
    .sort((a, b) => Math.min(a.paragraph, 1) - Math.min(b.paragraph, 1) || a.start - b.start || a.end - b.end)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

// Four decimals place a mark to a tenth of a pixel on a strip of 1,000.
function share(part: number, all: number): number {
  return Number((part / all).toFixed(4))
}

/** What else stands in the file that an article was read from. */
export interface SourceRecord {
  /** Other articles read from the file, with their paragraphs: “¶19”. */
  readonly others: readonly { readonly article: string; readonly name: string; readonly paragraphs: string }[]
  /** Parts of the file that belong to no article, and why. */
  readonly leftOut: readonly { readonly paragraphs: string; readonly why: string }[]
}

/**
 * Gather what a source file holds beside one of its articles. What was left out is said once, in any of the articles that rest on the
 * file, and is shown with all of them.
 *
 * @param article - One article of the file.
 */
export function sourceRecord(corpus: Corpus, article: Article): SourceRecord {
  const ofFile = articlesOfFile(corpus, article.source.file)
  return {
    others: ofFile
      .filter(({ id }) => id !== article.id)
      .map((other) => ({
        article: other.id,
        name: buildColumns(corpus, other.story).find((column) => column.article === other.id)!.name,
        paragraphs: pilcrow(other.source.paragraphs ?? ''),
      })),
    leftOut: ofFile.flatMap(({ source }) =>
      source.leftOut.map(({ paragraphs, why }) => ({ paragraphs: pilcrow(paragraphs), why })),
    ),
  }
}

function pilcrow(paragraphs: string | number): string {
  return `¶${String(paragraphs).replaceAll('-', '–')}`
}
