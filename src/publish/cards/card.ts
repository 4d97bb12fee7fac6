import { phraseDay } from '../../kinds/shared/calendar.ts'
import type { ArticleView } from '../../lineup/article-view.ts'
import type { LineUp, Row } from '../../lineup/line-up.ts'
import { homeView } from '../../lineup/overview.ts'
import { countedInWords, countWord } from '../../lineup/sentences/words.ts'
import type { StatementComparison } from '../../lineup/statement-comparison.ts'

/** What a share card shows: the picture that other sites set beside a link to a page. */
export interface Card {
  /** A line above the title: what sort of page it is, or which story it belongs to. */
  readonly overline: string
  readonly title: string
  /** Who says what, a line each. */
  readonly lines: readonly CardLine[]
  /** What the lines leave out: “and seven more articles”. Empty where they leave nothing out. */
  readonly more: string
}

/** One line of a card. */
export interface CardLine {
  /** Who says it; empty where the words stand alone. */
  readonly name: string
  readonly words: string
}

/** More lines than these are too small in a picture of 300 pixels. */
const mostLines = 5

/** Show a claim comparison: the question, and each article’s answer in a few characters. */
export function comparisonCard({ story, columns }: LineUp, row: Row): Card {
  const answers = row.cells.map(({ article, brief, coverage }) => ({
    name: columns.find((column) => column.article === article)!.name,
    words: brief,
    silent: coverage === 'silent' || coverage === 'unread',
  }))
  // Who answers comes before who doesn’t.
  const inOrder = [...answers.filter(({ silent }) => !silent), ...answers.filter(({ silent }) => silent)]
  const shown = inOrder.length <= mostLines ? inOrder : inOrder.slice(0, mostLines - 1)
  const left = inOrder.length - shown.length
  return {
    overline: story.title,
    title: row.question,
    lines: shown.map(({ name, words }) => ({ name, words })),
    more: left === 0 ? '' : `and ${countWord(left)} more articles`,
  }
}

/** Show a story: its most telling headlines. */
export function storyCard(lineUp: LineUp): Card {
  const { story, columns, rows } = lineUp
  const [{ headlines }] = homeView([lineUp]) as [ReturnType<typeof homeView>[number]]
  return {
    overline: phraseDay(story.date),
    title: story.title,
    lines: headlines.slice(0, 2).map(({ headline }) => ({ name: '', words: headline })),
    more: `${countedInWords(columns.length, 'article')}, ${countedInWords(rows.length, 'question')}`,
  }
}

/** Show an article: what it is, and how it differs from the others of its story. */
export function articleCard(view: ArticleView, { story, columns }: LineUp): Card {
  const column = columns.find(({ article }) => article === view.article.id)!
  return {
    overline: story.title,
    title: column.title ?? column.name,
    lines: view.contrasts
      .slice(0, 2)
      .map(({ label, sentence }) => ({ name: '', words: `${label}: ${sentence}` })),
    more: column.title === null ? '' : column.name,
  }
}

/** Show a statement: its speaker, the passage that most articles quote, and how many ways of wording it there are. */
export function statementCard({ statement, speaker, parts, sentence }: StatementComparison): Card {
  const wordings = parts.flatMap(({ languages }) =>
    languages.slice(0, 1).map((language) => language.wordings),
  )
  const [most = []] = wordings.toSorted((a, b) => b.length - a.length)
  const fullest = most.find(({ isFullest }) => isFullest)
  return {
    overline: speaker.name,
    title: statement.title,
    lines: [
      ...(fullest === undefined ? [] : [{ name: '', words: `“${fullest.wording.quote}”` }]),
      { name: '', words: sentence },
    ],
    more: '',
  }
}
