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
