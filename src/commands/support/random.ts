/** A stream of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number

/**
 * Make a stream of random numbers. Source: Tommy Ettinger’s Mulberry32.
 *
 * @param seed - A whole number.
 */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Pick one item, each equally likely.
 *
 * @param random - The stream.
 * @param items - At least one item.
 */
export const pick = <Item>(random: Random, items: ArrayLike<Item>): Item =>
  items[Math.floor(random() * items.length)] as Item

/**
 * Draw a whole number, each equally likely.
 *
 * @param random - The stream.
 * @param from - The least.
 * @param to - The greatest.
 */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1))
