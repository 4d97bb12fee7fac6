import { createHash } from 'node:crypto'

/** The namespace of names that are URLs: RFC 9562, section 6.6. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8'

/**
 * Make a URN that stands for a URL, the same on every machine: a version 5 UUID (RFC 9562, section 5.5).
 *
 * Atom wants IDs that are absolute; a URL is one only where the site’s host is known.
 *
 * @param url - The URL.
 * @returns `urn:uuid:` and the UUID.
 */
export function nameUuid(url: string): string {
  const bytes = createHash('sha1').update(urlNamespace, 'hex').update(url).digest().subarray(0, 16)
  // Version 5 in the upper half of byte 6, the variant in the upper two bits of byte 8.
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
