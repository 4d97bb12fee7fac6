import { expect, test } from 'vitest'
import { whyNotLocal, type RequestOrigin } from '../../../../src/integrations/annotate/local-request.ts'

const own: RequestOrigin = {
  remoteAddress: '127.0.0.1',
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  contentType: 'application/json',
}

test.each<Partial<RequestOrigin>>([
  {},
  { remoteAddress: '::1' },
  { remoteAddress: '::ffff:127.0.0.1' },
  { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' },
  { host: '[::1]:4321', origin: 'http://[::1]:4321' },
  { host: 'localhost', origin: 'https://localhost' },
  { contentType: 'application/json; charset=utf-8' },
])('a page of this server on this machine may: %j', (change) => {
  expect(whyNotLocal({ ...own, ...change })).toBeNull()
})

test.each<[Partial<RequestOrigin>, string]>([
  [{ remoteAddress: '192.168.1.5' }, 'from no other'],
  [{ remoteAddress: '::ffff:10.0.0.7' }, 'from no other'],
  [{ remoteAddress: '1127.0.0.1' }, 'from no other'],
  [{ remoteAddress: undefined }, 'from no other'],
  [{ host: '192.168.1.4:4321', origin: 'http://192.168.1.4:4321' }, 'at localhost'],
  [{ host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }, 'at localhost'],
  [{ host: undefined }, 'at localhost'],
  [{ origin: 'http://evil.example' }, 'own pages'],
  [{ origin: 'http://localhost:9999' }, 'own pages'],
  [{ origin: 'null' }, 'own pages'],
  [{ origin: undefined }, 'own pages'],
  [{ contentType: 'text/plain' }, 'JSON'],
  [{ contentType: 'application/jsonp' }, 'JSON'],
  [{ contentType: undefined }, 'JSON'],
])('nobody else may: %j', (change, reason) => {
  expect(whyNotLocal({ ...own, ...change })).toContain(reason)
})
