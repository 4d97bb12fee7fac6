import { expect, test } from 'vitest'
import { nameUuid } from '../../../src/publish/name-uuid.ts'

test('makes the UUID that other software makes', () => {
  // RFC 9562 has no example in the URL namespace; this is Python’s uuid5(NAMESPACE_URL, …).
  expect(nameUuid('https://example.org/stories/a/')).toBe('urn:uuid:7388cfa5-1261-5587-9873-b42805b58c19')
})

test('keeps version and variant whatever the name', () => {
  const names = Array.from({ length: 64 }, (_, index) => nameUuid(`/stories/${index}/`))
  expect(new Set(names).size).toBe(64)
  for (const name of names) {
    expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})
