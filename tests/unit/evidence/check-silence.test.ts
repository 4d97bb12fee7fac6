import { describe, expect, test } from 'vitest'
import { findCues } from '../../../src/evidence/check-silence.ts'
import { foldAccents } from '../../../src/text/fold.ts'

describe('a cue occurs', () => {
  test.each([
    ['as a whole word', 'They had a call.', 'call'],
    ['in another case', 'CALL me', 'call'],
    ['with a capital in the cue', 'in moscow', 'Moscow'],
    ['without its accents', 'the resume', 'résumé'],
    ['with accents that the cue lacks', 'Volodymyr Zelénskyy', 'zelenskyy'],
    ['decomposed', 'cafe\u0301', 'café'],
    ['with typography', 'Putin’s offer', "putin's"],
    ['before an apostrophe', 'Putin’s offer', 'Putin'],
    ['in a compound', 'a 90-minute call', 'minute'],
    ['with an ending', 'she was invited', 'invit*'],
    ['with no ending', 'an invit', 'invit*'],
    ['with an ending in another case', 'INVITÉS', 'invit*'],
    ['as a phrase', 'an hour and a half', 'hour and a half'],
    ['as a phrase with hyphens', 'an hour-and-a-half', 'hour and a half'],
    ['as a phrase with dashes and spaces', 'an hour –  and\u00a0a‑half', 'hour and a half'],
    ['as a phrase whose hyphens are spaces', 'an hour and a half', 'hour-and-a-half'],
    ['as a phrase with an ending', 'they were invited to Moscow', 'invit* to mosc*'],
    ['where an overlapping place is inside a word', 'ela la la', 'la la'],
    ['behind a place inside a word', 'recall the call', 'call'],
    ['in German', 'STRASSE', 'straße'],
    ['in Greek', 'ΟΔΟΣ', 'οδός'],
    ['in Greek with an ending', 'λογοσκόπος', 'λόγος*'],
    ['in Russian', 'Звонок длился', 'звон*'],
    ['in Hebrew with and without points', 'שָׁלוֹם', 'שלום'],
    ['in Arabic with and without vowels', 'مُكالمة', 'مكالمة'],
    ['in Chinese, anywhere', '双方通话约九十分钟', '通话'],
    ['in Japanese, anywhere', 'トランプ氏との電話会談', '電話'],
    ['in Thai, anywhere', 'การโทรศัพท์', 'โทร'],
    ['in Latin letters among Chinese', '与Trump通话', 'trump'],
    ['as a sign', 'about 5% of it', '%'],
    ['with signs that patterns use', 'U.S. (c)', 'u.s.'],
    ['with brackets', 'U.S. (c)', '(c)'],
  ])('%s', (_, text, cue) => {
    expect(findCues(foldAccents(text), [cue])).toEqual([cue])
  })
})

describe('a cue doesn’t occur', () => {
  test.each([
    ['inside a word', 'they recalled', 'call'],
    ['with an ending that it doesn’t ask for', 'calls', 'call'],
    ['behind other letters', 'uninvited', 'invit*'],
    ['with another sign for its point', 'UxS', 'u.s'],
    ['as a phrase with other words between', 'hour and also a half', 'hour and a half'],
    ['as a phrase without anything between', 'hourand', 'hour and'],
    ['where a phrase ends inside a word', 'hour and a halfling', 'hour and a half'],
    ['with another vowel sign', 'กา', 'กี'],
    ['as a cue without words', 'one - two', '-'],
    ['in nothing', '', 'call'],
  ])('%s', (_, text, cue) => {
    expect(findCues(foldAccents(text), [cue])).toEqual([])
  })
})

test('cues come in the order given', () => {
  expect(findCues(foldAccents('two one'), ['one', 'three', 'two'])).toEqual(['one', 'two'])
})
