import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeadersFile } from './host-headers.ts'

/** A folder that is being served. */
export interface ServedFolder {
  /** Where it is, base path included: `http://localhost:4321/`. */
  readonly address: string
  /** Stop serving. */
  close(): Promise<void>
}

/** What to serve and where. */
export interface ServeOptions {
  /** The folder with the pages. */
  readonly folder: string
  /** The path that they stand at, with a slash at both ends. */
  readonly base: string
  /** The first port to try; 0 lets the system choose a free one. */
  readonly port: number
}

/** How many ports to try after the first: more than a person ever has servers running. */
const furtherPorts = 20

/**
 * Serve built pages as a static host does: a folder by its `index.html`, at an address that ends in a slash, and
 * `404.html` for all that isn’t there, with the headers that `_headers` asks for. Only this machine can reach it.
 *
 * @param options - The folder, the base path, and the port.
 * @returns The address, once it answers, and how to stop.
 * @throws Error when no port is free.
 */
export async function serveFolder({ folder, base, port }: ServeOptions): Promise<ServedFolder> {
  const server = createServer(listener(folder, base))
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        // A browser keeps its connections open: don’t wait for it.
        server.closeAllConnections()
      }),
  }
}

function listener(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    // Reads the folder at each request, so that a new build shows without a restart.
    dev: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8')
    },
  })
  return (request, response) => {
    // The request’s own words may be anything; what doesn’t make an address asks for the root.
    const { pathname: path, search } = URL.parse(`http://localhost${request.url ?? '/'}`) ?? {
      pathname: '/',
      search: '',
    }
    const redirect = (to: string) => response.writeHead(301, { Location: to }).end()
    const notFound = async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Not found')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page)
    }
    if (path === '/' && base !== '/') return void redirect(base)
    if (!path.startsWith(base)) return void notFound()
    for (const [name, value] of Object.entries(headersOf(folder, path))) response.setHeader(name, value)
    const inside = path.slice(base.length - 1)
    if (!inside.endsWith('/') && existsSync(join(folder, inside, 'index.html')))
      return void redirect(`${path}/${search}`)
    request.url = inside
    files(request, response, notFound)
  }
}

/** Read at each request, like the folder. */
function headersOf(folder: string, path: string): Record<string, string> {
  const file = join(folder, '_headers')
  return existsSync(file) ? headersFor(parseHeadersFile(readFileSync(file, 'utf8')), path) : {}
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first + furtherPorts
  for (let port = first; port <= last; port += 1) {
    const taken = await tryPort(server, port)
    if (taken !== null) return taken
  }
  throw new Error(`Ports ${first} to ${last} are all taken. Name another: npm start -- --port=8080`)
}

/** The port that the server now listens on; null where another program has it. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, 'localhost', () => {
      server.off('error', failed)
      resolve((server.address() as { port: number }).port)
    })
  })
}
