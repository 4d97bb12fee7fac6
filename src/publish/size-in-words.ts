import { grouped } from '../text/phrasing.ts'

/**
 * Say how large a file is: “312 bytes”, “12.3 kB”, “4.5 MB”. A kB is 1,000 bytes.
 *
 * @param bytes - Its size in bytes.
 */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  // From 999,950 bytes on, kilobytes would round up to 1,000.0.
  return bytes < 999_950 ? `${rounded(bytes / 1e3)} kB` : `${rounded(bytes / 1e6)} MB`
}

function rounded(number: number): string {
  return grouped(Math.round(number * 10) / 10)
}
