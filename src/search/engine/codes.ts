// The characters from # to [ end a number and those from ] to ~ go on, so a number takes 1 to 4 characters
// that JSON writes as they are. The backslash between the two ranges stays unused.
const firstEnd = 0x23
const ends = 0x5b - firstEnd + 1
const firstMore = 0x5d
const mores = 0x7e - firstMore + 1

/**
 * Write ascending numbers as text: the gap before each in an (s,c)-dense code.
 *
 * The code gives the frequent small gaps one character and leaves the rest to the web server's compression.
 * Source: Brisaboa et al., “(S,C)-Dense Coding”, SPIRE 2003.
 *
 * @param numbers - Whole numbers from 0, strictly ascending.
 */
export function encodeAscending(numbers: readonly number[]): string {
  let text = ''
  let next = 0
  for (const number of numbers) {
    text += encodeNumber(number - next)
    next = number + 1
  }
  return text
}

/**
 * Read what `encodeAscending` wrote.
 *
 * @param text - Its text.
 */
export function decodeAscending(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let next = 0
  let value = 0
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position)
    if (code >= firstMore) value = value * mores + (code - firstMore) + 1
    else {
      next += value * ends + (code - firstEnd)
      numbers[count] = next
      count += 1
      next += 1
      value = 0
    }
  }
  return numbers.subarray(0, count)
}

function encodeNumber(number: number): string {
  let text = String.fromCharCode(firstEnd + (number % ends))
  for (let rest = Math.floor(number / ends); rest > 0; rest = Math.floor((rest - 1) / mores)) {
    text = String.fromCharCode(firstMore + ((rest - 1) % mores)) + text
  }
  return text
}

// The 64 characters from # to c without the backslash: JSON writes them as they are, each stands for six bits,
// and the web server's compression takes them back to six bits.
const firstCharacter = 0x23
const backslash = 0x5c
const bitsEach = 6

/**
 * Write ascending numbers as text: the gap before each in a Rice code, which comes close to the least that
 * numbers strewn at random can take.
 *
 * Source: Rice and Plaunt, “Adaptive variable-length coding”, 1971. The parameter stands in front.
 *
 * @param numbers - Whole numbers from 0, strictly ascending.
 * @param range - All numbers are below it.
 */
export function encodeStrewn(numbers: readonly number[], range: number): string {
  if (numbers.length === 0) return ''
  // The best parameter for gaps of this mean, by the code's theory: the mean's binary logarithm times ln 2.
  const lowBits = Math.max(0, Math.round(Math.log2((range / numbers.length) * Math.LN2)))
  const bits: number[] = []
  let next = 0
  for (const number of numbers) {
    const gap = number - next
    for (let high = gap >> lowBits; high > 0; high -= 1) bits.push(1)
    bits.push(0)
    for (let bit = lowBits - 1; bit >= 0; bit -= 1) bits.push((gap >> bit) & 1)
    next = number + 1
  }
  // Ones at the end stand for no number, because no zero closes them.
  while (bits.length % bitsEach > 0) bits.push(1)
  let text = toCharacter(lowBits)
  for (let from = 0; from < bits.length; from += bitsEach)
    text += toCharacter(bits.slice(from, from + bitsEach).reduce((value, bit) => 2 * value + bit, 0))
  return text
}

/**
 * Read what `encodeStrewn` wrote.
 *
 * @param text - Its text.
 */
export function decodeStrewn(text: string): Int32Array {
  const numbers = new Int32Array(text.length * bitsEach)
  const lowBits = text === '' ? 0 : valueAt(text, 0)
  let count = 0
  let next = 0
  let high = 0
  let low = 0
  let lowBitsLeft = 0
  for (let position = 1; position < text.length; position += 1) {
    const value = valueAt(text, position)
    for (let bit = bitsEach - 1; bit >= 0; bit -= 1) {
      const isOne = (value >> bit) & 1
      if (lowBitsLeft > 0) {
        low = 2 * low + isOne
        lowBitsLeft -= 1
      } else if (isOne) {
        high += 1
        continue
      } else lowBitsLeft = lowBits
      if (lowBitsLeft > 0) continue
      next += (high << lowBits) + low
      numbers[count] = next
      count += 1
      next += 1
      high = low = 0
    }
  }
  return numbers.subarray(0, count)
}

const toCharacter = (value: number): string =>
  String.fromCharCode(firstCharacter + value + Number(firstCharacter + value >= backslash))

function valueAt(text: string, position: number): number {
  const code = text.charCodeAt(position)
  return code - firstCharacter - Number(code > backslash)
}

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
