import { expect, test } from 'vitest'
import { findFolders, loadCorpus } from '../../../src/corpus/read-corpus.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildDocuments } from '../../../src/search/index/documents.ts'
import { searchIn, urlsOf } from './search-in.ts'

const corpus = loadCorpus(findFolders(process.env))
const lineUps = [...corpus.stories.keys()].map((story) => buildLineUp(corpus, story))
const ask = searchIn(buildDocuments(corpus, lineUps))

// A fork replaces the shipped content, and with it this file.
test.skipIf(!corpus.stories.has('trump-putin-call')).each([
  ['lengthy', 'stories/trump-putin-call/#call-length.fox-news-call'],
  ['saudi arabai', 'stories/trump-putin-call/#saudi-meeting.forbes-digest-call'],
  ['witkof', 'stories/trump-putin-call/#negotiators.fox-news-call'],
  ['hour and a half', 'stories/trump-putin-call/#call-length.forbes-digest-call'],
  ['invited to Moscow', 'stories/trump-putin-call/#invitations.fox-news-call'],
])('“%s” brings its claim among the first three of the shipped content', async (query, url) => {
  expect(urlsOf(await ask(query)).slice(0, 3)).toContain(url)
})
