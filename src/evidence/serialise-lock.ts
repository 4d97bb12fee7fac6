import { byCodeUnits } from '../text/order.ts'
import type { Lock } from '../schema/lock.ts'

/**
 * Write the lock as text that depends on nothing but its content: keys sorted by code unit, indented by two
 * spaces, with a final newline.
 *
 * @param lock - The evidence of all articles.
 * @returns The text of `content/evidence.lock.json`.
 */
export function serialiseLock(lock: Lock): string {
  return `${JSON.stringify(lock, sortKeys, 2)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)))
}
