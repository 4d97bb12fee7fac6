import { dev } from 'astro'
import { projectFolder } from '../../src/commands/support/run-tool.ts'

// Serves content as `npm run dev` does, and says where on its output. A cache of its own keeps it apart from builds.
const [content, sources, cacheDir] = process.argv.slice(2)
Object.assign(process.env, {
  CONTENT_DIR: content,
  SOURCES_DIR: sources,
  BASE_PATH: '/desk/',
  ASTRO_TELEMETRY_DISABLED: '1',
})
const server = await dev({
  root: projectFolder,
  cacheDir: cacheDir!,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
})
console.log(`http://127.0.0.1:${server.address.port}/desk/`)
