import type { Article, Corpus } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { LineUp } from '../lineup/line-up.ts'
import { translatedFrom, translationNote } from '../lineup/translations.ts'
import { isInHeadline } from '../schema/lock.ts'
import type { QuotedPlace } from '../schema/lock.ts'
import { exactWords } from './original-link.ts'

/** What the positions are positions in. */
const positionsExplained =
  'Quotes of one article. A position counts the Unicode code points of one paragraph, as the source has it; the fragment line=n,n+1 (RFC 5147) names that paragraph, counted over the source’s non-blank lines from 0. A quote of the headline, which is no line of the source, has no such fragment.'

/**
 * Write every quote of an article as a Web Annotation (https://www.w3.org/TR/annotation-model/): the words with those around them, where
 * they stand, what they answer, and the comparison that shows it.
 *
 * @param lineUp - The line-up of the article’s story.
 * @param addressOf - Turns an address into a URL.
 * @returns An annotation collection with its one page.
 */
export function annotationsOf(corpus: Corpus, lineUp: LineUp, articleId: string, addressOf: AddressOf) {
  const article = known(corpus.articles, articleId, 'article')
  const id = addressOf(addresses.annotations(articleId))
  const target = (words: QuotedWords) => targetOf(article, words, addressOf)
  const claims = lineUp.rows.flatMap(({ fact, cells }) =>
    cells
      .filter((cell) => cell.article === articleId)
      .flatMap((cell) => cell.claims)
      .map((claim, position) => ({
        id: `${id}#claims/${fact}/${position + 1}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          text(claim.answer),
          linked(addressOf(addresses.answer(lineUp.story.id, fact, articleId))),
          ...notes(claim.translated),
        ],
        target: target(claim),
      })),
  )
  const wordings = [...article.wordings].flatMap(([statement, list]) =>
    list.map((wording, position) => ({
      id: `${id}#statements/${statement}/${position + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [linked(addressOf(addresses.statement(statement))), ...notes(translatedFrom(wording))],
      target: target(wording),
    })),
  )
  const items = [...claims, ...wordings]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: positionsExplained,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  }
}

function text(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose: 'describing' }
}

/** Say that words are a translation, where they are. */
function notes(translated: string | null) {
  const note = translationNote(translated)
  return note === null ? [] : [text(note)]
}

function linked(source: string) {
  return { type: 'SpecificResource', source, purpose: 'linking' }
}

/** Words of an article. */
interface QuotedWords {
  readonly place: QuotedPlace
  readonly language: string
}

function targetOf(
  { id, source, language }: Article,
  { place, language: ofWords }: QuotedWords,
  addressOf: AddressOf,
) {
  const exact = exactWords(place)
  const start = place.start - (place.wide ?? 0)
  const line = place.paragraph - 1
  return {
    type: 'SpecificResource',
    source: {
      id: source.address ?? source.archive ?? addressOf(addresses.article(id)),
      type: 'Text',
      language,
    },
    // That of the source holds for the words as well, but where they are in another.
    ...(ofWords !== language && { language: ofWords }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: place.before, suffix: place.after },
      ...(isInHeadline(place)
        ? []
        : [
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
              value: `line=${line},${line + 1}`,
              refinedBy: { type: 'TextPositionSelector', start, end: start + [...exact].length },
            },
          ]),
    ],
  }
}
