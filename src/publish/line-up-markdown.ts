import type { BlockContent, Html, ListItem, PhrasingContent, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Cell, CellAnswer, Column, LineUp, Row } from '../lineup/line-up.ts'
import { placeInArticle } from '../lineup/place-in-article.ts'
import { silenceGround } from '../lineup/sentences/silence-sentences.ts'
import { atSentenceStart, countedInWords, sentenceOf } from '../lineup/sentences/words.ts'
import { translationNote } from '../lineup/translations.ts'
import { versionNote } from '../lineup/updates.ts'
import { counted, listed, withoutOwnMarks } from '../text/phrasing.ts'

/** Gives an article’s own paragraphs, by their numbers in its source. */
export type ParagraphsOf = (article: string) => readonly number[]

/**
 * Write a line-up as GitHub-flavoured Markdown: each question with the row’s sentence, and what each article answers, in a list.
 *
 * Words of the content come out as words: nothing in them makes markup, a link, a mention or a reference, on GitHub either.
 *
 * @param lineUp - The line-up, as pages show it.
 * @param paragraphsOf - Gives the paragraphs of an article of the line-up.
 * @returns The Markdown, with a line feed at its end.
 */
export function lineUpMarkdown({ story, columns, rows }: LineUp, paragraphsOf: ParagraphsOf): string {
  const unread = rows.flatMap(({ cells }) => cells).filter(({ coverage }) => coverage === 'unread').length
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: words(story.title) },
    paragraph(
      words(
        `${atSentenceStart(countedInWords(rows.length, 'question'))}, ${countedInWords(columns.length, 'article')}. ${unreadSentence(unread)}`,
      ),
    ),
    ...rows.flatMap((row) => rowBlocks(row, columns, paragraphsOf)),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-', extensions: [gfmToMarkdown()] })
}

/** Say how many answers nobody has looked for yet. */
function unreadSentence(unread: number): string {
  if (unread === 0) return 'Every article was read for every question.'
  return `${counted(unread, 'cell hasn’t', 'cells haven’t')} been read yet.`
}

function rowBlocks(row: Row, columns: readonly Column[], paragraphsOf: ParagraphsOf): RootContent[] {
  const cells = row.cells.map((cell, index) => ({ cell, column: columns[index]! }))
  const unread = cells.filter(({ cell }) => cell.coverage === 'unread').map(({ column }) => column.inSentence)
  const items = cells
    .filter(({ cell }) => cell.coverage !== 'unread')
    .map(({ cell, column }) => articleItem(cell, nameIn(columns, column), paragraphsOf(column.article)))
  if (unread.length > 0) items.push(item(words(`Not read for this yet: ${listed(unread)}`)))
  return [
    { type: 'heading', depth: 3, children: words(row.question) },
    paragraph(words(row.headline)),
    { type: 'list', spread: false, children: items },
  ]
}

/** Name an article, and say where it updates another or was updated. */
function nameIn(columns: readonly Column[], column: Column): PhrasingContent[] {
  const note = versionNote(columns, column)
  return [{ type: 'strong', children: words(column.name) }, ...(note === null ? [] : [text(` (${note})`)])]
}

/** What one article answers: on one line, or one line an answer where it has several. */
function articleItem(cell: Cell, name: PhrasingContent[], paragraphs: readonly number[]): ListItem {
  const [first, ...others] = cell.answers
  if (first === undefined)
    return item([...name, ...words(`: silent. ${sentenceOf([silenceGround(cell.silence!)])}`)])
  if (others.length === 0) return item([...name, ...words(`: ${answerLine(first, paragraphs)}`)])
  return item([...name, ...words(':')], {
    type: 'list',
    spread: false,
    children: cell.answers.map((answer) => item(words(answerLine(answer, paragraphs)))),
  })
}

function answerLine({ claim, more }: CellAnswer, paragraphs: readonly number[]): string {
  const quotes = [claim, ...more].map(({ quote, translated, place }) => {
    const note = translationNote(translated)
    return `“${withoutOwnMarks(quote)}”${note === null ? '' : `, ${note},`} ${placeInArticle(paragraphs, place).short}`
  })
  const back = claim.correctedBy === null ? [] : ['taken back by the article itself']
  const hedge = claim.hedge === null ? [] : [claim.hedge]
  return `${claim.answer} – ${quotes.join(', ')} (${[...hedge, claim.credit, ...back].join('; ')})`
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })

const item = (line: PhrasingContent[], ...blocks: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(line), ...blocks],
})

/**
 * What GitHub makes something of even where it is escaped, each up to the place where it is taken apart: mentions, issues, addresses,
 * commits, advisories, emoji.
 */
const acting =
  /@|#(?=\d)|\b(?:GH|GHSA|CVE)-(?=\w)|\bwww(?=\.)|:(?=\/\/|[+-]1:|\d*[a-z][\w+-]*:|100:)|[\da-f]{6}(?=[\da-f])|\$/giu

/** An empty comment shows as nothing, is copied as nothing, and parts what stands on its sides. */
const parting: Html = { type: 'html', value: '<!-- -->' }

/** GitHub’s own way to write a dollar sign that opens no formula. */
const dollar: Html = { type: 'html', value: '<span>$</span>' }

/** Make words that GitHub shows and does nothing with, on one line. */
function words(value: string): PhrasingContent[] {
  const line = value.replace(/\s+/gu, ' ').trim()
  const parts: PhrasingContent[] = []
  let end = 0
  for (const { 0: match, index } of line.matchAll(acting)) {
    const isDollar = match === '$'
    parts.push(text(line.slice(end, isDollar ? index : index + match.length)), isDollar ? dollar : parting)
    end = index + match.length
  }
  return [...parts, text(line.slice(end))]
}

const text = (value: string): Text => ({ type: 'text', value })
