import { findCues, searchedTextOf } from '../../evidence/check-silence.ts'
import { splitParagraphs, withHeadline } from '../../evidence/paragraphs.ts'
import type { Sources } from '../../evidence/sources.ts'
import { primaryLanguage } from '../../text/languages.ts'
import { articlesOfStory } from '../corpus.ts'
import type { Article, Corpus } from '../corpus.ts'

/** What the cue words of a fact find in the articles of the stories that ask it. */
export interface CueUse {
  /** How many articles somebody has read for the fact. */
  readonly read: number
  /** Cue words that occur in no article. */
  readonly idle: readonly string[]
  /** Cue words that occur only in articles that are silent on the fact, with the IDs of these articles. */
  readonly noisy: ReadonlyMap<string, readonly string[]>
  /** Languages in which a cue word occurs in an article, each without its region: `en`. */
  readonly languages: ReadonlySet<string>
}

/**
 * Build a function that tells what a fact’s cue words find. Each source is read at most once, and only as far as cue words are left
 * to look for.
 *
 * @param corpus - All content.
 * @param sources - The source texts.
 */
export function cueUseIn(corpus: Corpus, sources: Sources): (fact: string) => CueUse {
  const texts = new Map<string, string>()
  const textOf = ({ id, title, source, paragraphs }: Article): string => {
    const known = texts.get(id)
    if (known !== undefined) return known
    const reading = sources.read(source.file)
    const all = reading.outcome === 'read' ? splitParagraphs(reading.text) : []
    const own = all.filter(({ number }) => paragraphs.includes(number))
    const text = withHeadline(title, own).map(searchedTextOf).join('\n')
    texts.set(id, text)
    return text
  }
  const articlesByFact = groupByFact(corpus)

  const useOf = (fact: string): CueUse => {
    const articles = articlesByFact.get(fact) ?? []
    const silent = articles.flatMap((article) => {
      const answer = article.answers.get(fact)
      return answer?.coverage === 'silent'
        ? [{ id: article.id, language: languageOf(article), found: answer.checked.found }]
        : []
    })
    const { cues } = corpus.facts.get(fact)!
    const languages = new Set(silent.flatMap(({ language, found }) => (found.length > 0 ? [language] : [])))
    // The lock knows what occurs in silent articles; the others are searched for what is still to be found.
    let left: readonly string[] = cues
    for (const article of articles) {
      if (article.answers.get(fact)?.coverage === 'silent') continue
      const isNewLanguage = !languages.has(languageOf(article))
      if (left.length === 0 && !isNewLanguage) continue
      const found = findCues(textOf(article), isNewLanguage ? cues : left)
      if (found.length > 0) languages.add(languageOf(article))
      left = left.filter((cue) => !found.includes(cue))
    }
    const noisy = left.map((cue): [string, string[]] => [
      cue,
      silent.filter(({ found }) => found.includes(cue)).map(({ id }) => id),
    ])
    return {
      read: articles.filter(({ answers }) => answers.has(fact)).length,
      idle: noisy.filter(([, where]) => where.length === 0).map(([cue]) => cue),
      noisy: new Map(noisy.filter(([, where]) => where.length > 0)),
      languages,
    }
  }
  const known = new Map<string, CueUse>()
  return (fact) => {
    const use = known.get(fact) ?? useOf(fact)
    known.set(fact, use)
    return use
  }
}

const languageOf = ({ language }: Article) => primaryLanguage(language)

function groupByFact(corpus: Corpus): ReadonlyMap<string, readonly Article[]> {
  const byFact = new Map<string, Article[]>()
  for (const { id, facts } of corpus.stories.values()) {
    const articles = articlesOfStory(corpus, id)
    for (const fact of facts) byFact.set(fact, [...(byFact.get(fact) ?? []), ...articles])
  }
  return byFact
}
