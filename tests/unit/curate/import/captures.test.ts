import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { openCaptures } from '../../../../src/curate/import/captures.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const page = `<!doctype html><title>Tide</title><p>${'The tide came in. '.repeat(20)}</p>`

const mhtml = [
  'From: <Saved by a browser>',
  'Snapshot-Content-Location: https://beacon.example/tide',
  'Subject: Tide',
  'Date: Wed, 5 Mar 2031 23:10:00 -0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="----part"',
  '',
  '------part',
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><p>Caf=E9 closed, 3=3D4=',
  ' boats</p></body></html>',
  '------part',
  'Content-Type: text/html',
  'Content-Location: https://ads.example/frame',
  '',
  '<html><body><p>Buy herring</p></body></html>',
  '------part--',
  '',
].join('\r\n')

async function warc(gzip: boolean): Promise<Uint8Array> {
  const response = (url: string, type: string, body: string, statusline = 'HTTP/1.1 200 OK') =>
    WARCSerializer.serialize(
      WARCRecord.create(
        {
          url,
          date: '2031-03-05T09:00:00Z',
          type: 'response',
          httpHeaders: { 'content-type': type },
          statusline,
        },
        [bytes(body)],
      ),
      { gzip },
    )
  const parts = [
    await response('https://beacon.example/style.css', 'text/css', 'p {}'),
    await response('https://beacon.example/old', 'text/html', page, 'HTTP/1.1 301 Moved'),
    await response('https://beacon.example/frame', 'text/html', '<p>short</p>'),
    await response('https://beacon.example/tide', 'text/html; charset=utf-8', page),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

describe('openCaptures', () => {
  it.each([
    ['tide.html', page, 'html'],
    ['tide.txt', `\ufeff<!-- saved -->\n${page}`, 'html'],
    ['tide.htm', 'Only words', 'html'],
    ['tide.txt', 'Note: the tide came in.', 'text'],
    ['tide.md', '# Tide', 'markdown'],
    ['tide', '%PDF-1.7', 'pdf'],
  ])('takes %s for what it is', async (name, text, form) => {
    const [capture, ...others] = await openCaptures(name, bytes(text))
    expect(capture).toEqual({ name, form, body: bytes(text), mediaType: null, address: null, captured: null })
    expect(others).toEqual([])
  })

  it('takes the page out of MHTML, without its frames, with its address and day', async () => {
    const [capture, ...others] = await openCaptures('tide.mht', bytes(mhtml))
    expect(capture).toMatchObject({
      form: 'html',
      address: 'https://beacon.example/tide',
      captured: '2031-03-05',
    })
    expect(String(capture!.body).trim()).toBe('<html><body><p>Café closed, 3=4 boats</p></body></html>')
    expect(others).toEqual([])
  })

  it('finds no page in MHTML without one', async () => {
    const text =
      'Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: image/png\r\n\r\nx\r\n--a--\r\n'
    expect(await openCaptures('x.mht', bytes(text))).toEqual([])
  })

  it.each([false, true])('takes whole pages out of WARC records (gzipped: %s)', async (gzip) => {
    const captures = await openCaptures('tide.warc', await warc(gzip))
    expect(captures).toHaveLength(1)
    expect(captures[0]).toMatchObject({
      name: 'tide.warc: https://beacon.example/tide',
      form: 'html',
      mediaType: 'text/html; charset=utf-8',
      address: 'https://beacon.example/tide',
      captured: '2031-03-05',
    })
    expect(new TextDecoder().decode(captures[0]!.body as Uint8Array)).toBe(page)
  })

  it('takes them out of the archives of a WACZ', async () => {
    const archive = zipSync({
      'archive/data.warc.gz': await warc(true),
      'datapackage.json': bytes('{}'),
    })
    const captures = await openCaptures('tide.wacz', archive)
    expect(captures.map(({ address }) => address)).toEqual(['https://beacon.example/tide'])
  })

  it('says that a broken archive is broken', async () => {
    await expect(openCaptures('tide.wacz', bytes('PK\u0003\u0004 nothing'))).rejects.toThrow()
  })
})
