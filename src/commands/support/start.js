import module from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Loaded before each command (`node --import`), and plain JavaScript so that older versions of Node can read it:
// they would stop at the first TypeScript file with a message that helps nobody.
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `This project runs on Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
      'The packages bring Node along: run `npm ci`, then start commands with npm, such as `npm start`.\n',
  )
  process.exit(1)
}

// Compiling the modules takes half of the time that a command takes to start. Node keeps what it compiled.
module.enableCompileCache(
  fileURLToPath(new URL('../../../node_modules/.cache/same-story/compiled/', import.meta.url)),
)
