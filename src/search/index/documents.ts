import type { Corpus } from '../../corpus/corpus.ts'
import { findCues } from '../../evidence/check-silence.ts'
import { kindOf } from '../../kinds/registry.ts'
import { addresses } from '../../lineup/addresses.ts'
import { known } from '../../lineup/columns.ts'
import { translationNote } from '../../lineup/translations.ts'
import type { Cell, CellClaim, Column, LineUp, Row } from '../../lineup/line-up.ts'
import { isOneWithin } from '../../text/languages.ts'
import type { NamedEntity, SearchDocument } from '../engine/document.ts'

/** What all documents of a story share. */
type Shared = Pick<
  SearchDocument,
  'story' | 'quote' | 'placeUrl' | 'coverage' | 'origins' | 'keywords' | 'cues'
>

/**
 * List what readers can find: every fact with its claims and silences, and every article. What nobody has read
 * is none of these.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories.
 * @returns Documents by story, in the line-ups’ order; in each its facts in the curator’s order, with claims
 *   before silences in column order, then its articles.
 */
export function buildDocuments(corpus: Corpus, lineUps: Iterable<LineUp>): SearchDocument[] {
  return [...lineUps].flatMap(({ story, columns, rows }) => {
    const shared: Shared = {
      story: { id: story.id, title: story.title },
      quote: '',
      placeUrl: null,
      coverage: null,
      origins: [],
      keywords: [],
      cues: [],
    }
    return [
      ...rows.flatMap((row) => {
        const ofFact = { ...shared, cues: cueWords(row, known(corpus.facts, row.fact, 'fact').cues) }
        return [
          factDocument(row, ofFact),
          ...row.cells.flatMap((cell, place) =>
            cell.claims.map((claim) => claimDocument(corpus, row, columns[place]!, claim, ofFact)),
          ),
          ...row.cells.flatMap((cell, place) =>
            cell.coverage === 'silent' ? [silenceDocument(corpus, row, columns[place]!, cell, shared)] : [],
          ),
        ]
      }),
      ...columns.map((column) => articleDocument(corpus, column, shared)),
    ]
  })
}

/**
 * Give a fact’s cue words as readers may type them: a cue with an open ending stands for the words that begin so in the fact’s question and in what articles
 * answer to it, and for its beginning.
 */
function cueWords({ question, label, cells }: Row, cues: readonly string[]): string[] {
  const texts = [question, label, ...cells.flatMap(({ claims }) => claims.map(({ quote }) => quote))]
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))
  const found = cues.flatMap((cue) => {
    const alone = [cue]
    return cue.endsWith('*')
      ? [cue.slice(0, -1), ...[...words].filter((word) => findCues(word, alone).length > 0)]
      : alone
  })
  return [...new Set(found.map((word) => word.toLowerCase()))]
}

function factDocument({ fact, label, question, headline }: Row, shared: Shared): SearchDocument {
  return {
    ...shared,
    kind: 'fact',
    url: addresses.comparison(shared.story.id, fact),
    title: label,
    answer: question,
    fact: { id: fact, label },
    outlet: null,
    article: null,
    note: headline,
  }
}

function claimDocument(
  corpus: Corpus,
  row: Row,
  column: Column,
  claim: CellClaim,
  shared: Shared,
): SearchDocument {
  const note = [
    claim.denies ? 'denies it' : '',
    claim.hedge ?? '',
    claim.credit,
    translationNote(claim.translated) ?? '',
  ]
    .filter(Boolean)
    .join('; ')
  return {
    ...inCell(row, column, shared),
    kind: 'claim',
    placeUrl: addresses.mark(column.article, row.fact),
    answer: claim.answer,
    quote: claim.quote,
    language: foreign(corpus, claim.language),
    outlet: outletOf(corpus, column),
    coverage: claim.denies ? 'denies' : 'says',
    origins: claim.origin.map(({ id, name }) => ({ id, name })),
    note: note.charAt(0).toUpperCase() + note.slice(1),
    keywords: namesOf(corpus, [
      ...(claim.value === null ? [] : kindOf(row.kind).people(claim.value)),
      ...claim.origin.map((origin) => origin.id),
    ]),
  }
}

function silenceDocument(
  corpus: Corpus,
  row: Row,
  column: Column,
  { sentence }: Cell,
  shared: Shared,
): SearchDocument {
  return {
    ...inCell(row, column, shared),
    kind: 'silence',
    answer: '',
    outlet: outletOf(corpus, column),
    coverage: 'silent',
    note: sentence,
  }
}

function articleDocument(corpus: Corpus, column: Column, shared: Shared): SearchDocument {
  const { title, name, article, language } = column
  return {
    ...shared,
    kind: 'article',
    url: addresses.article(article),
    title: title ?? name,
    language: title === null ? undefined : foreign(corpus, language),
    answer: '',
    fact: null,
    outlet: outletOf(corpus, column),
    article: { id: article, name },
    note: title === null ? shared.story.title : `${name}, ${shared.story.title}`,
  }
}

function inCell({ fact, label }: Row, { article, name }: Column, shared: Shared) {
  return {
    ...shared,
    url: addresses.cell(shared.story.id, fact, article),
    title: label,
    fact: { id: fact, label },
    article: { id: article, name },
  }
}

const foreign = (corpus: Corpus, language: string) =>
  isOneWithin(language, corpus.site.language) ? undefined : language

const outletOf = (corpus: Corpus, { outlet }: Column): NamedEntity => ({
  id: outlet,
  name: known(corpus.outlets, outlet, 'outlet').name,
})

/** Give the names and other spellings of people and institutions; outlets and statements have none. */
function namesOf(corpus: Corpus, ids: readonly string[]): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const person = corpus.people.get(id)
    return person ? [person.name, ...person.aliases] : []
  })
}
