import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseQuote } from '../../../../src/curate/suggest/choose-quote.ts'
import { splitSentences } from '../../../../src/curate/suggest/split-sentences.ts'
import { findQuote } from '../../../../src/evidence/find-quote.ts'
import { splitParagraphs } from '../../../../src/evidence/paragraphs.ts'

function choose(source: string, words: string, position = 0) {
  const paragraphs = splitParagraphs(source)
  const { text } = paragraphs[position]!.folded
  const start = text.indexOf(words)
  const sentence = splitSentences(text).find(({ end }) => end > start)!
  return chooseQuote(paragraphs, position, sentence, { start, end: start + words.length })
}

describe('a quote', () => {
  test.each([
    [
      'takes words in behind',
      'The tide kept them for 40 minutes on deck, then.',
      '40 minutes',
      { quote: '40 minutes on deck' },
    ],
    [
      'takes words in before, where another clause follows',
      'The ferry sank on Monday and took 14 cars down.',
      'Monday',
      { quote: 'ferry sank on Monday' },
    ],
    [
      'goes on to what its last word points to',
      'A crew of nine left on the third day.',
      'nine left on',
      { quote: 'nine left on the third' },
    ],
    [
      'takes in what a figure counts',
      'Later that night rescuers had found 14 people.',
      'rescuers had found 14',
      { quote: 'rescuers had found 14 people' },
    ],
    [
      'keeps the words as the source has them',
      'It was “a long, cold  night” there.',
      'cold night',
      { quote: 'a long, cold  night' },
    ],
    [
      'takes both marks of a word in, or none',
      'They rowed after a “lengthy” round of talks, she said.',
      'lengthy',
      { quote: '“lengthy” round of talks' },
    ],
    [
      'is told apart by the words before',
      'Ada saw the boat go by.\nPiet saw the boat go by.',
      'saw the boat go by',
      { quote: 'Ada saw the boat go by' },
    ],
    [
      'of a paragraph that stands twice has a prefix from the one before',
      'One.\nShe went away.\nTwo.\nShe went away.',
      'went away',
      { prefix: 'One.', quote: 'She went away' },
      1,
    ],
  ])('%s', (_, source, words, pointer, position = 0) => {
    const chosen = choose(source, words, position)
    expect(chosen).toMatchObject({ quote: pointer.quote })
    expect(findQuote(splitParagraphs(source), chosen!).outcome).toBe('found')
  })

  test('is cut where it would be too long', () => {
    const source = Array.from({ length: 80 }, (_, number) => `word${number}`).join(' ')
    expect(choose(source, source)!.quote.split(' ')).toHaveLength(45)
  })

  test('is none where nothing makes it unique', () => {
    expect(choose('Ho\nHo\nHo', 'Ho', 1)).toBeNull()
  })
})

test('every quote is found exactly once, where its stretch is', () => {
  const word = fc.constantFrom('the', 'boat', 'went', '“by”', 'by', 'Ada', 'said.', 'It’s', '40', 'long,')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (source, at, from, length) => {
        const paragraphs = splitParagraphs(source.join('\n'))
        const position = at % paragraphs.length
        const { text } = paragraphs[position]!.folded
        const sentences = splitSentences(text)
        const sentence = sentences[from % sentences.length]!
        const start = sentence.start + (from % (sentence.end - sentence.start))
        const end = Math.min(sentence.end, start + 1 + (length % 30))
        const pointer = chooseQuote(paragraphs, position, sentence, { start, end })
        if (pointer === null) return
        const found = findQuote(paragraphs, pointer)
        expect(found.outcome).toBe('found')
        if (found.outcome === 'found') expect(found.place.paragraph).toBe(paragraphs[position]!.number)
      },
    ),
  )
})
