import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { projectFolder, toolPath } from '../../support/run-tool.ts'
import { capitalised } from './invented-words.ts'

const edits = 5
const article = 'article-1'
/** A server that doesn’t answer by then never will. In milliseconds. */
const patience = 120_000

/**
 * Measure, on the development server, the time from saving an article to the reloaded page that shows the change.
 *
 * @param environment - Where the content is.
 * @returns The median of several edits, in milliseconds.
 * @throws Error where the server doesn’t start, or a page doesn’t change.
 */
export async function timeEditToReload(
  environment: Readonly<Record<'CONTENT_DIR' | 'SOURCES_DIR', string>>,
): Promise<number> {
  const port = await freePort()
  const server = spawn(process.execPath, [toolPath('astro'), 'dev', '--port', String(port)], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  try {
    const site = `http://localhost:${port}`
    const page = `${site}/articles/${article}/`
    await answered(page)
    const socket = await openSocket(site)
    const times: number[] = []
    for (let edit = 1; edit <= edits; edit += 1) {
      const words = capitalised(`this is edit number ${edit}`)
      const reloaded = reloadOf(socket)
      const start = performance.now()
      appendTo(join(environment.CONTENT_DIR, `articles/${article}.md`), words)
      await reloaded
      const html = await (await fetch(page)).text()
      times.push(performance.now() - start)
      if (!html.includes(words)) throw new Error(`${page} doesn’t show what was saved.`)
    }
    socket.close()
    return times.toSorted((a, b) => a - b)[Math.floor(edits / 2)]!
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

function appendTo(file: string, words: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${words}.\n`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Wait for a page, which the server builds once it is up. */
async function answered(page: string): Promise<void> {
  const end = performance.now() + patience
  for (;;) {
    const response = await fetch(page).catch(() => null)
    if (response?.ok === true) {
      await response.text()
      return
    }
    if (performance.now() > end) throw new Error(`${page} doesn’t answer: ${response?.statusText ?? ''}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Listen to what the server tells the pages that are open. Its own client holds the word that it asks for. */
async function openSocket(site: string): Promise<WebSocket> {
  const client = await (await fetch(`${site}/@vite/client`)).text()
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? ''
  const socket = new WebSocket(`${site.replace('http', 'ws')}/?token=${token}`, 'vite-hmr')
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('The server’s socket doesn’t open.')), {
      once: true,
    })
  })
  return socket
}

function reloadOf(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      if ((JSON.parse(String(data)) as { type: string }).type !== 'full-reload') return
      socket.removeEventListener('message', listen)
      resolve()
    }
    socket.addEventListener('message', listen)
  })
}
