import { open, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asyncBufferFromUrl, parquetQuery } from 'hyparquet'

/** What a question over HTTP cost. */
export interface Fetched {
  readonly rows: number
  readonly requests: number
  readonly bytes: number
  readonly milliseconds: number
}

/**
 * Ask a Parquet file for rows as a page does that has it on a static host: by HTTP range requests, of which each is counted.
 *
 * @param file - The file.
 * @param column - The column to ask of.
 * @param value - What stands there in the rows that are wanted.
 */
export async function askOverHttp(file: string, column: string, value: string): Promise<Fetched> {
  let requests = 0
  let bytes = 0
  const { size } = await stat(file)
  const handle = await open(file)
  const server = createServer((request, response) => {
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? []
    if (request.method === 'HEAD' || from === undefined) {
      response.writeHead(200, { 'Content-Length': size, 'Accept-Ranges': 'bytes' }).end()
      return
    }
    const last = to ? Number(to) : size - 1
    const length = last - Number(from) + 1
    requests += 1
    bytes += length
    void handle.read(Buffer.alloc(length), 0, length, Number(from)).then(({ buffer }) => {
      response
        .writeHead(206, { 'Content-Length': length, 'Content-Range': `bytes ${from}-${last}/${size}` })
        .end(buffer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const start = performance.now()
  const buffer = await asyncBufferFromUrl({
    url: `http://localhost:${port}/claims.parquet`,
    byteLength: size,
  })
  const rows = await parquetQuery({ file: buffer, filter: { [column]: { $eq: value } } })
  const milliseconds = performance.now() - start
  server.close()
  await handle.close()
  return { rows: rows.length, requests, bytes, milliseconds }
}
