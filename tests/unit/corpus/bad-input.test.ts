import { describe, expect, test } from 'vitest'
import { ContentError } from '../../../src/corpus/problem.ts'
import { loadCorpus } from '../../../src/corpus/read-corpus.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

const gazette = 'content/articles/gazette-report.md'
const mission = 'content/articles/mission-note.md'

describe('each slip is told with its place and remedy', () => {
  test('the fixture itself has no problem', () => {
    expect(copyFixture().problems()).toBe('')
  })

  test('YAML that doesn’t parse', () => {
    const fixture = copyFixture()
    fixture.edit('content/outlets/ferry-post.yml', 'name: Ferry Post', 'name: Ferry: Post')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/outlets/ferry-post.yml:1:7  yaml
        found     name: Ferry: Post
        expected  one “key: value” a line
        hint      Check the indentation; put quotation marks around a text in which a colon is followed by a space.

      1 problem in 1 file."
    `)
  })

  test('a missing key', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'outlet: harbour-gazette\n', '')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:2:1  schema
        found     nothing for outlet
        expected  text
        hint      Add outlet: Who published it.

      1 problem in 1 file."
    `)
  })

  test('an unknown key', () => {
    const fixture = copyFixture()
    fixture.edit('content/people/piet-marsh.yml', 'role:', 'shoes: brown\nrole:')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/people/piet-marsh.yml:2:1  schema
        found     the unknown key shoes
        expected  the key short, kind, plural, aliases, speaksFor or formerly
        hint      Remove the key.

      1 problem in 1 file."
    `)
  })

  test('a misspelt key', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'identifiedBy', 'identifedBy')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:6:1  schema
        found     the unknown key identifedBy
        expected  the key identifiedBy, language, updates or formerly
        hint      Did you mean identifiedBy?

      1 problem in 1 file."
    `)
  })

  test('languages that nobody can name', () => {
    const fixture = copyFixture()
    fixture.edit('content/outlets/ferry-post.yml', 'language: en', 'language: en-US-GB')
    fixture.write(
      'content/statements/port-notice.yml',
      `${fixture.read('content/statements/port-notice.yml')}language: English\n`,
    )
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/outlets/ferry-post.yml:4:11  schema
        found     en-US-GB
        expected  a BCP 47 language tag such as en or zh-Hans
        hint      language: The language it publishes in, as a BCP 47 tag: that of its articles which don’t give another.

      content/statements/port-notice.yml:5:11  schema
        found     English
        expected  a BCP 47 language tag such as en or zh-Hans
        hint      language: The language it was uttered in; wordings in another are translations. Default: en.

      2 problems in 2 files."
    `)
  })

  test('a text of two lines', () => {
    const fixture = copyFixture()
    fixture.edit('content/outlets/ferry-post.yml', 'name: Ferry Post', 'name: "Ferry\\nPost"')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/outlets/ferry-post.yml:1:7  schema
        found     Ferry Post
        expected  one line of text, without tabs or other control characters
        hint      name: The outlet’s name. For an unidentified outlet a description that can stand in a sentence, such as “the commentary blog”.

      1 problem in 1 file."
    `)
  })

  test('an unknown outlet', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'outlet: harbour-gazette', 'outlet: harbor-gazette')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:3:9  unknown-outlet
        found     harbor-gazette
        expected  the ID of a file in outlets/
        hint      Did you mean harbour-gazette?

      1 problem in 1 file."
    `)
  })

  test('an unknown story', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'story: harbour-talks', 'story: harbour-walks')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:4:8  unknown-story
        found     harbour-walks
        expected  the ID of a file in stories/
        hint      Did you mean harbour-talks?

      1 problem in 1 file."
    `)
  })

  test('an unknown fact in an article', () => {
    const fixture = copyFixture()
    fixture.edit(mission, 'visits: silent', 'vists: silent')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/mission-note.md:18:3  unknown-fact
        found     vists
        expected  the ID of a file in facts/
        hint      Did you mean visits?

      1 problem in 1 file."
    `)
  })

  test('an unknown fact in a story', () => {
    const fixture = copyFixture()
    fixture.edit('content/stories/harbour-talks.yml', 'next-meeting]', 'next-meeting, weather]')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/stories/harbour-talks.yml:5:58  unknown-fact
        found     weather
        expected  the ID of a file in facts/
        hint      Add a file for weather, or correct the ID.

      1 problem in 1 file."
    `)
  })

  test('an unknown person in a value, and as an origin', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, '[joan-okafor, piet-marsh]', '[joan-okafor, marsh]')
    fixture.edit(gazette, 'origin: [ada-lindqvist]', 'origin: [ada-linqvist]')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:25:37  unknown-person
        found     marsh
        expected  the ID of a file in people/
        hint      Did you mean piet-marsh?

      content/articles/gazette-report.md:27:16  unknown-origin
        found     ada-linqvist
        expected  the ID of a file in people/, outlets/ or statements/
        hint      Did you mean ada-lindqvist?

      2 problems in 1 file."
    `)
  })

  test('a value of the wrong kind', () => {
    const fixture = copyFixture()
    fixture.edit(mission, '{ minutes: 105, precision: exact }', '{ minutes: long, precison: exact }')
    fixture.edit(gazette, '{ minutes: 120, precision: under }', 'two hours')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:20:14  value-of-kind
        found     two hours
        expected  keys with values
        hint      Give the keys minutes, from, to, precision, as. For example: { minutes: 90, precision: about }.

      content/articles/mission-note.md:13:25  value-of-kind
        found     long
        expected  a whole number of minutes or null
        hint      minutes: The length in minutes; null where the article gives no figure. Default: from and to give it, or null.

      content/articles/mission-note.md:13:31  value-of-kind
        found     the unknown key precison
        expected  the key from, to, precision or as
        hint      Did you mean precision?

      3 problems in 2 files."
    `)
  })

  test('a quote that isn’t there, off by one character', () => {
    const fixture = copyFixture()
    replaceQuote(fixture, 'the talks had taken nearly two hours', 'the talks had taken nearly too hours')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  quote-missing
        found     “the talks had taken nearly too hours”, which isn’t in the article’s paragraphs
        expected  the exact words of one paragraph of the article
        hint      The closest passage is in paragraph 3: the talks had taken nearly [-too-]{+two+} hours ([-…-] is in the quote only, {+…+} in the source only).

      1 problem in 1 file."
    `)
  })

  test('a quote that is there twice', () => {
    const fixture = copyFixture()
    replaceQuote(fixture, 'the talks had taken nearly two hours', 'and the')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  quote-ambiguous
        found     “and the”, which occurs 2 times: in paragraphs 2 and 4
        expected  a quote that occurs exactly once in the article
        hint      Add a prefix or suffix with the neighbouring words; it may reach into the next paragraph. The places are: paragraph 2: …or of Vellmouth, Ada Lindqvist, [and the] head of the dock workers, Tomas…; paragraph 4: …he harbour master, Joan Okafor, [and the] lawyer Piet Marsh among those w….

      1 problem in 1 file."
    `)
  })

  test('a quote that is too long', () => {
    const fixture = copyFixture()
    const long = fixture.read('texts/harbour-gazette.txt').split('\n')[2]!
    const longer = `${long.slice(0, -1)}, and so did everyone who had waited on the quay all day long, in the rain, with flasks of tea and a small brass band that played`
    fixture.edit('texts/harbour-gazette.txt', long, longer)
    fixture.relock()
    replaceQuote(fixture, 'the talks had taken nearly two hours', longer)
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  quote-in-outline
        found     “The mayor of Vellmouth, Ada Lindqvist, and the head of the dock workers, Tomas …”
        expected  a quote that occurs in the outline
        hint      Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.

      content/articles/gazette-report.md:21:14  quote-length
        found     a quote of 61 words
        expected  at most 60 words a quote
        hint      Shorten it to the words that carry the claim.

      2 problems in 1 file."
    `)
  })

  test('silent where a cue word occurs', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, '    silent: true\n    despite: What sails again is the ferries.\n', '')
    fixture.edit(gazette, 'next-meeting:\n', 'next-meeting: silent\n')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:36:17  silence-cue
        found     silent, though cue words of the fact occur: “again” in paragraph 3
        expected  none of the fact’s cue words in the article
        hint      Code what the article says, or write { silent: true, despite: … } with the reason why the words don’t answer the question.

      1 problem in 1 file."
    `)
  })

  test('a text with a comma, in braces', () => {
    const fixture = copyFixture()
    fixture.edit(mission, 'visits: silent', 'visits: { silent: true, despite: It says who, not when. }')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/mission-note.md:18:49  schema
        found     the unknown key not when.
        expected  no more keys
        hint      Put quotation marks around a text that has a comma, inside braces.

      1 problem in 1 file."
    `)
  })

  test('a reason for silence that is no longer needed', () => {
    const fixture = copyFixture()
    fixture.edit('content/facts/next-meeting.yml', '[meet*, again, once more]', '[meet*, once more]')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:38:14  silence-despite
        found     a reason for cue words, though none of them occurs
        expected  despite only where a cue word occurs in the article
        hint      Write silent alone.

      content/articles/mission-note.md:19:17  lock-stale
        found     silent, with the cue words “meet*”, “once more”
        expected  silent, with the cue words “meet*”, “again”, “once more”, as in evidence.lock.json
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      2 problems in 2 files."
    `)
  })

  test('two files with one ID up to letter case', () => {
    const fixture = copyFixture()
    fixture.write('content/outlets/Ferry-Post.yml', fixture.read('content/outlets/ferry-post.yml'))
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/outlets/ferry-post.yml:1:1  id-case
        found     ferry-post beside Ferry-Post
        expected  IDs that differ in more than the case of their letters
        hint      On many computers these are one file. Rename or merge them.

      1 problem in 1 file."
    `)
  })

  test('a fact that the story doesn’t ask', () => {
    const fixture = copyFixture()
    fixture.edit('content/stories/harbour-talks.yml', ', visits', '')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/ferry-post-report.md:22:3  unasked-fact
        found     visits, which the story harbour-talks doesn’t ask
        expected  one of the facts talks-length, negotiators, next-meeting
        hint      Add the fact to the story, or remove it from the article.

      content/articles/gazette-report.md:29:3  unasked-fact
        found     visits, which the story harbour-talks doesn’t ask
        expected  one of the facts talks-length, negotiators, next-meeting
        hint      Add the fact to the story, or remove it from the article.

      content/articles/mission-note.md:18:3  unasked-fact
        found     visits, which the story harbour-talks doesn’t ask
        expected  one of the facts talks-length, negotiators, next-meeting
        hint      Add the fact to the story, or remove it from the article.

      3 problems in 3 files."
    `)
  })

  test('a file that isn’t UTF-8', () => {
    const fixture = copyFixture()
    const bytes = Buffer.from(
      fixture.read('content/outlets/ferry-post.yml').replace('Post', 'P\u00f6st'),
      'latin1',
    )
    fixture.write('content/outlets/ferry-post.yml', bytes)
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/outlets/ferry-post.yml:1:14  encoding
        found     the byte 0xF6
        expected  UTF-8
        hint      Save the file as UTF-8.

      1 problem in 1 file."
    `)
  })

  test('an empty folder', () => {
    const fixture = copyFixture()
    for (const section of ['articles', 'corrections', 'facts', 'outlets', 'people', 'statements', 'stories'])
      fixture.remove(`content/${section}`)
    fixture.remove('content/evidence.lock.json')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content:1:1  no-content
        found     no content files
        expected  files in articles, corrections, facts, outlets, people, statements, stories
        hint      Add a story, or set CONTENT_DIR to the folder with the content.

      1 problem in 1 file."
    `)
  })

  test('no folder at all', () => {
    const fixture = copyFixture()
    fixture.remove('content')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content:1:1  no-content
        found     no such folder
        expected  a folder with content
        hint      Run the command in the project’s folder, or set CONTENT_DIR to the folder with the content.

      1 problem in 1 file."
    `)
  })

  test('an outline that copies its source', () => {
    const fixture = copyFixture()
    fixture.edit(
      gazette,
      'The Gazette reports a settlement after',
      'The first ferries would sail again on Monday morning, with the usual crews on board, after',
    )
    fixture.edit(
      gazette,
      '    - quote: the first ferries would sail again on Monday morning\n      voice: paraphrase\n',
      '    - quote: the bakers of Quay Street\n',
    )
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:44:1  copied-run
        found     15 words in a row from paragraph 3 of the source: “The first ferries would sail again on Monday morning, with the usual crews on board”
        expected  fewer than 12 words in a row shared with the source outside its quotes
        hint      Say it in your own words, or make the words a quote of a claim.

      1 problem in 1 file."
    `)
  })

  test('quotes of more than three tenths of a source', () => {
    const fixture = copyFixture()
    const [, , long] = fixture.read('texts/harbour-gazette.txt').split('\n')
    fixture.edit(gazette, 'quote: a "lengthy" round of talks', `quote: ${long!}`)
    fixture.edit(gazette, 'a settlement after a “lengthy” round of _talks_.', `a settlement: ${long!}`)
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:8:9  quotation-budget
        found     quotes of 76 of the 184 words of harbour-gazette.txt, in 2 articles: gazette-report and mission-note
        expected  at most 30 % of a source’s words, or 60 words where that is more: here 60
        hint      Quote 16 words fewer, or set rights: full where the text may be published. The longest: “The mayor of Vellmouth, Ada Lindqvist, …” (34 words), “Joan Okafor, and the lawyer Piet …” (9 words) and “he had invited the mayor to …” (9 words).

      1 problem in 1 file."
    `)
  })

  test('an outline without one of its quotes', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'the talks had taken nearly two hours.', 'the talks had taken just two hours.')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  quote-in-outline
        found     “the talks had taken nearly two hours”
        expected  a quote that occurs in the outline
        hint      Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.
                  The closest passage: the talks had taken [-nearly-]{+just+} two hours ([-…-] is in the quote only, {+…+} in the outline only).

      1 problem in 1 file."
    `)
  })
})

describe('the lock', () => {
  test('a changed byte of a source names all articles that rest on it', () => {
    const fixture = copyFixture()
    fixture.edit('texts/harbour-gazette.txt', 'fresh herring', 'Fresh herring')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:8:9  source-changed
        found     other bytes in harbour-gazette.txt than the evidence rests on; gazette-report and mission-note rest on it
        expected  the bytes with the locked SHA-256, 88b93c945af87d9016d8bc52f22343d4875661dfe89d6c87f21dff3de68fc6d5
        hint      Bring back the source as it was, or read each of the articles again and run npm run verify -- --write.

      1 problem in 1 file."
    `)
  })

  test('is stale beside the sources', () => {
    const fixture = copyFixture()
    replaceQuote(fixture, 'the talks had taken nearly two hours', 'had taken nearly two hours')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  lock-stale
        found     “had taken nearly two hours”
        expected  “the talks had taken nearly two hours”, as in evidence.lock.json
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('is stale without the sources', () => {
    const fixture = copyFixture()
    quoteOnly(fixture)
    replaceQuote(fixture, 'the talks had taken nearly two hours', 'had taken nearly two hours')
    expect(fixture.problems('without sources')).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:21:14  lock-stale
        found     “had taken nearly two hours”
        expected  “the talks had taken nearly two hours”, as in evidence.lock.json
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('agrees without the sources', () => {
    const fixture = copyFixture()
    quoteOnly(fixture)
    expect(fixture.problems('without sources')).toBe('')
  })

  test('isn’t there', () => {
    const fixture = copyFixture()
    fixture.remove('content/evidence.lock.json')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/evidence.lock.json:1:1  lock-missing
        found     no such file
        expected  the lock that npm run verify -- --write makes
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('can’t be read', () => {
    const fixture = copyFixture()
    fixture.remove('content/evidence.lock.json')
    fixture.link('content/evidence.lock.json', 'texts')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/evidence.lock.json:1:1  unreadable
        found     EISDIR: illegal operation on a directory, read
        expected  a file that can be read
        hint      Check the file’s permissions.

      1 problem in 1 file."
    `)
  })

  test('isn’t JSON', () => {
    const fixture = copyFixture()
    fixture.write('content/evidence.lock.json', '{')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/evidence.lock.json:1:1  lock-broken
        found     text that isn’t JSON
        expected  the lock that npm run verify -- --write makes
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('has a key twice, of which JSON tells only the last', () => {
    const fixture = copyFixture()
    fixture.write('content/evidence.lock.json', '{ "version": 1, "version": 2, "articles": {} }')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/evidence.lock.json:1:1  lock-broken
        found     2
        expected  1
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('and the sources both aren’t there', () => {
    const fixture = copyFixture()
    fixture.remove('content/evidence.lock.json')
    expect(fixture.problems('without sources')).toMatchInlineSnapshot(`
      "content/articles/ferry-post-report.md:10:11  full-text
        found     rights: full for ferry-post-report, without the source texts
        expected  ferry-post.txt, to publish its text
        hint      Set SOURCES_DIR to the folder with the source texts.

      content/evidence.lock.json:1:1  lock-missing
        found     no such file
        expected  the lock that npm run verify -- --write makes
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      2 problems in 2 files."
    `)
  })

  test('was edited by hand', () => {
    const fixture = copyFixture()
    fixture.edit('content/evidence.lock.json', '"version": 1', '"version": 2')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/evidence.lock.json:196:14  lock-broken
        found     2
        expected  1
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      1 problem in 1 file."
    `)
  })

  test('has evidence of an article that is gone, and none of a new one', () => {
    const fixture = copyFixture()
    fixture.write('content/articles/chapel-note.md', fixture.read(mission))
    fixture.remove(mission)
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/chapel-note.md:2:1  lock-missing
        found     an article without a record in evidence.lock.json
        expected  locked evidence for every article
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      content/evidence.lock.json:139:5  lock-left-over
        found     evidence of mission-note, which isn’t an article any more
        expected  evidence of existing articles only
        hint      Check it, then run npm run verify -- --write with the sources at hand.

      2 problems in 2 files."
    `)
  })
})

describe('the sources', () => {
  test('lack a file', () => {
    const fixture = copyFixture()
    fixture.remove('texts/harbour-gazette.txt')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "content/articles/gazette-report.md:8:9  source-missing
        found     harbour-gazette.txt, which isn’t in texts/
        expected  the source of gazette-report beside the other sources
        hint      Add the file, or correct its name.

      content/articles/mission-note.md:8:9  source-missing
        found     harbour-gazette.txt, which isn’t in texts/
        expected  the source of mission-note beside the other sources
        hint      Add the file, or correct its name.

      2 problems in 2 files."
    `)
  })

  test('have a file that isn’t UTF-8', () => {
    const fixture = copyFixture()
    const text = fixture.read('texts/harbour-gazette.txt').replace('Ada', 'Ad\u00e1')
    fixture.write('texts/harbour-gazette.txt', Buffer.from(text.replaceAll(/[“”’]/g, "'"), 'latin1'))
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "texts/harbour-gazette.txt:3:1  encoding
        found     a byte that isn’t UTF-8, at offset 58
        expected  UTF-8
        hint      Save the file as UTF-8, then read gazette-report and mission-note again.

      1 problem in 1 file."
    `)
  })

  test('have a file that can’t be read', () => {
    const fixture = copyFixture()
    fixture.remove('texts/harbour-gazette.txt')
    fixture.link('texts/harbour-gazette.txt', 'content')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "texts/harbour-gazette.txt:1:1  unreadable
        found     EISDIR: illegal operation on a directory, read
        expected  a file that can be read
        hint      Check the file’s permissions.

      1 problem in 1 file."
    `)
  })

  test('are nowhere', () => {
    const fixture = copyFixture()
    fixture.remove('texts')
    expect(fixture.problems()).toMatchInlineSnapshot(`
      "texts:1:1  no-sources
        found     no such folder
        expected  the folder with the source texts
        hint      Correct SOURCES_DIR, or unset it to go without the source texts.

      1 problem in 1 file."
    `)
  })
})

test('many slips come in one list, by file and line', () => {
  const fixture = copyFixture()
  fixture.edit('content/stories/harbour-talks.yml', 'tomas-brenn', 'thomas-brenn')
  fixture.edit('content/people/lena-fisk.yml', 'role', 'rolle')
  fixture.edit('content/outlets/ferry-post.yml', 'kind: newspaper', 'kind: paper')
  fixture.edit(gazette, 'voice: outlet', 'voice: oulet')
  fixture.edit(mission, 'outlet: sailors-mission', 'outlet: sailor-mission')
  replaceQuote(fixture, 'the talks had taken nearly two hours', 'the talks took two hours')
  fixture.write('content/facts/notes.txt', 'to do')
  fixture.write('content/storys', '')
  expect(fixture.problems()).toMatchInlineSnapshot(`
    "content/articles/gazette-report.md:19:14  schema
      found     oulet
      expected  outlet, quotation or paraphrase
      hint      Did you mean outlet?

    content/articles/mission-note.md:3:9  unknown-outlet
      found     sailor-mission
      expected  the ID of a file in outlets/
      hint      Did you mean sailors-mission?

    content/facts/notes.txt:1:1  unknown-file
      found     notes.txt
      expected  files with the ending .yml
      hint      Give the file the ending .yml, or move it out of the content folder.

    content/outlets/ferry-post.yml:2:7  schema
      found     paper
      expected  broadcaster, newspaper, magazine, news agency, website, blog, digest or unknown
      hint      kind: What sort of outlet it is.

    content/people/lena-fisk.yml:2:1  schema
      found     the unknown key rolle
      expected  the key short, kind, plural, role, aliases or formerly
      hint      Did you mean role?

    content/stories/harbour-talks.yml:6:31  unknown-person
      found     thomas-brenn
      expected  the ID of a file in people/
      hint      Did you mean tomas-brenn?

    content/storys:1:1  unknown-file
      found     the file storys
      expected  README.md, site.yml, evidence.lock.json, permalinks.lock, published.lock.json
      hint      Move it out of the content folder.

    7 problems in 7 files."
  `)
})

test('loadCorpus throws one error that lists them all', () => {
  const fixture = copyFixture()
  fixture.edit(gazette, 'outlet: harbour-gazette', 'outlet: harbor-gazette')
  fixture.edit(mission, 'outlet: sailors-mission', 'outlet: sailor-mission')
  const { content, sources } = fixture
  expect(() => loadCorpus({ content, sources })).toThrow(ContentError)
  expect(() => loadCorpus({ content, sources })).toThrow(
    /harbor-gazette[^]*sailor-mission[^]*2 problems in 2 files\.$/,
  )
})

/** Make the article that is published in full one that is only quoted, so that the sources aren’t needed. */
function quoteOnly(fixture: Fixture): void {
  const file = 'content/articles/ferry-post-report.md'
  fixture.edit(file, '  rights: full\n', '')
  const quotes = [
    'about 110 minutes',
    'No names were given for the teams',
    'will meet once more in Port Ansel on 20 March',
  ]
  fixture.write(file, `${fixture.read(file)}\n${quotes.join(' – ')}\n`)
}

function replaceQuote(fixture: Fixture, quote: string, replacement: string): void {
  fixture.edit(gazette, `quote: ${quote}`, `quote: ${replacement}`)
}
