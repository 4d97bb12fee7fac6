import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { compareStatement } from '../../../src/lineup/statement-comparison.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import type { CorpusSpec, WordingSpec } from '../../support/corpus-builder.ts'

/** Compare the captain’s log as articles word it. */
function compare(
  wordings: Record<string, (string | WordingSpec)[]>,
  more: Omit<CorpusSpec, 'articles'> & { published?: Record<string, string> } = {},
) {
  const corpus = buildCorpus({
    ...more,
    articles: Object.fromEntries(
      Object.entries(wordings).map(([article, quotes]) => [
        article,
        {
          published: more.published?.[article] ?? null,
          ...(quotes.length > 0 && {
            wordings: {
              'captains-log': quotes.map((quote) => (typeof quote === 'string' ? { quote } : quote)),
            },
          }),
        },
      ]),
    ),
  })
  const lineUps = new Map([...corpus.stories.keys()].map((story) => [story, buildLineUp(corpus, story)]))
  return compareStatement(corpus, lineUps, 'captains-log')
}

const full = 'We left the quay at dawn with every light on, and nobody saw the rock'

describe('compareStatement', () => {
  test('has the statement, its speaker, and its parts as articles first quote them', () => {
    const { statement, speaker, parts } = compare({
      blog: [{ part: 'rock', quote: 'nobody saw the rock' }],
      gazette: [
        { part: 'departure', quote: 'We left the quay at dawn' },
        { part: 'rock', quote: 'and nobody saw the rock' },
      ],
    })
    expect(statement.id).toBe('captains-log')
    expect(speaker).toEqual({ id: 'ada-holm', name: 'Ada Holm' })
    expect(parts.map(({ part }) => part)).toEqual(['rock', 'departure'])
  })

  test('counts its articles, and tells whether any two wordings are compared', () => {
    const told = (wordings: Record<string, (string | WordingSpec)[]>) => {
      const { articles, isCompared } = compare(wordings)
      return { articles, isCompared }
    }
    const [dawn, rock] = [
      { part: 'departure', quote: 'at dawn' },
      { part: 'rock', quote: 'the rock' },
    ]
    expect(told({ blog: [] })).toEqual({ articles: 0, isCompared: false })
    expect(told({ blog: [dawn, rock] })).toEqual({ articles: 1, isCompared: false })
    expect(told({ blog: [dawn], gazette: [rock] })).toEqual({ articles: 2, isCompared: false })
    expect(told({ blog: [dawn, rock], gazette: [rock] })).toEqual({ articles: 2, isCompared: true })
  })

  test('compares with the longest wording, which comes first; the rest follow by date, then ID', () => {
    const { parts } = compare(
      {
        blog: [full],
        digest: ['We left'],
        evening: [full],
        gazette: ['We left the quay'],
        radio: ['nobody saw'],
      },
      { published: { evening: '2031-05-07', radio: '2031-05-06' } },
    )
    expect(
      parts[0]!.languages[0]!.wordings.map(({ article, isFullest }) => [article.name, isFullest]),
    ).toEqual([
      ['Evening Star', true],
      ['Radio Nordhavn', false],
      ['The quay blog', false],
      ['The morning digest', false],
      ['Harbour Gazette', false],
    ])
  })

  test('marks words on both sides', () => {
    const { parts } = compare({ blog: ['We sail today at noon'], gazette: ['we sail now'] })
    const [fullest, other] = parts[0]!.languages[0]!.wordings
    expect(other!.segments).toEqual([
      { state: 'shared', text: 'we sail', fullest: 'We sail' },
      { state: 'changed', text: 'now', fullest: 'today at noon' },
    ])
    expect(fullest!.segments.map(({ state, text }) => [state, text])).toEqual([
      ['shared', 'We sail'],
      ['changed', 'today at noon'],
    ])
  })

  // Longer than any wording beside it, so that all others end earlier.
  const longest = `${full} before us, as we stood there in the wind and the rain of May`

  test.each<[string, string, string]>([
    [
      'the same words',
      `${full.toUpperCase()} – before us as we stood there in the wind and the rain of May`,
      'has the same words as the quay blog',
    ],
    [
      'only a piece',
      'with every light on',
      'has the same words as the quay blog, but begins later and ends earlier',
    ],
    ['a later beginning', 'and the rain of May.', 'has the same words as the quay blog, but begins later'],
    ['an earlier end', 'We left the quay', 'has the same words as the quay blog, but ends earlier'],
    [
      'other words',
      full.replace('the quay', 'port').replace('dawn', 'daybreak'),
      'has “port” for “the quay” and “daybreak” for “dawn”, and ends earlier',
    ],
    [
      'other words in many places',
      'They left a quay by dawn under every light on, and somebody saw the rock',
      'has “They” for “We”, “a” for “the” and “by” for “at”, and words two more places otherwise, and ends earlier',
    ],
    [
      'other words at length',
      'We left the quay under a sky that was grey all over, and nobody saw the rock',
      'words one place otherwise, and ends earlier',
    ],
    [
      'added words',
      full.replace('nobody', 'truly nobody at all'),
      'adds “truly” and “at all”, and ends earlier',
    ],
    [
      'many added words',
      full.replace('nobody', 'as far as I could tell from here nobody'),
      'adds eight words, and ends earlier',
    ],
    ['a word left out', full.replace('every ', ''), 'leaves out “every”, and ends earlier'],
    ['many words left out', 'We left the quay and saw the rock', 'leaves out seven words, and ends earlier'],
    [
      'all at once',
      'left port at dawn with light on, and really nobody saw the',
      'has “port” for “the quay”, adds “really”, leaves out “every”, begins later, and ends earlier',
    ],
  ])('says in a sentence what differs: %s', (_, quote, sentence) => {
    const [, other] = compare({ blog: [longest], gazette: [quote] }).parts[0]!.languages[0]!.wordings
    expect(other!.sentence).toBe(`Harbour Gazette ${sentence}.`)
  })

  test('the fullest wording says that it is', () => {
    expect(
      compare({ blog: [full], gazette: ['We left'] }).parts[0]!.languages[0]!.wordings[0]!.sentence,
    ).toBe('The quay blog has the fullest wording.')
  })

  describe('across languages', () => {
    const outlets = {
      gazette: { name: 'Harbour Gazette', language: 'fr' },
      radio: { name: 'Radio Nordhavn', language: 'en-GB' },
      wire: { name: 'Skerry Wire', language: 'fr' },
      digest: { name: 'the morning digest', language: 'de' },
    }
    const build = () => {
      const { parts, sentence } = compare(
        {
          digest: [
            'Wir legten in der Frühe mit allen Lichtern ab, und niemand hat den Felsen gesehen, niemand',
          ],
          blog: [full],
          gazette: ['Nous avons quitté le quai'],
          wire: ['Nous avons quitté le port'],
          radio: ['We left the quay'],
        },
        { outlets },
      )
      const [own, french, german] = parts[0]!.languages
      return { parts, sentence, own, french, german }
    }

    test('the statement’s own comes first, then the one with most wordings, each under its heading', () => {
      const { parts, own, french } = build()
      expect(parts[0]!.languages.map(({ language, heading }) => [language, heading])).toEqual([
        ['en', null],
        ['fr', 'Translations into French'],
        ['de', 'A translation into German'],
      ])
      expect(own!.wordings.map(({ translated }) => translated)).toEqual([null, null])
      expect(french!.wordings.map(({ translated }) => translated)).toEqual(['en', 'en'])
    })

    test('wordings are compared within one: varieties of English, and translations among themselves', () => {
      const { own, french, german } = build()
      const [blog, radio] = own!.wordings
      expect(radio!.segments.map(({ state }) => state)).toEqual(['shared', 'only'])
      expect(blog!.segments.map(({ state }) => state)).toEqual(['shared', 'only'])
      expect(french!.wordings.map((wording) => wording.sentence)).toEqual([
        'Harbour Gazette has the fullest wording.',
        'Skerry Wire has “port” for “quai”; both are translations from English.',
      ])
      expect(german!.wordings.map((wording) => wording.sentence)).toEqual([
        'Only the morning digest quotes it in German.',
      ])
    })

    test('a wording counts by the language of its own words, not its article’s', () => {
      const german = { quote: 'Wir legten ab', language: 'de', translated: 'en' }
      const { parts } = compare(
        { blog: [full, german], radio: ['We left'], digest: ['Wir legten um neun ab'] },
        { outlets },
      )
      const [own, translations] = parts[0]!.languages
      expect(own!.wordings.map(({ article }) => article.id)).toEqual(['blog', 'radio'])
      expect(translations!.heading).toBe('Translations into German')
      expect(translations!.wordings.map(({ article, language }) => [article.id, language])).toEqual([
        ['digest', 'de'],
        ['blog', 'de'],
      ])
    })

    test('that both are translations explains other words, and no shorter passage', () => {
      const { parts } = compare(
        { gazette: ['Nous avons quitté le quai'], wire: ['Nous avons quitté'] },
        { outlets },
      )
      expect(parts[0]!.languages[0]!.wordings[1]!.sentence).toBe(
        'Skerry Wire has the same words as Harbour Gazette, but ends earlier.',
      )
    })

    test('sentences count the translations apart', () => {
      const { parts, sentence } = build()
      expect(parts[0]!.sentence).toBe('Two quote this, in two wordings; three translations beside them.')
      expect(sentence).toBe(
        'Five articles quote it; they word both shared passages differently; it was made in English, and three articles have translations.',
      )
    })

    test('one translation, or none that shares a passage', () => {
      const russian = { statements: { 'captains-log': { language: 'ru' } } }
      expect(compare({ blog: ['We left'] }, russian).sentence).toBe(
        'Only the quay blog quotes it; it was made in Russian, and is quoted in English.',
      )
      expect(compare({ blog: ['We left'], gazette: ['Parti'] }, { outlets }).sentence).toBe(
        'Two articles quote it, no two of them the same passage in one language; it was made in English, and one article has translations.',
      )
    })

    test('where all wordings are translations, each language is counted', () => {
      const russian = { statements: { 'captains-log': { language: 'ru' } } }
      const { parts } = compare(
        { blog: ['We left'], radio: ['We left'], gazette: ['Parti'] },
        { outlets, ...russian },
      )
      expect(parts[0]!.sentence).toBe(
        'In English, two quote this, in the same words; in French, only Harbour Gazette quotes this.',
      )
    })
  })

  test.each<[string, Record<string, (string | WordingSpec)[]>, string, string[]]>([
    ['nobody quotes it', {}, 'No article quotes it.', []],
    [
      'one does, another doesn’t',
      { blog: [full], gazette: [] },
      'Only the quay blog quotes it.',
      ['Only the quay blog quotes this.'],
    ],
    [
      'two do, in the same words',
      { blog: [full], gazette: [full] },
      'Two articles quote it, in the same words.',
      ['Two quote this, in the same words.'],
    ],
    [
      'two do, in words of their own',
      { blog: [full], gazette: ['We left'] },
      'Two articles quote it, in two wordings.',
      ['Two quote this, in two wordings.'],
    ],
    [
      'several parts, one differs',
      {
        blog: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at dawn' },
        ],
        gazette: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at daybreak' },
        ],
      },
      'Two articles quote it; they word one of two shared passages differently.',
      ['Two quote this, in the same words.', 'Two quote this, in two wordings.'],
    ],
    [
      'several parts, most differ',
      {
        blog: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at dawn' },
          { part: 'c', quote: 'now' },
        ],
        gazette: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at daybreak' },
          { part: 'c', quote: 'then' },
        ],
      },
      'Two articles quote it; they word two of three shared passages differently.',
      [
        'Two quote this, in the same words.',
        'Two quote this, in two wordings.',
        'Two quote this, in two wordings.',
      ],
    ],
    [
      'several parts, all that more than one quotes differ',
      {
        blog: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at dawn' },
        ],
        gazette: [
          { part: 'a', quote: 'They left' },
          { part: 'b', quote: 'at daybreak' },
        ],
      },
      'Two articles quote it; they word both shared passages differently.',
      ['Two quote this, in two wordings.', 'Two quote this, in two wordings.'],
    ],
    [
      'the one part that more than one quotes differs',
      {
        blog: [
          { part: 'a', quote: 'We left' },
          { part: 'b', quote: 'at dawn' },
        ],
        gazette: [{ part: 'a', quote: 'They left' }],
      },
      'Two articles quote it; they word the one shared passage differently.',
      ['Two quote this, in two wordings.', 'Only the quay blog quotes this.'],
    ],
  ])('sums up: %s', (_, wordings, sentence, partSentences) => {
    const comparison = compare(wordings)
    expect(comparison.sentence).toBe(sentence)
    expect(comparison.parts.map((part) => part.sentence)).toEqual(partSentences)
  })
})
