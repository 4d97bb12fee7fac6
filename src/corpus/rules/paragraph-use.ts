import { parseParagraphNumbers, selectParagraphs } from '../../evidence/paragraphs.ts'
import type { DataPath } from '../problem.ts'
import { articlesByFile } from '../read/content.ts'
import type { ArticleEntry } from '../read/content.ts'
import type { Breach, Rule } from './rule.ts'

/** No paragraph of a source is forgotten, and none is read as two articles. */
export const paragraphUse: Rule = {
  name: 'paragraph-use',
  description: 'Every paragraph of a source belongs to exactly one article, or is left out with a reason.',
  tip: 'Correct source.paragraphs and source.leftOut of the articles on this source.',
  check: {
    content: (content, { paragraphCounts }) => {
      // An article whose file has problems may well use what seems forgotten.
      const isWhole = content.articles.size === content.ids.articles.size
      return [...articlesByFile(content)].flatMap(([file, onFile]) => {
        const count = paragraphCounts.get(file)
        // Wrong numbers are told with the evidence; who uses what is open until they are right.
        if (
          count === undefined ||
          onFile.some(({ data }) => selectParagraphs(data.source, count).problems.length > 0)
        )
          return []
        const uses = onFile.flatMap((article) => usesOf(article, count))
        return [...shared(uses), ...(isWhole ? forgotten(onFile, uses, count) : [])]
      })
    },
  },
}

/** One paragraph, and who uses it or leaves it out. */
interface Use {
  readonly number: number
  readonly article: ArticleEntry
  readonly path: DataPath
  readonly how: string
}

function usesOf(article: ArticleEntry, count: number): Use[] {
  const { paragraphs, leftOut } = article.data.source
  const numbersOf = (written: string | number | undefined) => parseParagraphNumbers(written, count).numbers!
  const own = numbersOf(paragraphs).map((number) => ({
    number,
    article,
    path: ['source', 'paragraphs'],
    how: `in ${article.id}`,
  }))
  const without = leftOut.flatMap((part, position) =>
    numbersOf(part.paragraphs).map((number) => ({
      number,
      article,
      path: ['source', 'leftOut', position, 'paragraphs'],
      how: `left out by ${article.id}`,
    })),
  )
  return [...own, ...without]
}

function shared(uses: readonly Use[]): Breach[] {
  const byNumber = Map.groupBy(uses, ({ number }) => number)
  const several = [...byNumber.values()].filter((group) => group.length > 1)
  const byUsers = Map.groupBy(several, (group) => group.map(({ how }) => how).join(' and '))
  return [...byUsers].map(([users, groups]) => {
    const { article, path } = groups[0]!.at(-1)!
    const numbers = groups.map((group) => group[0]!.number)
    const found = `${nameParagraphs(numbers)} ${users}`
    return { at: article.locate(path), found, expected: 'each paragraph in one place only' }
  })
}

function forgotten(articles: readonly ArticleEntry[], uses: readonly Use[], count: number): Breach[] {
  const used = new Set(uses.map(({ number }) => number))
  const unused = Array.from({ length: count }, (_, position) => position + 1).filter(
    (number) => !used.has(number),
  )
  const [first] = articles
  if (unused.length === 0 || first === undefined) return []
  return [
    {
      at: first.locate(['source', 'paragraphs']),
      found: `${nameParagraphs(unused)} of ${first.data.source.file} in no article`,
      expected: 'every paragraph in an article, or left out with a reason',
      hint: 'Add them to an article’s source.paragraphs, or to its source.leftOut with why.',
    },
  ]
}

function nameParagraphs(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${writeRanges(numbers)}`
}

/** Write ascending numbers the way content does: `1-4, 7`. */
function writeRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of numbers) {
    const open = ranges.at(-1)
    if (open?.[1] === number - 1) open[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')
}
