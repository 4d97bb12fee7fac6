import { describe, expect, test } from 'vitest'
import { closestPassage } from '../../../src/evidence/closest-passage.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'

const source = [
  'The two sides met in the morning.',
  'Officials said the leaders had a “lengthy” call about the fisheries on Tuesday.',
  'The fisheries were not on the agenda, officials added later.',
].join('\n')

function marked(quote: string, text = source): string | undefined {
  return closestPassage(splitParagraphs(text), quote)?.marked
}

describe('the differing words are marked', () => {
  test.each([
    ['a word replaced', 'had a long call about', 'had a [-long-]{+“lengthy”+} call about'],
    ['a letter replaced', 'said the leeders had', 'said the [-leeders-]{+leaders+} had'],
    ['the first word replaced', 'Ministers said the leaders', '[-Ministers-]{+Officials+} said the leaders'],
    ['the last word replaced', 'the leaders had two', 'the leaders had [-two-]{+a+}'],
    ['a word too many', 'the leaders all had a', 'the leaders [-all-] had a'],
    ['a word too few', 'a call about the fisheries on', 'a {+“lengthy”+} call about the fisheries on'],
    ['another case', 'Leaders had a', '[-Leaders-]{+leaders+} had a'],
    ['punctuation', 'the agenda; officials added', 'the [-agenda;-]{+agenda,+} officials added'],
    ['one misspelt word', 'lenghty', '[-lenghty-]{+“lengthy”+}'],
    ['typography is no difference', 'a "lengthy" chat about', 'a “lengthy” [-chat-]{+call+} about'],
    ['a paragraph’s end', 'officials added latter', 'officials added [-latter-]{+later.+}'],
    ['an invisible character', 'two sides me\u200bt in', 'two sides [-me<U+200B>t-]{+met+} in'],
  ])('%s', (_, quote, expected) => {
    expect(marked(quote)).toBe(expected)
  })

  test.each([
    ['Chinese', '通话约八十分钟', '双方通话约九十分钟。', '通话约[-八-]{+九+}十分钟'],
    [
      'text from right to left',
      'השיחה נמשכה שעתיים בלבד',
      'השיחה נמשכה שעה בלבד',
      'השיחה נמשכה [-שעתיים-]{+שעה+} בלבד',
    ],
    ['emoji', 'Well 😀 then off', 'Oh. Well 😃 then off we go', 'Well [-😀-]{+😃+} then off'],
  ])('%s', (_, quote, text, expected) => {
    expect(marked(quote, text)).toBe(expected)
  })
})

describe('the passage', () => {
  test('comes with its paragraph and its own words', () => {
    expect(closestPassage(splitParagraphs(source), 'weren’t  on the agenda')).toEqual({
      paragraph: 3,
      text: 'not on the agenda,',
      marked: '[-weren’t-]{+not+} on the agenda',
    })
  })

  test('is the first among equals', () => {
    expect(closestPassage(splitParagraphs('a red hat\na big hat'), 'a new hat')?.paragraph).toBe(1)
  })

  test('is that of the likest words, however much their lengths differ', () => {
    const paragraphs = splitParagraphs('the xyzw left\nthe lifeboats left')
    expect(closestPassage(paragraphs, 'the boat left')?.paragraph).toBe(2)
  })

  test('may share just a third of the words', () => {
    expect(marked('zzz leaders qqq')).toBe('[-zzz-]{+the+} leaders [-qqq-]{+had+}')
  })

  test.each([
    ['shares less than a third of the words', 'xxxx yyyy zzzz leaders', source],
    ['has no words in common', 'xxxxxxxx', source],
    ['has no paragraphs', 'anything', ''],
    ['has only invisible text', 'anything', '\ufeff\ufeff'],
    ['is asked for nothing', '', source],
  ])('is null where the source %s', (_, quote, text) => {
    expect(closestPassage(splitParagraphs(text), quote)).toBeNull()
  })
})
