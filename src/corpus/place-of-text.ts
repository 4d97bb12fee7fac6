import type { DataPath } from './yaml-file.ts'

/**
 * Find where a text stands inside a value.
 *
 * @param value - A value of any shape.
 * @param text - The text to find.
 * @returns The way from the value to the first place that is exactly the text; empty where there is none.
 */
export function placeOfText(value: unknown, text: string): DataPath {
  return find(value, text) ?? []
}

function find(value: unknown, text: string): DataPath | null {
  if (value === text) return []
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const way = find(inner, text)
    if (way !== null) return [key, ...way]
  }
  return null
}
