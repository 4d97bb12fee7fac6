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
