import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** A file of a built site. */
export interface BuiltFile {
  /** Its path in the site, with slashes. */
  readonly path: string
  readonly bytes: number
}

/**
 * List the files of a built site.
 *
 * @param folder - The folder that it was built into.
 */
export function listBuiltFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Write an Astro site that has as many pages with as many bytes as a built one, and nothing else: each page is a heading and
 * paragraphs, every other file, whatever its format, a text. It reads no content, has no style, script or integration.
 *
 * @param folder - Where to write it, below a folder with Astro among its packages.
 * @param files - The files of the site to equal.
 */
export function writeBareSite(folder: string, files: readonly BuiltFile[]): void {
  mkdirSync(join(folder, 'src/pages/files'), { recursive: true })
  const isPage = ({ path }: BuiltFile) => path.endsWith('.html')
  const pages = files.filter(isPage)
  const others = files.filter((file) => !isPage(file))
  const pathsOf = (some: readonly BuiltFile[], endingOf: (path: string) => string) =>
    some.map(({ path, bytes }, index) => ({
      params: { file: `${index + 1}${endingOf(path)}` },
      props: { bytes },
    }))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pathsOf(pages, () => '')))
  writeFileSync(join(folder, 'files.json'), JSON.stringify(pathsOf(others, extname)))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'astro.config.mjs'), config)
  writeFileSync(join(folder, 'src/pages/[...file].astro'), page)
  writeFileSync(join(folder, 'src/pages/files/[...file].ts'), endpoint)
}

const config = `import { defineConfig } from 'astro/config'
export default defineConfig({ devToolbar: { enabled: false } })
`

// A paragraph every 100 bytes: about as much text as this project’s pages have between two tags.
const page = `---
import pages from '../../pages.json'

export const getStaticPaths = () => pages

const text = 'Every page of this site says the same words, over and over, until it has enough of them. Amen.'
const paragraphs = Array.from({ length: Math.ceil((Astro.props.bytes - 200) / 101) }, () => text)
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{Astro.params.file}</title>
  </head>
  <body>
    <h1>{Astro.params.file}</h1>
    {paragraphs.map((paragraph) => <p>{paragraph}</p>)}
  </body>
</html>
`

const endpoint = `import files from '../../../files.json'

export const getStaticPaths = () => files
export const GET = ({ props }) => new Response('.'.repeat(props.bytes))
`
