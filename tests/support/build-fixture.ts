import { build } from 'astro'
import { projectFolder } from '../../src/commands/support/run-tool.ts'

// Builds a fixture as `astro build` builds the site. A cache of its own keeps the two apart.
const [content, sources, outDir, base] = process.argv.slice(2)
Object.assign(process.env, {
  CONTENT_DIR: content,
  SOURCES_DIR: sources,
  BASE_PATH: base,
  SITE_URL: 'https://regatta.example',
  SOURCE_TEXT: '',
})
await build({
  root: projectFolder,
  outDir: outDir!,
  cacheDir: `${outDir!}-cache`,
  logLevel: 'error',
})
