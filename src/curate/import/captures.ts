import { unzipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { WARCParser } from 'warcio'

/** One page or text that a file holds. */
export interface Capture {
  /** What it is called: the file’s name, and the page’s address where the file holds several. */
  readonly name: string
  readonly form: 'html' | 'markdown' | 'text' | 'pdf'
  /** Its bytes; a string where the file’s format has already said how to read them. */
  readonly body: Uint8Array | string
  /** Its media type with its character set, as the page’s server sent it; null where nothing says so. */
  readonly mediaType: string | null
  /** Where it was captured, and on which day; null where the file doesn’t say. */
  readonly address: string | null
  readonly captured: string | null
}

/** Pages shorter than this are redirects and frames, not articles. In bytes. */
const shortestPage = 256

/**
 * Find the pages and texts in a file that a curator saved: HTML, MHTML, WARC (plain or gzipped), WACZ, PDF, Markdown or plain text.
 * Its first bytes decide, then its name.
 *
 * @param name - The file’s name; it tells Markdown from plain text.
 * @param bytes - The whole file.
 * @returns The captures in the file’s order; none where an archive holds no page.
 * @throws Error where an archive is broken.
 */
export async function openCaptures(name: string, bytes: Uint8Array): Promise<Capture[]> {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const capture = (form: Capture['form']): Capture[] => [
    { name, form, body: bytes, mediaType: null, address: null, captured: null },
  ]
  if (start.startsWith('%PDF-')) return capture('pdf')
  if (start.startsWith('PK\u0003\u0004')) return openWacz(name, bytes)
  if (start.startsWith('WARC/') || isGzip(bytes)) return openWarc(name, bytes)
  if (isMhtml(start)) return openMhtml(name, bytes)
  if (looksLikeHtml(start) || /\.x?html?$/i.test(name)) return capture('html')
  return capture(/\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text')
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

function isMhtml(start: string): boolean {
  // MIME headers come first: a line with a name and a colon.
  return /^[\w-]+:\s/.test(start) && /^content-type:\s*(?:multipart\/related|text\/html)/im.test(start)
}

function looksLikeHtml(start: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p)\b/i.test(
    start,
  )
}

async function openMhtml(name: string, bytes: Uint8Array): Promise<Capture[]> {
  const { html, headers } = await PostalMime.parse(bytes)
  const header = (key: string) => headers.find((other) => other.key === key)?.value ?? null
  if (html === undefined) return []
  // The page comes first; its frames follow, each a document of its own.
  const page = html.slice(0, (/<\/html\s*>/i.exec(html)?.index ?? html.length - 7) + 7)
  return [
    {
      name,
      form: 'html',
      body: page,
      mediaType: null,
      address: header('snapshot-content-location') ?? header('content-location'),
      captured: dayOf(header('date')),
    },
  ]
}

async function openWarc(name: string, bytes: Uint8Array): Promise<Capture[]> {
  const captures: Capture[] = []
  for await (const record of WARCParser.iterRecords([bytes])) {
    const mediaType =
      record.warcType === 'response'
        ? (record.httpHeaders?.headers.get('content-type') ?? '')
        : (record.warcContentType ?? '')
    const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType)
    const isWhole = record.warcType === 'resource' || record.httpHeaders?.statusCode === 200
    if (!isPage || !isWhole || !['response', 'resource'].includes(record.warcType)) {
      await record.skipFully()
      continue
    }
    const body = await record.readFully(true)
    if (body.length < shortestPage) continue
    const address = record.warcTargetURI ?? null
    captures.push({
      name: address === null ? name : `${name}: ${address}`,
      form: 'html',
      body,
      mediaType,
      address,
      captured: record.warcDate?.slice(0, 10) ?? null,
    })
  }
  return captures
}

/** A WACZ is a ZIP file whose `archive/` holds WARC files; its `pages/` would name the pages, but not every writer fills it. */
async function openWacz(name: string, bytes: Uint8Array): Promise<Capture[]> {
  const files = unzipSync(bytes, { filter: (file) => /^archive\/.*\.warc(?:\.gz)?$/.test(file.name) })
  const captures = []
  for (const path of Object.keys(files).sort()) captures.push(...(await openWarc(name, files[path]!)))
  return captures
}

/** Give the day of a mail date, in the time zone that it names: “Wed, 5 Mar 2031 23:10:00 -0500” is 5 March. */
function dayOf(date: string | null): string | null {
  const match = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(date ?? '')
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(match?.[2] ?? '-') / 3 + 1
  if (!match || month < 1) return null
  return `${match[3]!}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
}
