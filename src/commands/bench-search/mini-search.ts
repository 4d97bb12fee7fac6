import { gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { joinedText, resultCount, type Contestant } from './contestant.ts'

const fewestLettersToComplete = 3
const fewestLettersToCorrect = 4

/** MiniSearch, tuned: completion from three letters, correction from four. */
export const miniSearch: Contestant = {
  name: 'MiniSearch',
  upToClaims: Infinity,
  queriesOfEachSort: Infinity,
  open: (documents) => {
    const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
    engine.addAll(documents.map((document, id) => ({ id, text: joinedText(document) })))
    const options = {
      prefix: (term: string) => term.length >= fewestLettersToComplete,
      fuzzy: (term: string) => (term.length >= fewestLettersToCorrect ? 0.25 : false),
    }
    return Promise.resolve({
      indexBytes: () => gzipSync(JSON.stringify(engine)).length,
      search: (query) =>
        Promise.resolve(
          engine
            .search(query, options)
            .slice(0, resultCount)
            .map((result) => result.id as number),
        ),
      firstQueryBytes: null,
      close: () => {
        engine.removeAll()
      },
    })
  },
}
