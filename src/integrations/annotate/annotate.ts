import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { ContentFolders } from '../../corpus/read-corpus.ts'
import { originOf, whyNotLocal } from './local-request.ts'
import { serveDesk } from './serve-desk.ts'
import type { DeskServer } from './serve-desk.ts'

/** More than any answer takes, in bytes. */
const longestRequest = 100_000

/**
 * Let curators annotate articles in the browser: an app of the development server’s toolbar, and what it asks the server. A build has neither.
 *
 * @param folders - Where content and sources are.
 */
export function annotate(folders: ContentFolders): AstroIntegration {
  return {
    name: 'annotate',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, updateConfig }) => {
        if (command !== 'dev') return
        updateConfig({
          vite: {
            // Where everything shares a folder, a check of types empties it under the feet of a server that runs.
            cacheDir: fileURLToPath(new URL('vite-dev/', config.cacheDir)),
            // Found only when the app is fetched, it would be bundled then, and the app itself come too late for its page.
            optimizeDeps: { include: ['astro/toolbar'] },
          },
        })
        addDevToolbarApp({
          id: 'annotate',
          name: 'Annotate',
          icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#fff" stroke-width="1.6"><path d="M3 17h14M5 13l1-4 7-7 3 3-7 7z"/></svg>',
          entrypoint: new URL('../../curate/annotate/panel/app.ts', import.meta.url),
        })
      },
      'astro:server:setup': ({ server }) => {
        const desk = serveDesk(folders)
        // Astro has taken the site’s path off by then.
        server.middlewares.use('/_annotate', (request, response) => {
          void respond(desk, request, response)
        })
      },
    },
  }
}

/** Answer one request: to pages of this server on this machine alone. */
export async function respond(
  desk: DeskServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reason = request.method === 'POST' ? whyNotLocal(originOf(request)) : 'Requests are posted.'
  if (reason !== null) {
    send(response, 403, { outcome: 'refused', message: reason })
    return
  }
  try {
    const body = await readBody(request)
    const name = (request.url ?? '').replace(/^\/|\/$/g, '')
    send(response, 200, desk(name, body))
  } catch (error) {
    send(response, 400, { outcome: 'refused', message: `Nothing was written. ${(error as Error).message}` })
  }
}

function send(response: ServerResponse, status: number, reply: ReturnType<DeskServer>): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(reply))
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request as AsyncIterable<string>) {
    text += piece
    if (text.length > longestRequest) throw new Error('The request is longer than any answer.')
  }
  return JSON.parse(text)
}
