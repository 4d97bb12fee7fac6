import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { annotate, respond } from '../../../../src/integrations/annotate/annotate.ts'

const setup = annotate({ content: 'content', sources: null }).hooks['astro:config:setup'] as (
  options: object,
) => void

test.each([
  ['dev', 1],
  ['build', 0],
  ['preview', 0],
  ['sync', 0],
] as const)(
  'on %s the toolbar gets %i apps, and the server as many settings of its own',
  (command, count) => {
    const [addDevToolbarApp, updateConfig] = [vi.fn(), vi.fn()]
    setup({ command, config: { cacheDir: new URL('file:///cache/') }, addDevToolbarApp, updateConfig })
    expect(addDevToolbarApp).toHaveBeenCalledTimes(count)
    expect(updateConfig).toHaveBeenCalledTimes(count)
  },
)

test('a running server prepares packages in a folder that no other command empties', () => {
  const updateConfig = vi.fn()
  const config = { cacheDir: new URL('file:///cache/') }
  setup({ command: 'dev', config, addDevToolbarApp: vi.fn(), updateConfig })
  expect(updateConfig).toHaveBeenCalledWith({
    vite: expect.objectContaining({ cacheDir: fileURLToPath('file:///cache/vite-dev/') }) as unknown,
  })
})

let server: Server | undefined

afterEach(() => {
  server?.close()
})

/** Serve what the desk says, as if requests came from another address. */
async function serve(remoteAddress?: string): Promise<{ address: string; asked: unknown[] }> {
  const asked: unknown[] = []
  server = createServer((request, response) => {
    const seen =
      remoteAddress === undefined
        ? request
        : new Proxy(request, {
            get: (target, key) =>
              key === 'socket' ? { remoteAddress } : (Reflect.get(target, key) as unknown),
          })
    void respond(
      (name, body) => {
        asked.push([name, body])
        return { outcome: 'done', result: null }
      },
      seen,
      response,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const post = async (address: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}/write/`, {
    method: 'POST',
    body,
    headers: { origin: address, 'content-type': 'application/json', ...headers },
  })
  return [response.status, ((await response.json()) as { outcome: string }).outcome]
}

test('a request of its own page is answered', async () => {
  const { address, asked } = await serve()
  expect(await post(address, '{"article":"a"}')).toEqual([200, 'done'])
  expect(asked).toEqual([['write', { article: 'a' }]])
})

test('others, what is no JSON, and what is too long are refused', async () => {
  const { address, asked } = await serve()
  expect(await post(address, '{}', { origin: 'https://elsewhere.example' })).toEqual([403, 'refused'])
  expect(await post(address, '{')).toEqual([400, 'refused'])
  expect(await post(address, JSON.stringify('x'.repeat(100_001)))).toEqual([400, 'refused'])
  expect((await fetch(address)).status).toBe(403)
  expect(asked).toEqual([])
})

test('another machine is refused, even if it says that it is this one', async () => {
  const { address, asked } = await serve('192.168.1.5')
  expect(await post(address, '{}', { host: 'localhost' })).toEqual([403, 'refused'])
  expect(asked).toEqual([])
})
