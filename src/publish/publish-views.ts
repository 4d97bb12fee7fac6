import type { Corpus } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { articleView } from '../lineup/article-view.ts'
import { known } from '../lineup/columns.ts'
import type { Column, LineUp, Row } from '../lineup/line-up.ts'
import type { OutletView, PersonView, StoryClaims } from '../lineup/outlets-and-people.ts'
import type { StatementComparison } from '../lineup/statement-comparison.ts'
import { translatedFrom } from '../lineup/translations.ts'
import { versionOf } from './citation.ts'
import { jsonText } from './json-text.ts'
import { publishClaims } from './publish-claims.ts'
import { publishArticle } from './publish-story.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'
import type {
  PublishedArticle,
  PublishedOutlet,
  PublishedPerson,
  PublishedStatement,
} from './schemas/published-views.ts'

const versions = new WeakMap<Column, string>()

/** Say which state of an article its page and its files cite. It rests on all that is published of it, and is found once. */
export function articleVersion(corpus: Corpus, lineUp: LineUp, column: Column, addressOf: AddressOf): string {
  const version =
    versions.get(column) ?? versionOf(jsonText(publishArticleView(corpus, lineUp, column.article, addressOf)))
  versions.set(column, version)
  return version
}

/** Publish what an article’s page shows: where its text comes from, what it answers, and what sets it apart. */
export function publishArticleView(
  corpus: Corpus,
  lineUp: LineUp,
  articleId: string,
  addressOf: AddressOf,
): PublishedArticle {
  const { article, column, ...view } = articleView(corpus, lineUp, articleId)
  const { evidence, source } = article
  return {
    ...publishArticle(column, addressOf),
    story: article.story,
    read: source.read,
    words: evidence.words,
    paragraphs: [...article.paragraphs],
    sha256: evidence.sha256,
    claims: publishClaims([{ ...lineUp, rows: rowsOf(lineUp, articleId) }], addressOf).toArray(),
    contrasts: view.contrasts.map(({ fact, sentence }) => ({ fact, sentence })),
    onlyHere: view.onlyHere.map(({ fact }) => fact),
    notHere: view.notHere.map(({ fact, answeredBy }) => ({
      fact,
      answeredBy: answeredBy.map(({ id }) => id),
    })),
    unread: view.unread.map(({ fact }) => fact),
  }
}

/** The rows of a line-up, each with the cell of one article alone. */
function rowsOf({ rows }: LineUp, articleId: string): Row[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter(({ article }) => article === articleId) }))
}

/** Publish what an outlet’s page shows. */
export function publishOutlet(
  { outlet, articles, said, credited }: OutletView,
  lineUps: ReadonlyMap<string, LineUp>,
  addressOf: AddressOf,
): PublishedOutlet {
  return {
    id: outlet.id,
    url: addressOf(addresses.outlet(outlet.id)),
    name: outlet.name,
    identified: outlet.unidentified === undefined,
    kind: outlet.kind,
    country: outlet.country,
    language: outlet.language,
    articles: articles.map(({ column }) => publishArticle(column, addressOf)),
    said: claimsOf(said, lineUps, addressOf),
    credited: claimsOf(credited, lineUps, addressOf),
  }
}

/** Publish what a person’s or an institution’s page shows. */
export function publishPerson(
  { person, speaksFor, statements, credited, named }: PersonView,
  lineUps: ReadonlyMap<string, LineUp>,
  addressOf: AddressOf,
): PublishedPerson {
  return {
    id: person.id,
    url: addressOf(addresses.person(person.id)),
    name: person.name,
    kind: person.kind,
    role: person.role,
    speaksFor: speaksFor?.id ?? null,
    statements: statements.map(({ id }) => id),
    credited: claimsOf(credited, lineUps, addressOf),
    named: claimsOf(named, lineUps, addressOf),
  }
}

/** Publish what a statement’s page shows. */
export function publishStatement(
  { statement, parts, sentence }: StatementComparison,
  addressOf: AddressOf,
): PublishedStatement {
  return {
    id: statement.id,
    url: addressOf(addresses.statement(statement.id)),
    title: statement.title,
    speaker: statement.speaker,
    medium: statement.medium,
    date: statement.date,
    language: statement.language,
    sentence,
    wordings: parts.flatMap(({ part, languages }) =>
      languages.flatMap(({ wordings }) =>
        wordings.map(({ article, language, wording, isFullest, sentence: difference }) => ({
          part,
          language,
          article: article.id,
          url: addressOf(addresses.article(article.id)),
          quote: wording.quote,
          paragraph: wording.place.paragraph,
          voice: wording.voice,
          fullest: isFullest,
          difference,
          translated: translatedFrom(wording),
        })),
      ),
    ),
  }
}

function claimsOf(
  stories: readonly StoryClaims[],
  lineUps: ReadonlyMap<string, LineUp>,
  addressOf: AddressOf,
): PublishedClaim[] {
  return stories.flatMap(({ story, facts }) => {
    const lineUp = known(lineUps, story.id, 'line-up')
    const rows = facts.map(({ fact, claims }): Row => {
      const row = lineUp.rows.find((each) => each.fact === fact.id)!
      const articles = new Set(claims.map(({ article }) => article.id))
      return { ...row, cells: row.cells.filter(({ article }) => articles.has(article)) }
    })
    const published = publishClaims([{ ...lineUp, rows }], addressOf)
    const byId = new Map(published.map((claim) => [claim.id, claim]))
    return facts.flatMap(({ claims }) => claims.map(({ claim }) => known(byId, claim.id, 'claim')))
  })
}
