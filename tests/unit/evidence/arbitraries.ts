import fc from 'fast-check'

/** Texts full of what folding has to cope with: marks, pairs, quotes, dashes, spaces, several scripts. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('abcXYZ09')),
      fc.constantFrom(...Array.from(' \t\n\u00a0\u202f“”"‘’\'–—-−…,.«»')),
      fc.constantFrom(
        'e\u0301',
        'é',
        'a\u0323\u0301',
        'a\u0301\u0323',
        'q\u0301',
        'e\u0315\u0301',
        '\u0301',
        '\u212b',
        '\u0958',
      ),
      fc.constantFrom('한', '\u1112', '\u1161', '\u11ab', '\u{16d67}', '\u{16d63}'),
      fc.constantFrom('😀', '👩‍🚀', '👍🏽', '\u{2f800}', '漢', 'かな', '\u3099', 'ไทย', 'שָׁ', 'مَ'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** Texts of ASCII characters, full of what may stand inside a word or not. */
export const asciiText = fc
  .array(fc.constantFrom(...Array.from('aBzZ09_\'-., \n\t"')), { maxLength: 40 })
  .map((parts) => parts.join(''))

const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéß'))
/** Words of at least four letters, so that one changed letter leaves most of a word. */
export const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((parts) => parts.join(''))

/** Sources of a few paragraphs, each a list of words. */
export const sourceWords = fc.array(fc.array(word, { minLength: 3, maxLength: 20 }), {
  minLength: 1,
  maxLength: 5,
})
