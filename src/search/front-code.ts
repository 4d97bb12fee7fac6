// Folded words have no capitals, so A to Z begin an entry and say how many letters it shares, 0 to 25.
const firstMark = 0x41
const mostShared = 25
const entries = /([A-Z])([^A-Z]*)/g

/**
 * Write words as text: each as the number of letters that it shares with the one before, and the rest.
 *
 * @param words - Folded words, in an order that puts alike ones side by side.
 */
export function encodeWords(words: readonly string[]): string {
  let text = ''
  let previous = ''
  for (const word of words) {
    let shared = 0
    while (shared < Math.min(mostShared, word.length) && word[shared] === previous[shared]) shared += 1
    text += String.fromCharCode(firstMark + shared) + word.slice(shared)
    previous = word
  }
  return text
}

/**
 * Read what `encodeWords` wrote.
 *
 * @param text - Its text.
 */
export function decodeWords(text: string): string[] {
  let previous = ''
  return Array.from(text.matchAll(entries), ([, mark = '', rest = '']) => {
    previous = previous.slice(0, mark.charCodeAt(0) - firstMark) + rest
    return previous
  })
}
